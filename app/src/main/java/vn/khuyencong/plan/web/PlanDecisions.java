package vn.khuyencong.plan.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.khuyencong.plan.ApprovePlan;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.plan.SubmitPlan;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** Reads the two forms of a plan that carry a number and a date, and says what would be done. */
@Component
class PlanDecisions {

    private final SubmitPlan submitPlan;
    private final ApprovePlan approvePlan;

    PlanDecisions(SubmitPlan submitPlan, ApprovePlan approvePlan) {
        this.submitPlan = submitPlan;
        this.approvePlan = approvePlan;
    }

    /** What came of reading. */
    sealed interface Reading {}

    record Ready(Supplier<PlanOutcome> move) implements Reading {}

    record Unreadable(Problems problems) implements Reading {}

    Reading submission(UUID plan, PlanForm form) {
        return switch (Dates.parse(form.submittedOn())) {
            case Day.Refused refused -> new Unreadable(Problems.NONE.with("submittedOn", refused.finding()));
            case Day.Ok(var day) -> {
                var submit = new Plan.Submit(
                        plan,
                        form.seenVersion(),
                        PlanForm.text(form.number()),
                        day,
                        PlanForm.text(form.submissionText()));
                yield new Ready(() -> submitPlan.submit(submit));
            }
        };
    }

    Reading approval(UUID plan, PlanForm form) {
        return switch (Dates.parse(form.decidedOn())) {
            case Day.Refused refused -> new Unreadable(Problems.NONE.with("decidedOn", refused.finding()));
            case Day.Ok(var day) -> {
                var approve = new Plan.Approve(plan, form.seenVersion(), PlanForm.text(form.decision()), day);
                yield new Ready(() -> approvePlan.approve(approve));
            }
        };
    }
}
