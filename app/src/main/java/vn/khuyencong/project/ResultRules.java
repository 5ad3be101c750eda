package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;

/** When results may be reported, and what a report must say. */
final class ResultRules {

    private ResultRules() {}

    /**
     * What stands against a report.
     *
     * @param ofAGroup   whether the file has places, each with results of its own
     * @param acceptedOn day of the acceptance; empty before it
     * @param known      the indicators of today
     * @param own        whether the establishment reports itself
     */
    static List<Finding> findings(
            boolean ofAGroup,
            ResultReport report,
            List<Integer> times,
            List<String> known,
            @Nullable LocalDate acceptedOn,
            boolean own,
            LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (ofAGroup && report.place() == null) {
            return List.of(Finding.of("project.result-place-missing"));
        }
        if (!times.contains(report.months())) {
            findings.add(Finding.of("project.result-no-such-time"));
        } else if (acceptedOn == null) {
            findings.add(Finding.of("project.result-before-acceptance"));
        } else if (today.isBefore(acceptedOn.plusMonths(report.months()))) {
            findings.add(Finding.of("project.result-too-early", null, acceptedOn.plusMonths(report.months())));
        }
        if (report.values().isEmpty()) {
            findings.add(Finding.of("project.result-empty"));
        }
        if (!known.containsAll(report.values().keySet())) {
            findings.add(Finding.of("project.result-unknown-indicator"));
        }
        if (!own && report.toldBy().isBlank()) {
            findings.add(Finding.of("project.result-told-by-missing"));
        }
        return findings;
    }
}
