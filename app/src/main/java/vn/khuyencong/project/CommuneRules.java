package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.CommuneStatement.Kind;
import vn.khuyencong.shared.Finding;

/** When a commune may say what about a đề án, and which step asks for it. */
final class CommuneRules {

    private CommuneRules() {}

    /** @param signedOn day of the contract; empty before it */
    static List<Finding> findings(
            Project project, CommuneStatement statement, @Nullable LocalDate signedOn, LocalDate today) {
        if (Kind.at(project.stage()).filter(statement.kind()::equals).isEmpty()) {
            return List.of(Finding.of("project.commune-not-now", null, project.code()));
        }
        var findings = new ArrayList<Finding>();
        if (statement.seenOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, statement.seenOn()));
        }
        if (signedOn != null && statement.seenOn().isBefore(signedOn)) {
            findings.add(Finding.of("project.seen-before-contract", null, signedOn));
        }
        if (statement.witness().isBlank()) {
            findings.add(Finding.of("project.witness-missing"));
        }
        if (!statement.isGood() && statement.note().isBlank()) {
            findings.add(Finding.of("project.commune-note-missing"));
        }
        return findings;
    }

    /** What the commune should have said before a step; empty for most. */
    static Optional<Kind> before(Step step) {
        return switch (step) {
            case APPRAISE -> Optional.of(Kind.PLACE);
            case ACCEPT -> Optional.of(Kind.ACCEPTANCE);
            case SUBMIT,
                    WITHDRAW,
                    RETURN,
                    REFUSE,
                    PROPOSE,
                    SEND_BACK,
                    APPROVE,
                    SIGN_CONTRACT,
                    REPORT_PROGRESS,
                    CONFIRM_PROGRESS,
                    ADVANCE,
                    PAY_REMAINDER,
                    REFUND,
                    SETTLE,
                    ASK_CHANGE,
                    WITHDRAW_CHANGE,
                    CONFIRM_CHANGE,
                    RETURN_CHANGE,
                    DECIDE_CHANGE,
                    DECIDE_CHANGE_ABOVE,
                    STOP,
                    STOP_ABOVE,
                    CLOSE_STOPPED -> Optional.empty();
        };
    }
}
