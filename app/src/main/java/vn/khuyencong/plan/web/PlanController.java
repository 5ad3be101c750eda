package vn.khuyencong.plan.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.khuyencong.plan.FillPlan;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.plan.ReturnPlan;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The page of a plan and the moves made there. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PLAN)
@RequestMapping("/ke-hoach/{id}")
class PlanController {

    static final String VIEW = "plan/plan";

    private final PlanPages pages;
    private final FillPlan fillPlan;
    private final PlanDecisions decisions;
    private final ReturnPlan returnPlan;

    PlanController(PlanPages pages, FillPlan fillPlan, PlanDecisions decisions, ReturnPlan returnPlan) {
        this.pages = pages;
        this.fillPlan = fillPlan;
        this.decisions = decisions;
        this.returnPlan = returnPlan;
    }

    @GetMapping
    ModelAndView plan(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(id));
    }

    /** The money with what is ticked, before it is put in. */
    @GetMapping("/kinh-phi")
    ModelAndView money(@PathVariable UUID id, PlanForm form) {
        return Pages.page("plan/money", pages.refused(id, form, Problems.NONE, Map.of()));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/de-an")
    ModelAndView add(@PathVariable UUID id, PlanForm form) {
        return answer(
                id,
                form,
                "plan.added",
                () -> fillPlan.add(id, form.seenVersion(), form.chosen(), PlanForm.text(form.because())));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/de-an/bo")
    ModelAndView remove(@PathVariable UUID id, PlanForm form, @RequestParam UUID project) {
        return answer(
                id,
                form,
                "plan.removed",
                () -> fillPlan.remove(id, form.seenVersion(), project, PlanForm.text(form.because())));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/trinh")
    ModelAndView submit(@PathVariable UUID id, PlanForm form) {
        return switch (decisions.submission(id, form)) {
            case PlanDecisions.Unreadable(var problems) -> refused(id, form, problems);
            case PlanDecisions.Ready(var move) -> answer(id, form, "plan.submitted", move);
        };
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/phe-duyet")
    ModelAndView approve(@PathVariable UUID id, PlanForm form) {
        return switch (decisions.approval(id, form)) {
            case PlanDecisions.Unreadable(var problems) -> refused(id, form, problems);
            case PlanDecisions.Ready(var move) -> answer(id, form, "plan.approved", move);
        };
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/tra-lai")
    ModelAndView giveBack(@PathVariable UUID id, PlanForm form) {
        var back = new Plan.Return(id, form.seenVersion(), PlanForm.text(form.reason()));
        return answer(id, form, "plan.returned", () -> returnPlan.giveBack(back));
    }

    private ModelAndView answer(UUID id, PlanForm form, String done, Supplier<PlanOutcome> move) {
        try {
            return switch (move.get()) {
                case PlanOutcome.Done _ -> Pages.redirect("/ke-hoach/" + id, done);
                case PlanOutcome.Refused(var findings, var ofProjects) ->
                    Pages.unprocessable(VIEW, pages.refused(id, form, Problems.of(findings), ofProjects));
            };
        } catch (Stale overtaken) {
            return Pages.stale(VIEW, pages.overtaken(id, form));
        }
    }

    private ModelAndView refused(UUID id, PlanForm form, Problems problems) {
        return Pages.unprocessable(VIEW, pages.refused(id, form, problems, Map.of()));
    }
}
