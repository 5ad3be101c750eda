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
        var findings = new ArrayList<>(progress(terms));
        if (amount.isZero()) {
            findings.add(Finding.of("project.amount-zero"));
        }
        if (amount.exceeds(terms.left())) {
            findings.add(Finding.of(
                    "project.advance-over-ratio",
                    terms.basis(),
                    amount,
                    terms.left(),
                    terms.ratio().percent(),
                    terms.contracted(),
                    terms.advanced()));
        }
        if (paidOn.isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, paidOn));
        }
        return findings;
    }

    /** What the progress still lacks before anything may be advanced. */
    static List<Finding> progress(AdvanceTerms terms) {
        var over = terms.progressOver();
        var confirmed = terms.confirmed();
        if (over == null) {
            return List.of();
        }
        if (confirmed == null) {
            return List.of(Finding.of("project.no-confirmed-progress", terms.basis(), over.percent()));
        }
        return confirmed.isOver(over)
                ? List.of()
                : List.of(Finding.of(
                        "project.progress-not-over",
                        terms.basis(),
                        confirmed.share().percent(),
                        over.percent()));
    }
}
