/**
 * Cơ sở công nghiệp nông thôn, and the needs they send to the centre.
 * Owns schema {@code establishment}. Asks {@code norm} who may be supported and how much, {@code territory} for places.
 */
@ApplicationModule(
        displayName = "Cơ sở và nhu cầu",
        allowedDependencies = {"shared", "access", "desk", "web", "territory", "norm", "legal"})
@NullMarked
package vn.khuyencong.establishment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
