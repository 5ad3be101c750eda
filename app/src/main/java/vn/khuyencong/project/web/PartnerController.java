package vn.khuyencong.project.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.NamePartner;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The partners of a đề án: named and ended by its implementer. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class PartnerController {

    private static final String VIEW = "project/partners";

    private final PartnerPages pages;
    private final NamePartner naming;

    PartnerController(PartnerPages pages, NamePartner naming) {
        this.pages = pages;
        this.naming = naming;
    }

    @GetMapping("/de-an/{id}/phoi-hop")
    ModelAndView form(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(id, new PartnerPage.Form(UUID.randomUUID(), "", ""), Problems.NONE));
    }

    @PostMapping("/de-an/{id}/phoi-hop")
    ModelAndView name(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var form = new PartnerPage.Form(typed.id("requestId"), typed.text("organisation"), typed.text("task"));
        var problems = naming.name(form.requestId(), id, form.organisation(), form.task());
        return problems.isEmpty()
                ? Pages.redirect("/de-an/" + id, "project.partner.named")
                : Pages.unprocessable(VIEW, pages.page(id, form, problems));
    }

    @PostMapping("/de-an/{id}/phoi-hop/{partner}/thoi")
    ModelAndView end(@PathVariable UUID id, @PathVariable UUID partner) {
        naming.end(id, partner);
        return Pages.redirect("/de-an/" + id + "/phoi-hop", "project.partner.ended");
    }
}
