package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.NextSteps.NextStep;
import vn.khuyencong.project.Step;
import vn.khuyencong.project.web.StepField.Kind;
import vn.khuyencong.shared.Dong;

/** What each step asks for, with what can be known beforehand filled in. */
final class StepFields {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private StepFields() {}

    static List<StepField> of(Step step, ProjectPage page) {
        var today = DAY.format(page.clock().today());
        var amount = suggested(step, page);
        return switch (step) {
            case SUBMIT, PROPOSE, SEND_BACK, APPROVE, SUBMIT_GROUP_PLAN -> List.of();
            case APPRAISE_GROUP_PLAN -> List.of(area("opinion"));
            case APPROVE_GROUP_PLAN -> List.of(text("number"), date("decidedOn", today));
            case WITHDRAW, RETURN, RETURN_GROUP_PLAN -> List.of(area("reason"));
            case REFUSE -> List.of(area("conclusion"));
            case APPRAISE -> List.of(amount("proposed", amount), area("conclusion"));
            case FORWARD -> List.of(text("letter"), date("sentOn", today));
            case AGENCY_PASS ->
                List.of(
                        text("number"),
                        date("answeredOn", today),
                        amount("selected", amount),
                        new StepField(Kind.AREA, "note", "", true));
            case AGENCY_RETURN, AGENCY_REFUSE -> List.of(text("number"), date("answeredOn", today), area("reason"));
            case PASS_BACK -> List.of(area("reason"));
            case COMPLETE -> List.of(area("completed"));
            case SIGN_CONTRACT ->
                List.of(
                        text("number"),
                        date("signedOn", today),
                        amount("amount", amount),
                        date("endsOn", day(page.project().contents().endsOn())));
            case REPORT_PROGRESS ->
                List.of(amount("done", ""), amount("investment", amount), area("content"), date("reportedOn", today));
            case CONFIRM_PROGRESS -> List.of(new StepField(Kind.AREA, "note", "", true));
            case ADVANCE, PAY_REMAINDER, REFUND ->
                List.of(amount("amount", amount), date("paidOn", today), text("paper"));
            case ACCEPT_PART, ACCEPT ->
                List.of(text("number"), date("acceptedOn", today), new StepField(Kind.AREA, "note", "", true));
            case ASK_CHANGE -> List.of();
            case WITHDRAW_CHANGE -> List.of(area("reason"));
            case CONFIRM_CHANGE, RETURN_CHANGE -> List.of(area("opinion"));
            case DECIDE_CHANGE, DECIDE_CHANGE_ABOVE, STOP, STOP_ABOVE ->
                List.of(text("number"), date("decidedOn", today), new StepField(Kind.AREA, "note", "", true));
            case CLOSE_STOPPED -> List.of(text("number"), date("closedOn", today));
            case SETTLE -> List.of(text("number"), date("settledOn", today));
        };
    }

    private static String suggested(Step step, ProjectPage page) {
        return page.next().stream()
                .filter(next -> next.step() == step)
                .map(NextStep::suggested)
                .filter(amount -> amount != null && !amount.isZero())
                .findFirst()
                .map(Dong::formatted)
                .orElse("");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static StepField text(String name) {
        return new StepField(Kind.TEXT, name, "", false);
    }

    private static StepField area(String name) {
        return new StepField(Kind.AREA, name, "", false);
    }

    private static StepField amount(String name, String value) {
        return new StepField(Kind.AMOUNT, name, value, false);
    }

    private static StepField date(String name, String value) {
        return new StepField(Kind.DATE, name, value, false);
    }
}
