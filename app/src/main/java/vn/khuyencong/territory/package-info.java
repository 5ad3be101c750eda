/**
 * Administrative units in time, what became of them, and their dated facts. A code alone is no identity: the same code
 * was one ward until 30 June 2025 and may be another since.
 * Owns schema {@code territory}.
 */
@ApplicationModule(
        displayName = "Địa bàn",
        allowedDependencies = {"shared", "access", "web", "desk"})
@NullMarked
package vn.khuyencong.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
