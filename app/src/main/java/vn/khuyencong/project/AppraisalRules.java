package vn.khuyencong.project;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** When an appraisal may pass, and when it may refuse. */
final class AppraisalRules {

    private AppraisalRules() {}

    /** A pass needs every criterion met, and an amount within what is asked and allowed. */
    static List<Finding> passing(
            Project project, Appraisal appraisal, List<Appraisal.Criterion> criteria, Dong proposed, Support support) {
        var findings = new ArrayList<>(marked(appraisal, criteria));
        criteria.stream()
                .filter(criterion -> appraisal.isMarked(criterion.id()) && !appraisal.meets(criterion.id()))
                .forEach(criterion -> findings.add(Finding.of(
                        "project.criterion-not-met", criterion.basis(), criterion.position(), criterion.name())));
        if (proposed.isZero()) {
            findings.add(Finding.of("project.proposed-zero"));
        }
        if (proposed.exceeds(project.estimate().asked())) {
            findings.add(Finding.of(
                    "project.proposed-over-asked",
                    null,
                    proposed,
                    project.estimate().asked()));
        }
        findings.addAll(support.against(proposed, "project.proposed-over-ceiling"));
        return findings;
    }

    /** A refusal needs a criterion that is not met; what can be put right is returned instead. */
    static List<Finding> refusing(Appraisal appraisal, List<Appraisal.Criterion> criteria) {
        var findings = new ArrayList<>(marked(appraisal, criteria));
        if (findings.isEmpty() && criteria.stream().allMatch(criterion -> appraisal.meets(criterion.id()))) {
            findings.add(Finding.of("project.nothing-to-refuse"));
        }
        return findings;
    }

    private static List<Finding> marked(Appraisal appraisal, List<Appraisal.Criterion> criteria) {
        var findings = new ArrayList<Finding>();
        criteria.stream()
                .filter(criterion -> !appraisal.isMarked(criterion.id()))
                .forEach(criterion -> findings.add(Finding.of(
                        "project.criterion-not-marked", criterion.basis(), criterion.position(), criterion.name())));
        if (appraisal.conclusion().isBlank()) {
            findings.add(Finding.of("project.conclusion-missing"));
        }
        return findings;
    }
}
