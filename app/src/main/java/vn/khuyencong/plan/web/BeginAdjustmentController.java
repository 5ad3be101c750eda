package vn.khuyencong.plan.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.plan.AdjustPlan;
import vn.khuyencong.plan.Adjustment;
import vn.khuyencong.plan.AdjustmentReader;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Where an adjustment of an approved plan begins: on the page of the plan. */
@Controller
class BeginAdjustmentController {

    private final PlanPages pages;
    private final AdjustPlan adjust;
    private final AdjustmentReader adjustments;

    BeginAdjustmentController(PlanPages pages, AdjustPlan adjust, AdjustmentReader adjustments) {
        this.pages = pages;
        this.adjust = adjust;
        this.adjustments = adjustments;
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/ke-hoach/{id}/dieu-chinh")
    ModelAndView begin(@PathVariable UUID id, PlanForm form, @RequestParam UUID requestId) {
        var begin = new Adjustment.Begin(id, form.seenVersion(), requestId, PlanForm.text(form.because()));
        try {
            return switch (adjust.begin(begin)) {
                case PlanOutcome.Done _ ->
                    Pages.redirect(
                            "/ke-hoach/" + id + "/dieu-chinh/" + adjustments.latest(id), "plan.adjustment.begun");
                case PlanOutcome.Refused(var findings, var _) ->
                    Pages.unprocessable(PlanController.VIEW, pages.refused(id, form, Problems.of(findings), Map.of()));
            };
        } catch (Stale overtaken) {
            return Pages.stale(PlanController.VIEW, pages.overtaken(id, form));
        }
    }
}
