package vn.khuyencong.plan;

import static vn.khuyencong.plan.PlanStage.APPROVED;
import static vn.khuyencong.plan.PlanStage.DRAFT;
import static vn.khuyencong.plan.PlanStage.RETURNED;
import static vn.khuyencong.plan.PlanStage.SUBMITTED;
import static vn.khuyencong.project.StepRole.APPROVER;
import static vn.khuyencong.project.StepRole.PLANNER;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.StepRole;

/** Every move of a plan, who may make it, and where it leads. What is not written here cannot happen. */
public enum PlanStep {
    CREATE(EnumSet.noneOf(PlanStage.class), DRAFT, PLANNER),
    ADD(EnumSet.of(DRAFT, RETURNED), null, PLANNER),
    REMOVE(EnumSet.of(DRAFT, RETURNED), null, PLANNER),
    NOTE_GROUND(EnumSet.of(DRAFT, RETURNED), null, PLANNER),
    WITHDRAW_GROUND(EnumSet.of(DRAFT, RETURNED), null, PLANNER),
    CHANGE_CHOICE(EnumSet.of(DRAFT, RETURNED), null, PLANNER),
    TAKE_CHOICE(EnumSet.of(DRAFT, RETURNED), null, PLANNER),
    SUBMIT(EnumSet.of(DRAFT, RETURNED), SUBMITTED, PLANNER),
    RETURN(EnumSet.of(SUBMITTED), RETURNED, APPROVER),
    APPROVE(EnumSet.of(SUBMITTED), APPROVED, APPROVER),
    ADJUST(EnumSet.of(APPROVED), null, PLANNER),
    ADJUST_LINE(EnumSet.of(APPROVED), null, PLANNER),
    WITHDRAW_ADJUSTMENT(EnumSet.of(APPROVED), null, PLANNER),
    SUBMIT_ADJUSTMENT(EnumSet.of(APPROVED), null, PLANNER),
    RETURN_ADJUSTMENT(EnumSet.of(APPROVED), null, APPROVER),
    APPROVE_ADJUSTMENT(EnumSet.of(APPROVED), null, APPROVER);

    @SuppressWarnings("ImmutableEnumChecker") // filled once, never handed out
    private final Set<PlanStage> from;

    private final @Nullable PlanStage to;
    private final StepRole by;

    PlanStep(Set<PlanStage> from, @Nullable PlanStage to, StepRole by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    public boolean canFollow(PlanStage stage) {
        return from.contains(stage);
    }

    /** Where it leads from a stage it can follow; the same stage where it only changes what the plan holds. */
    public PlanStage from(PlanStage stage) {
        return to == null ? stage : to;
    }

    /** Whether it is about an adjustment of the approved plan. */
    public boolean isAboutAnAdjustment() {
        return switch (this) {
            case ADJUST, ADJUST_LINE, WITHDRAW_ADJUSTMENT, SUBMIT_ADJUSTMENT, RETURN_ADJUSTMENT, APPROVE_ADJUSTMENT ->
                true;
            case CREATE,
                    ADD,
                    REMOVE,
                    NOTE_GROUND,
                    WITHDRAW_GROUND,
                    CHANGE_CHOICE,
                    TAKE_CHOICE,
                    SUBMIT,
                    RETURN,
                    APPROVE -> false;
        };
    }

    /** Who makes it. */
    public StepRole by() {
        return by;
    }
}
