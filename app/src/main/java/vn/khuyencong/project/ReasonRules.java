package vn.khuyencong.project;

import java.util.List;
import vn.khuyencong.shared.Finding;

/** Who sends back, refuses or withdraws says why. */
final class ReasonRules {

    private ReasonRules() {}

    static List<Finding> findings(String reason) {
        return reason.isBlank() ? List.of(Finding.of("project.reason-missing")) : List.of();
    }
}
