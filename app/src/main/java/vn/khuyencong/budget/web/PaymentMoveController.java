package vn.khuyencong.budget.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.treasury.MovePayment;
import vn.khuyencong.budget.treasury.Payment;
import vn.khuyencong.budget.treasury.PaymentStep;
import vn.khuyencong.desk.PdfPrinter;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** One request for payment and its way: to whoever approves it, to the State Treasury, paid or back. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PAYMENT)
@RequestMapping(PaymentPages.PATH + "/{id}")
class PaymentMoveController {

    private static final String VIEW = "budget/payment";

    private final PaymentPages pages;
    private final MovePayment movePayment;
    private final PdfPrinter pdf;

    PaymentMoveController(PaymentPages pages, MovePayment movePayment, PdfPrinter pdf) {
        this.pages = pages;
        this.movePayment = movePayment;
        this.pdf = pdf;
    }

    @Allowed(to = Verb.READ, on = Matter.PAYMENT)
    @GetMapping
    ModelAndView payment(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(id, PaymentMoveForm.empty(), Problems.NONE))
                .addObject("pdf", pdf.isThere());
    }

    @PostMapping("/trinh")
    ModelAndView submit(@PathVariable UUID id, PaymentMoveForm form) {
        return move(id, PaymentStep.SUBMIT, form, null);
    }

    @Allowed(to = Verb.DECIDE, on = Matter.PAYMENT)
    @PostMapping("/duyet")
    ModelAndView approve(@PathVariable UUID id, PaymentMoveForm form) {
        return move(id, PaymentStep.APPROVE, form, null);
    }

    @Allowed(to = Verb.DECIDE, on = Matter.PAYMENT)
    @PostMapping("/tra-lai")
    ModelAndView giveBack(@PathVariable UUID id, PaymentMoveForm form) {
        return move(id, PaymentStep.RETURN, form, null);
    }

    @PostMapping("/gui-kho-bac")
    ModelAndView send(@PathVariable UUID id, PaymentMoveForm form) {
        return move(id, PaymentStep.SEND, form, null);
    }

    @PostMapping("/da-chi")
    ModelAndView pay(@PathVariable UUID id, PaymentMoveForm form) {
        return switch (Dates.parse(form.day())) {
            case Day.Refused refused -> again(id, form, Problems.NONE.with("day", refused.finding()));
            case Day.Ok(var day) -> move(id, PaymentStep.PAY, form, day);
        };
    }

    @PostMapping("/rut-ve")
    ModelAndView bringBack(@PathVariable UUID id, PaymentMoveForm form) {
        return move(id, PaymentStep.BRING_BACK, form, null);
    }

    @PostMapping("/huy")
    ModelAndView drop(@PathVariable UUID id, PaymentMoveForm form) {
        return move(id, PaymentStep.DROP, form, null);
    }

    private ModelAndView move(UUID id, PaymentStep step, PaymentMoveForm form, @Nullable LocalDate day) {
        try {
            var wanted = new MovePayment.Wanted(id, form.seen(), step, form.note(), day);
            return switch (movePayment.move(wanted)) {
                case Payment.Outcome.Done(var moved) ->
                    Pages.redirect(PaymentPages.PATH + "/" + moved, "budget.payment.done." + step);
                case Payment.Outcome.Refused(var findings) -> again(id, form, Problems.of(findings));
            };
        } catch (Stale overtaken) {
            return Pages.stale(VIEW, pages.page(id, form, Problems.NONE.with(Finding.of("budget.payment-overtaken"))));
        }
    }

    private ModelAndView again(UUID id, PaymentMoveForm form, Problems problems) {
        return Pages.unprocessable(VIEW, pages.page(id, form, problems));
    }
}
