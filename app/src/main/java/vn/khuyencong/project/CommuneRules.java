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

    /** What the commune should have said before a step; empty for most. A refusal does not wait for it, nor does
     * the appraisal of a group file, which lies nowhere yet. */
    static Optional<Kind> before(Step step, Project project) {
        return step == Step.REFUSE
                ? Optional.empty()
                : Kind.readAt(step)
                        .filter(kind -> kind != Kind.PLACE || project.scope().place() != null);
    }
}
