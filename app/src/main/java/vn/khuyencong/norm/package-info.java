/**
 * The norms: what may be supported and how far, who and where, deadlines, papers, roles of the process; and the
 * assessment that answers one case with its explanation. Every figure is a dated row with a citation, and officials
 * change it by proposals under four eyes ({@link vn.khuyencong.norm.ProposalStep}); files not yet approved are told by
 * {@link vn.khuyencong.norm.RunningCases}.
 * Owns schema {@code norm}. Asks {@code legal} for provisions, {@code territory} for places.
 */
@ApplicationModule(
        displayName = "Định mức và điều kiện",
        allowedDependencies = {"shared", "access", "web", "desk", "legal", "territory"})
@NullMarked
package vn.khuyencong.norm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
