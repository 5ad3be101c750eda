/**
 * Đề án khuyến công, from the first draft to settlement.
 * Owns schema {@code project}. Asks {@code norm} for ceilings, clocks and roles, {@code establishment} for needs and
 * beneficiaries; moves money through {@code budget}. Says {@link vn.khuyencong.project.ProjectApproved} and
 * {@link vn.khuyencong.project.ProjectSettled}.
 */
@ApplicationModule(
        displayName = "Đề án",
        allowedDependencies = {
            "shared",
            "access",
            "web",
            "desk",
            "territory",
            "organisation",
            "legal",
            "norm",
            "establishment",
            "budget",
            "budget :: treasury"
        })
@NullMarked
package vn.khuyencong.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
