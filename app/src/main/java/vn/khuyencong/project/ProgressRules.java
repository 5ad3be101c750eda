package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.shared.Finding;

/** What a progress report must say. */
final class ProgressRules {

    private ProgressRules() {}

    static List<Finding> findings(Progress progress, LocalDate today) {
        var findings = new ArrayList<Finding>();
        if (progress.investment().isZero()) {
            findings.add(Finding.of("project.investment-zero"));
        }
        if (progress.done().exceeds(progress.investment())) {
            findings.add(Finding.of("project.done-over-investment", null, progress.done(), progress.investment()));
        }
        if (progress.content().isBlank()) {
            findings.add(Finding.of("project.progress-content-missing"));
        }
        if (progress.reportedOn().isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, progress.reportedOn()));
        }
        return findings;
    }
}
