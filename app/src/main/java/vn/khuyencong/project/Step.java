package vn.khuyencong.project;

import static vn.khuyencong.project.Stage.ACCEPTED;
import static vn.khuyencong.project.Stage.APPRAISED;
import static vn.khuyencong.project.Stage.APPROVED;
import static vn.khuyencong.project.Stage.DRAFT;
import static vn.khuyencong.project.Stage.FORWARDED;
import static vn.khuyencong.project.Stage.PROPOSED;
import static vn.khuyencong.project.Stage.REFUSED;
import static vn.khuyencong.project.Stage.RETURNED;
import static vn.khuyencong.project.Stage.SETTLED;
import static vn.khuyencong.project.Stage.STOPPED;
import static vn.khuyencong.project.Stage.STOPPING;
import static vn.khuyencong.project.Stage.SUBMITTED;
import static vn.khuyencong.project.Stage.UNDER_WAY;
import static vn.khuyencong.project.Stage.WITHDRAWN;
import static vn.khuyencong.project.StepRole.ACCEPTOR;
import static vn.khuyencong.project.StepRole.ACCOUNTANT;
import static vn.khuyencong.project.StepRole.APPRAISER;
import static vn.khuyencong.project.StepRole.APPROVER;
import static vn.khuyencong.project.StepRole.IMPLEMENTER;
import static vn.khuyencong.project.StepRole.MANAGER;
import static vn.khuyencong.project.StepRole.PLANNER;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every move in the life of a đề án: from where, to where, made by whom, and whose work it is next.
 * This table is the whole process: what is not written here cannot happen.
 */
public enum Step {
    SUBMIT(EnumSet.of(DRAFT, RETURNED), SUBMITTED, IMPLEMENTER, APPRAISER),
    WITHDRAW(EnumSet.of(DRAFT, RETURNED), WITHDRAWN, IMPLEMENTER, null),
    RETURN(EnumSet.of(SUBMITTED), RETURNED, APPRAISER, IMPLEMENTER),
    REFUSE(EnumSet.of(SUBMITTED), REFUSED, APPRAISER, null),
    APPRAISE(EnumSet.of(SUBMITTED), APPRAISED, APPRAISER, PLANNER),
    FORWARD(EnumSet.of(APPRAISED), FORWARDED, PLANNER, PLANNER),
    AGENCY_PASS(EnumSet.of(FORWARDED), APPRAISED, PLANNER, PLANNER),
    AGENCY_RETURN(EnumSet.of(FORWARDED), APPRAISED, PLANNER, PLANNER),
    AGENCY_REFUSE(EnumSet.of(FORWARDED), REFUSED, PLANNER, IMPLEMENTER),
    PASS_BACK(EnumSet.of(APPRAISED), RETURNED, PLANNER, IMPLEMENTER),
    COMPLETE(EnumSet.of(RETURNED), APPRAISED, IMPLEMENTER, PLANNER),
    PROPOSE(EnumSet.of(APPRAISED), PROPOSED, PLANNER, null),
    SEND_BACK(EnumSet.of(PROPOSED), APPRAISED, APPROVER, PLANNER),
    APPROVE(EnumSet.of(PROPOSED), APPROVED, APPROVER, MANAGER),
    SIGN_CONTRACT(EnumSet.of(APPROVED), UNDER_WAY, MANAGER, IMPLEMENTER),
    SUBMIT_GROUP_PLAN(EnumSet.of(APPROVED, UNDER_WAY), null, IMPLEMENTER, APPRAISER),
    APPRAISE_GROUP_PLAN(EnumSet.of(APPROVED, UNDER_WAY), null, APPRAISER, MANAGER),
    RETURN_GROUP_PLAN(EnumSet.of(APPROVED, UNDER_WAY), null, APPRAISER, IMPLEMENTER),
    APPROVE_GROUP_PLAN(EnumSet.of(APPROVED, UNDER_WAY), null, MANAGER, IMPLEMENTER),
    REPORT_PROGRESS(EnumSet.of(UNDER_WAY), UNDER_WAY, IMPLEMENTER, APPRAISER),
    CONFIRM_PROGRESS(EnumSet.of(UNDER_WAY), UNDER_WAY, APPRAISER, ACCOUNTANT),
    ADVANCE(EnumSet.of(UNDER_WAY), UNDER_WAY, ACCOUNTANT, ACCEPTOR),
    ACCEPT_PART(EnumSet.of(UNDER_WAY), UNDER_WAY, ACCEPTOR, null),
    ACCEPT(EnumSet.of(UNDER_WAY), ACCEPTED, ACCEPTOR, ACCOUNTANT),
    PAY_REMAINDER(EnumSet.of(ACCEPTED), ACCEPTED, ACCOUNTANT, MANAGER),
    REFUND(EnumSet.of(ACCEPTED, STOPPING), null, ACCOUNTANT, MANAGER),
    SETTLE(EnumSet.of(ACCEPTED), SETTLED, MANAGER, null),
    ASK_CHANGE(EnumSet.of(APPROVED, UNDER_WAY), null, IMPLEMENTER, APPRAISER),
    WITHDRAW_CHANGE(EnumSet.of(APPROVED, UNDER_WAY), null, IMPLEMENTER, null),
    CONFIRM_CHANGE(EnumSet.of(APPROVED, UNDER_WAY), null, APPRAISER, null),
    RETURN_CHANGE(EnumSet.of(APPROVED, UNDER_WAY), null, APPRAISER, IMPLEMENTER),
    DECIDE_CHANGE(EnumSet.of(APPROVED, UNDER_WAY), null, MANAGER, IMPLEMENTER),
    DECIDE_CHANGE_ABOVE(EnumSet.of(APPROVED, UNDER_WAY), null, APPROVER, IMPLEMENTER),
    STOP(EnumSet.of(APPROVED, UNDER_WAY), STOPPING, MANAGER, ACCOUNTANT),
    STOP_ABOVE(EnumSet.of(APPROVED, UNDER_WAY), STOPPING, APPROVER, ACCOUNTANT),
    CLOSE_STOPPED(EnumSet.of(STOPPING), STOPPED, MANAGER, null);

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
    private final Set<Stage> from;

