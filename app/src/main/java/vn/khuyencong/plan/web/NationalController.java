package vn.khuyencong.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.plan.CreatePlan;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Pages;

/** The national list of a year, and where its plan begins. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PLAN)
class NationalController {

    private static final String VIEW = "plan/national";

    private final NationalPages pages;
    private final CreatePlan createPlan;

    NationalController(NationalPages pages, CreatePlan createPlan) {
        this.pages = pages;
        this.createPlan = createPlan;
    }

    @GetMapping(NationalPage.PATH)
    ModelAndView list(@RequestParam(name = "nam", required = false) @Nullable String year) {
        return Pages.page(VIEW, pages.page(year, List.of()));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping(NationalPage.PATH)
    ModelAndView create(@RequestParam(defaultValue = "") String year, @RequestParam UUID requestId) {
        if (!year.matches("\\d{4}")) {
            return Pages.unprocessable(VIEW, pages.page(null, List.of(Finding.of("plan.year-unreadable"))));
        }
        return switch (createPlan.create(new Plan.Create(requestId, Integer.parseInt(year), Tier.NATIONAL))) {
            case PlanOutcome.Done(var plan) ->
                Pages.redirect("/ke-hoach/" + plan.id(), "plan.created", plan.year(), plan.round());
            case PlanOutcome.Refused refused -> Pages.unprocessable(VIEW, pages.page(year, refused.findings()));
        };
    }
}
