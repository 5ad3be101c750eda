/**
 * Kế hoạch khuyến công năm: which appraised đề án are submitted together, and the decision on them.
 * Owns schema {@code plan}. Approving a plan approves its đề án through {@code project} and commits their money in the
 * same transaction.
 */
@ApplicationModule(
        displayName = "Kế hoạch",
        allowedDependencies = {
            "shared",
            "access",
            "desk",
            "web",
            "project",
            "product",
            "establishment",
            "territory",
            "budget",
            "norm",
            "organisation",
            "legal"
        })
@NullMarked
package vn.khuyencong.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
