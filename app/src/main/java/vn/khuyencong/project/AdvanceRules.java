package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** When money may be advanced, and how much. */
final class AdvanceRules {

    private AdvanceRules() {}

    static List<Finding> findings(AdvanceTerms terms, Dong amount, LocalDate paidOn, LocalDate today) {
        if (terms.onlyAfterAcceptance()) return progress(terms);
        var findings = new ArrayList<>(progress(terms));
        if (amount.isZero()) {
            findings.add(Finding.of("project.amount-zero"));
        }
        if (amount.exceeds(terms.left())) {
            findings.add(Finding.of(
                    terms.parts().size() == 1 ? "project.advance-over-ratio" : "project.advance-over-components",
                    terms.bases().getFirst(),
                    amount,
                    terms.left(),
                    terms.words(),
                    terms.contracted(),
                    terms.advanced()));
        }
        if (paidOn.isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, paidOn));
        }
        return findings;
    }

    /** What still lacks before anything may be advanced: the progress, or the acceptance itself. */
    static List<Finding> progress(AdvanceTerms terms) {
        if (terms.onlyAfterAcceptance()) {
            return List.of(
                    Finding.of("project.advance-after-acceptance", terms.bases().getFirst()));
        }
        var waiting = terms.waitsFor();
        var over = waiting == null ? null : waiting.progressOver();
        if (waiting == null || over == null) {
            return List.of();
        }
        var confirmed = terms.confirmed();
        return List.of(
                confirmed == null
                        ? Finding.of("project.no-confirmed-progress", waiting.basis(), over.percent())
                        : Finding.of(
                                "project.progress-not-over",
                                waiting.basis(),
                                confirmed.share().percent(),
                                over.percent()));
    }
}
