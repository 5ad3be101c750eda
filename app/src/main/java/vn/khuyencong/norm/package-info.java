/**
 * The norms: what may be supported and how far, who and where, deadlines, papers, roles of the process; and the
 * assessment that answers one case with its explanation. Every figure is a dated row with a citation.
 * Owns schema {@code norm}. Asks {@code legal} for provisions, {@code territory} for places.
 */
@ApplicationModule(
        displayName = "Định mức và điều kiện",
        allowedDependencies = {"shared", "access", "web", "desk", "legal", "territory"})
@NullMarked
package vn.khuyencong.norm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
