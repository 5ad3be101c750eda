package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.shared.Finding;

/** When a đề án is complete enough to be handed in. */
final class SubmitRules {

    private SubmitRules() {}

    /** Everything that stands against handing in, each with its article. */
    static List<Finding> findings(Project project, Support support, Papers papers) {
        var findings = new ArrayList<Finding>();
        if (project.unsavedDraft()) {
            findings.add(Finding.of("project.draft-not-saved"));
        }
        project.contents().missing().forEach(part -> findings.add(Finding.of(missing(part))));
        findings.addAll(estimate(project.estimate()));
        findings.addAll(support.against(project.estimate().asked(), "project.asked-over-ceiling"));
        findings.addAll(FlagshipRules.overCeiling(project, support));
        if (!project.commitments().noDoubleFunding()) {
            findings.add(Finding.of("project.no-double-funding-missing"));
        }
        if (!project.commitments().enoughCounterpart()) {
            findings.add(Finding.of("project.counterpart-commitment-missing"));
        }
        findings.addAll(papers.missing());
        return findings;
    }

    private static String missing(String part) {
        return "project.missing-" + part;
    }

    private static List<Finding> estimate(Estimate estimate) {
        var findings = new ArrayList<Finding>();
        if (estimate.lines().isEmpty()) {
            findings.add(Finding.of("project.estimate-empty"));
            return findings;
        }
        for (var line : estimate.lines()) {
            if (line.description().isBlank()) {
                findings.add(Finding.of("project.line-without-name", null, line.position()));
            }
            if (line.total().isZero()) {
                findings.add(Finding.of("project.line-without-cost", null, line.position()));
            }
        }
        findings.addAll(estimate.contradictions());
        if (estimate.asked().isZero()) {
            findings.add(Finding.of("project.nothing-asked"));
        }
        return findings;
    }
}
