package vn.khuyencong.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.Notice;
import vn.khuyencong.project.StepRole;

/** Tells the office whose work a plan is next. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanNews {

    private static final String MATTER = "plan";

    private final Inbox inbox;
    private final PlanRoles roles;

    PlanNews(Inbox inbox, PlanRoles roles) {
        this.inbox = inbox;
        this.roles = roles;
    }

    void tell(PlanStep step, Plan plan) {
        switch (step) {
            case SUBMIT -> tell(plan, StepRole.APPROVER, "plan.notice.submitted", plan.submissionNumber());
            case RETURN -> tell(plan, StepRole.PLANNER, "plan.notice.returned", plan.returnReason());
            // its đề án tell the offices themselves: each has a contract to be signed
            case APPROVE, APPROVE_ADJUSTMENT, WITHDRAW_ADJUSTMENT -> inbox.done(plan.id());
            case SUBMIT_ADJUSTMENT -> tell(plan, StepRole.APPROVER, "plan.notice.adjustment-submitted", "");
            case RETURN_ADJUSTMENT -> tell(plan, StepRole.PLANNER, "plan.notice.adjustment-returned", "");
            case CREATE,
                    ADD,
                    REMOVE,
                    NOTE_GROUND,
                    WITHDRAW_GROUND,
                    CHANGE_CHOICE,
                    TAKE_CHOICE,
                    ADJUST,
                    ADJUST_LINE -> {}
        }
    }

    private void tell(Plan plan, StepRole to, String message, @Nullable String word) {
        inbox.done(plan.id());
        inbox.tell(Notice.toRole(
                plan.province(),
                roles.office(to, plan.tier(), plan.province()),
                null,
                MATTER,
                plan.id(),
                message,
                List.of(Integer.toString(plan.year()), Integer.toString(plan.round()), String.valueOf(word)),
                "/ke-hoach/" + plan.id()));
    }
}
