/**
 * The public site ("Tôi được hỗ trợ gì?") and what an establishment sees of its own: needs and projects.
 * Owns no tables; asks {@code norm} what may be supported and {@code establishment} to take in needs.
 */
@ApplicationModule(
        displayName = "Cổng công khai",
        allowedDependencies = {
            "shared",
            "access",
            "desk",
            "web",
            "territory",
            "organisation",
            "legal",
            "norm",
            "establishment",
            "project",
            "plan"
        })
@NullMarked
package vn.khuyencong.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
