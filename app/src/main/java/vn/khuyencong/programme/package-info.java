/**
 * Chương trình khuyến công: what is to be reached over several years and with which money, in editions of which the
 * approved ones stay; and how far it has come, reckoned from the results of đề án. Owns schema {@code programme}. Reads
 * projects and plans through their views, asks {@code norm} who plans and who decides.
 */
@ApplicationModule(
        displayName = "Chương trình",
        allowedDependencies = {
            "shared",
            "access",
            "desk",
            "web",
            "plan",
            "plan :: harmony",
            "project",
            "territory",
            "norm",
            "organisation",
            "legal"
        })
@NullMarked
package vn.khuyencong.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