    private final @Nullable Stage to;
    private final StepRole by;
    private final @Nullable StepRole next;

    Step(Set<Stage> from, @Nullable Stage to, StepRole by, @Nullable StepRole next) {
        this.from = Set.copyOf(from);
        this.to = to;
        this.by = by;
        this.next = next;
    }

    /**
     * The earlier steps that this one checks: whoever made one of them on a file does not make this one on it, even
     * where she has changed her office in between.
     */
    public Set<Step> checks() {
        return switch (this) {
            case APPRAISE, REFUSE -> EnumSet.of(SUBMIT);
            case APPROVE -> EnumSet.of(APPRAISE, PROPOSE);
            case APPRAISE_GROUP_PLAN -> EnumSet.of(SUBMIT_GROUP_PLAN);
            case APPROVE_GROUP_PLAN -> EnumSet.of(SUBMIT_GROUP_PLAN, APPRAISE_GROUP_PLAN);
            case CONFIRM_PROGRESS, ACCEPT_PART, ACCEPT -> EnumSet.of(REPORT_PROGRESS);
            case ADVANCE -> EnumSet.of(REPORT_PROGRESS, CONFIRM_PROGRESS);
            case PAY_REMAINDER -> EnumSet.of(REPORT_PROGRESS, ACCEPT_PART, ACCEPT);
            case SETTLE -> EnumSet.of(ADVANCE, PAY_REMAINDER, REFUND);
            case CONFIRM_CHANGE -> EnumSet.of(ASK_CHANGE);
            case DECIDE_CHANGE, DECIDE_CHANGE_ABOVE, STOP, STOP_ABOVE -> EnumSet.of(ASK_CHANGE, CONFIRM_CHANGE);
            case CLOSE_STOPPED -> EnumSet.of(REFUND);
            case SUBMIT,
                    WITHDRAW,
                    RETURN,
                    FORWARD,
                    AGENCY_PASS,
                    AGENCY_RETURN,
                    AGENCY_REFUSE,
                    PASS_BACK,
                    COMPLETE,
                    PROPOSE,
                    SEND_BACK,
                    SIGN_CONTRACT,
                    SUBMIT_GROUP_PLAN,
                    RETURN_GROUP_PLAN,
                    REPORT_PROGRESS,
                    REFUND,
                    ASK_CHANGE,
                    WITHDRAW_CHANGE,
                    RETURN_CHANGE -> EnumSet.noneOf(Step.class);
        };
    }

    /** The steps that may follow a stage, in the order of the process. */
    public static List<Step> after(Stage stage) {
        return Arrays.stream(values()).filter(step -> step.canFollow(stage)).toList();
    }

    public boolean canFollow(Stage stage) {
        return from.contains(stage);
    }

    public Set<Stage> from() {
        return from;
    }

    /** Where it leads; empty where the file stays at its stage. */
    public Optional<Stage> to() {
        return Optional.ofNullable(to);
    }

    /** Where it leads from a stage. */
    public Stage to(Stage stage) {
        return to == null ? stage : to;
    }

    /** Whether it is about a request for a change and leaves the work itself where it is. */
    public boolean isAboutAChange() {
        return switch (this) {
            case ASK_CHANGE, WITHDRAW_CHANGE, CONFIRM_CHANGE, RETURN_CHANGE, DECIDE_CHANGE, DECIDE_CHANGE_ABOVE -> true;
            case SUBMIT,
                    WITHDRAW,
                    RETURN,
                    REFUSE,
                    APPRAISE,
                    FORWARD,
                    AGENCY_PASS,
                    AGENCY_RETURN,
                    AGENCY_REFUSE,
                    PASS_BACK,
                    COMPLETE,
                    PROPOSE,
                    SEND_BACK,
                    APPROVE,
                    SIGN_CONTRACT,
                    SUBMIT_GROUP_PLAN,
                    APPRAISE_GROUP_PLAN,
                    RETURN_GROUP_PLAN,
                    APPROVE_GROUP_PLAN,
                    REPORT_PROGRESS,
                    CONFIRM_PROGRESS,
                    ADVANCE,
                    ACCEPT_PART,
                    ACCEPT,
                    PAY_REMAINDER,
                    REFUND,
                    SETTLE,
                    STOP,
                    STOP_ABOVE,
                    CLOSE_STOPPED -> false;
        };
    }

    /** Whether it is about the implementation plan of a group file, and leaves the work itself where it is. */
    public boolean isAboutAGroupPlan() {
        return this == SUBMIT_GROUP_PLAN
                || this == APPRAISE_GROUP_PLAN
                || this == RETURN_GROUP_PLAN
                || this == APPROVE_GROUP_PLAN;
    }

    /** Who makes it. */
    public StepRole by() {
        return by;
    }

    /** Whose work it is next; empty at an end, and where the plan or the request says who is next. */
    public Optional<StepRole> next() {
        return Optional.ofNullable(next);
    }
}
