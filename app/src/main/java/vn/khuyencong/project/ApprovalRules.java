package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** What the plan may approve for a đề án. */
final class ApprovalRules {

    private ApprovalRules() {}

    /** Never more than the appraisal proposed, nor than the law of the day of decision allows. */
    static List<Finding> findings(Project project, Dong amount, LocalDate decidedOn, LocalDate today, Support support) {
        var findings = new ArrayList<Finding>();
        if (decidedOn.isAfter(today)) {
            findings.add(Finding.of("project.day-in-future", null, decidedOn));
        }
        if (amount.isZero()) {
            findings.add(Finding.of("project.approved-zero", null, project.code()));
        }
        if (project.proposed() == null || amount.exceeds(project.proposed())) {
            findings.add(Finding.of(
                    "project.approved-over-proposed",
                    null,
                    project.code(),
                    amount,
                    project.proposed() == null ? Dong.ZERO : project.proposed()));
        }
        findings.addAll(support.against(amount, "project.approved-over-ceiling"));
        return findings;
    }
}
