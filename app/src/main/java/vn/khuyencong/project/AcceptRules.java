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
        if (!project.scope().isOfAGroup()
                && acceptance.lines().size() != project.estimate().lines().size()) {
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

    /**
     * What the frozen norms give on the accepted cost. Of several components, none counts for more than it was granted: what
     * one did not need is not another's.
     */
    static Dong recomputed(Project project, Estimate carriedOut, Supports.Assessed assessed) {
        var oneWhole = project.estimate().isOneWhole(project.scope());
        var sum = Dong.ZERO;
        for (var part : assessed.parts()) {
            var ceiling = part.support().ceiling();
            if (ceiling == null) {
                throw new IllegalStateException("The frozen norm of " + project.code() + " gives no amount");
            }
            sum = sum.plus(
                    oneWhole
                            ? ceiling
                            : ceiling.min(carriedOut.asked(part.component().position())));
        }
        return sum;
    }

    /** The least of what was approved, contracted, and computed again on the accepted cost. */
    static Dong due(Dong approved, Dong contracted, Dong recomputed) {
        return approved.min(contracted).min(recomputed);
    }
}
