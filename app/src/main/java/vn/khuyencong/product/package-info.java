/**
 * Sản phẩm công nghiệp nông thôn, their voting (bình chọn) and certificates.
 * Owns schema {@code product}. Asks {@code norm} for groups, levels, points and deadlines; tells {@code establishment} what
 * an establishment makes, and others through {@code pub_certificate} which products are certified on a day.
 */
@ApplicationModule(
        displayName = "Sản phẩm và bình chọn",
        allowedDependencies = {
            "shared",
            "access",
            "desk",
            "web",
            "establishment",
            "organisation",
            "territory",
            "legal",
            "norm"
        })
@NullMarked
package vn.khuyencong.product;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
