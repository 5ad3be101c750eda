package vn.khuyencong.plan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
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
import vn.khuyencong.plan.PlanStage;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The list of plans, and where a new one begins. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PLAN)
class PlanListController {

    private static final String VIEW = "plan/list";

    private final PlanListPages pages;
    private final PlanListSheet sheet;
    private final CreatePlan createPlan;

    PlanListController(PlanListPages pages, PlanListSheet sheet, CreatePlan createPlan) {
        this.pages = pages;
        this.sheet = sheet;
        this.createPlan = createPlan;
    }

    @GetMapping("/ke-hoach")
    ModelAndView list(
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "trang-thai", required = false) @Nullable String stage,
            @RequestParam(name = "trang", defaultValue = "1") int page) {
        return Pages.page(VIEW, pages.page(year, stage(stage), page, "", Problems.NONE));
    }

    /** Every plan of the list, as a table to take away. */
    @GetMapping("/ke-hoach.xlsx")
    ResponseEntity<Resource> xlsx(
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            @RequestParam(name = "trang-thai", required = false) @Nullable String stage,
            Locale language) {
        return sheet.of(year, stage(stage), language);
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/ke-hoach")
    ModelAndView create(@RequestParam(defaultValue = "") String year, @RequestParam UUID requestId) {
        if (!year.matches("\\d{4}")) {
            return again(year, List.of(Finding.of("plan.year-unreadable")));
        }
        return switch (createPlan.create(new Plan.Create(requestId, Integer.parseInt(year), Tier.LOCAL))) {
            case PlanOutcome.Done(var plan) ->
                Pages.redirect("/ke-hoach/" + plan.id(), "plan.created", plan.year(), plan.round());
            case PlanOutcome.Refused refused -> again(year, refused.findings());
        };
    }

    private ModelAndView again(String year, List<Finding> findings) {
        var problems = Problems.NONE;
        for (var finding : findings) {
            problems = problems.with("year", finding);
        }
        return Pages.unprocessable(VIEW, pages.page(null, null, 1, year, problems));
    }

    private static @Nullable PlanStage stage(@Nullable String name) {
        return Arrays.stream(PlanStage.values())
                .filter(stage -> stage.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
