package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Assessment;
import vn.khuyencong.norm.Reason;
import vn.khuyencong.norm.Step;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Finding;

/** An answer of the norms in the words of a đề án. */
final class Assessments {

    private Assessments() {}

    /** @param lines how it was found, as it is kept */
    static Support support(Assessment assessment, LocalDate day, List<ReceiptLine> lines) {
        var eligible = Boolean.TRUE.equals(assessment.eligible());
        var last =
                assessment.citations().isEmpty() ? null : assessment.citations().getLast();
        return new Support(
                day,
                eligible,
                eligible ? assessment.ceiling() : null,
                assessment.eligible() == null
                        ? assessment.missing().stream()
                                .map(fact -> Finding.of("project.missing-" + fact, last))
                                .toList()
                        : assessment.reasons().stream()
                                .map(reason -> Finding.of(against(reason), reason.citation()))
                                .toList(),
                binding(assessment),
                assessment.grounds(),
                assessment.citations(),
                lines);
    }

    private static String against(Reason reason) {
        return "project.against-" + reason.code();
    }

    private static @Nullable Citation binding(Assessment assessment) {
        return assessment.steps().stream()
                .filter(step -> step.amount() != null && step.amount().equals(assessment.ceiling()))
                .map(Step::citation)
                .filter(citation -> citation != null)
                .findFirst()
                .orElse(
                        assessment.citations().isEmpty()
                                ? null
                                : assessment.citations().getFirst());
    }
}
