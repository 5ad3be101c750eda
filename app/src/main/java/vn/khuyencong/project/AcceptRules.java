package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** When a đề án may be accepted, and what is due then. */
final class AcceptRules {

    private AcceptRules() {}

    static List<Finding> findings(
            Project project, Contract contract, Acceptance acceptance, Papers evidence, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (acceptance.minutesNumber().isBlank()) {
            findings.add(Finding.of("project.minutes-number-missing"));
        }
        if (acceptance.lines().size() != project.estimate().lines().size()) {
            findings.add(Finding.of("project.accepted-lines-incomplete"));
        }
        if (acceptance.total().isZero()) {
            findings.add(Finding.of("project.nothing-accepted"));
        }
        if (acceptance.acceptedOn().isBefore(contract.signedOn())) {
            findings.add(Finding.of("project.accepted-before-contract", null, contract.signedOn()));
        }
        if (acceptance.acceptedOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, acceptance.acceptedOn()));
        }
        findings.addAll(evidence.missing());
        return findings;
    }

    /** The least of what was approved, contracted, and computed again on the accepted cost. */
    static Dong due(Dong approved, Dong contracted, Dong recomputed) {
        return approved.min(contracted).min(recomputed);
    }
}
