package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.NextSteps.Known;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What a step of a đề án itself asks for, by what is known of the file: papers, money, places. */
final class StepBlocks {

    private StepBlocks() {}

    /** What stands against it; empty where nothing does. */
    static List<Finding> of(Step step, Known known, @Nullable AdvanceTerms terms) {
        return switch (step) {
            case SUBMIT -> submit(known);
            case SIGN_CONTRACT -> known.estimate();
            case CONFIRM_PROGRESS -> known.openReport() ? List.of() : List.of(Finding.of("project.no-open-progress"));
            case ADVANCE -> terms == null ? List.of(Finding.of("project.advance-no-ratio")) : advance(known, terms);
            case ACCEPT ->
                known.project().scope().isOfAGroup() && known.parts().isEmpty()
                        ? List.of(Finding.of("project.no-part-accepted"))
                        : known.papers().missing();
            case PAY_REMAINDER -> {
                var against = new ArrayList<>(
                        payment(known, known.money().paidOut(), dueOf(known), "project.nothing-to-pay"));
                if (against.isEmpty()) against.addAll(nothingGiven(known));
                yield against;
            }
            case REFUND -> payment(known, dueOf(known), known.money().paidOut(), "project.nothing-to-refund");
            case SETTLE ->
                dueOf(known).equals(known.money().paidOut())
                        ? List.of()
                        : List.of(Finding.of(
                                "project.settle-when-paid",
                                null,
                                dueOf(known),
                                known.money().paidOut()));
            case CLOSE_STOPPED ->
                known.money().paidOut().isZero()
                        ? List.of()
                        : List.of(Finding.of(
                                "project.close-when-returned",
                                null,
                                known.money().paidOut()));
            case WITHDRAW,
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
                    SUBMIT_GROUP_PLAN,
                    APPRAISE_GROUP_PLAN,
                    RETURN_GROUP_PLAN,
                    APPROVE_GROUP_PLAN,
                    REPORT_PROGRESS,
                    ACCEPT_PART,
                    ASK_CHANGE,
                    WITHDRAW_CHANGE,
                    CONFIRM_CHANGE,
                    RETURN_CHANGE,
                    DECIDE_CHANGE,
                    DECIDE_CHANGE_ABOVE,
                    STOP,
                    STOP_ABOVE -> List.of();
        };
    }

    private static List<Finding> submit(Known known) {
        var support = known.support();
        if (support == null) return List.of();
        var findings = new ArrayList<>(SubmitRules.findings(known.project(), support, known.papers()));
        findings.addAll(known.estimate());
        return findings;
    }

    private static List<Finding> advance(Known known, AdvanceTerms terms) {
        var findings = new ArrayList<>(AdvanceRules.progress(terms));
        findings.addAll(GroupRules.advancing(
                known.project(), known.group(), known.money().paidOut(), Dong.ZERO));
        findings.addAll(nothingGiven(known));
        if (findings.isEmpty() && terms.left().isZero()) {
            findings.add(
                    Finding.of("project.nothing-left-to-advance", terms.bases().getFirst(), terms.words()));
        }
        return findings;
    }

    /** The amount it would most likely be about; empty where it is about none. */
    static @Nullable Dong suggested(Step step, Known known, @Nullable AdvanceTerms terms) {
        var asked = known.project().estimate().asked();
        return switch (step) {
            case APPRAISE -> {
                var ceiling = known.support() == null ? null : known.support().ceiling();
                yield ceiling == null ? asked : asked.min(ceiling);
            }
            case AGENCY_PASS -> known.project().proposed();
            case SIGN_CONTRACT -> known.project().approved();
            case REPORT_PROGRESS -> known.project().estimate().total();
            case ADVANCE -> terms == null ? null : given(known, terms.left());
            case PAY_REMAINDER ->
                given(known, dueOf(known).minusOrZero(known.money().paidOut()));
            case REFUND -> known.money().paidOut().minusOrZero(dueOf(known));
            case SUBMIT,
                    WITHDRAW,
                    RETURN,
                    REFUSE,
                    FORWARD,
                    AGENCY_RETURN,
                    AGENCY_REFUSE,
                    PASS_BACK,
                    COMPLETE,
                    PROPOSE,
                    SEND_BACK,
                    APPROVE,
                    SUBMIT_GROUP_PLAN,
                    APPRAISE_GROUP_PLAN,
                    RETURN_GROUP_PLAN,
                    APPROVE_GROUP_PLAN,
                    CONFIRM_PROGRESS,
                    ACCEPT_PART,
                    ACCEPT,
                    SETTLE,
                    ASK_CHANGE,
                    WITHDRAW_CHANGE,
                    CONFIRM_CHANGE,
                    RETURN_CHANGE,
                    DECIDE_CHANGE,
                    DECIDE_CHANGE_ABOVE,
                    STOP,
                    STOP_ABOVE,
                    CLOSE_STOPPED -> null;
        };
    }

    /** That all the plans so far have set aside for a flagship is paid out; empty for every other file. */
    private static List<Finding> nothingGiven(Known known) {
        return isSliced(known) && known.money().committed().isZero()
                ? List.of(
                        Finding.of("project.nothing-given", null, known.money().paidOut()))
                : List.of();
    }

    private static Dong given(Known known, Dong amount) {
        return isSliced(known) ? amount.min(known.money().committed()) : amount;
    }

    private static boolean isSliced(Known known) {
        return known.project().scope().kind() == ProjectKind.FLAGSHIP;
    }

    private static List<Finding> payment(Known known, Dong less, Dong more, String code) {
        return more.exceeds(less)
                ? List.of()
                : List.of(Finding.of(code, null, dueOf(known), known.money().paidOut()));
    }

    private static Dong dueOf(Known known) {
        var due = known.due();
        return due == null ? Dong.ZERO : due;
    }
}
