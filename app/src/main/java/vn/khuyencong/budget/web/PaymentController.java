package vn.khuyencong.budget.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.treasury.DraftPayment;
import vn.khuyencong.budget.treasury.Payment;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Requests for payment: the list, and the form the accountant writes them with. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PAYMENT)
@RequestMapping(PaymentPages.PATH)
class PaymentController {

    private static final String FORM = "budget/paymentform";

    private final PaymentPages pages;
    private final DraftPayment draftPayment;

    PaymentController(PaymentPages pages, DraftPayment draftPayment) {
        this.pages = pages;
        this.draftPayment = draftPayment;
    }

    @Allowed(to = Verb.LIST, on = Matter.PAYMENT)
    @GetMapping
    ModelAndView list(@RequestParam Map<String, String> address) {
        return Pages.page("budget/payments", pages.list(PaymentQuery.of(address), PaymentQuery.page(address)));
    }

    @GetMapping("/moi")
    ModelAndView blank(@RequestParam(name = "de-an", required = false) @Nullable UUID project) {
        return Pages.page(FORM, pages.blank(named(project)));
    }

    @PostMapping
    ModelAndView draft(@RequestParam Map<String, String> typed) {
        var form = new PaymentForm(typed);
        var project = named(form.uuid("project"));
        var id = form.uuid("id");
        return switch (form.read(id == null ? UUID.randomUUID() : id, project)) {
            case PaymentForm.Read.Unreadable(var problems) ->
                Pages.unprocessable(FORM, pages.drafting(project, form, problems));
            case PaymentForm.Read.Ok(var draft) ->
                switch (draftPayment.draft(draft)) {
                    case Payment.Outcome.Done(var made) ->
                        Pages.redirect(PaymentPages.PATH + "/" + made, "budget.payment.kept");
                    case Payment.Outcome.Refused(var findings) ->
                        Pages.unprocessable(FORM, pages.drafting(project, form, Problems.of(findings)));
                };
        };
    }

    @GetMapping("/{id}/sua")
    ModelAndView changing(@PathVariable UUID id) {
        return Pages.page(FORM, pages.changing(id, PaymentForm.of(pages.get(id)), Problems.NONE));
    }

    @PostMapping("/{id}/sua")
    ModelAndView change(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var form = new PaymentForm(typed);
        return switch (form.read(id, pages.get(id).project())) {
            case PaymentForm.Read.Unreadable(var problems) ->
                Pages.unprocessable(FORM, pages.changing(id, form, problems));
            case PaymentForm.Read.Ok(var draft) ->
                switch (draftPayment.change(draft, form.version())) {
                    case Payment.Outcome.Done(var kept) ->
                        Pages.redirect(PaymentPages.PATH + "/" + kept, "budget.payment.kept");
                    case Payment.Outcome.Refused(var findings) ->
                        Pages.unprocessable(FORM, pages.changing(id, form, Problems.of(findings)));
                };
        };
    }

    private static UUID named(@Nullable UUID project) {
        if (project == null) {
            throw new NotFound("No project named");
        }
        return project;
    }
}
