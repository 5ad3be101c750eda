package vn.khuyencong.organisation.reform;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.organisation.HeldByOrganisation.Way;

/**
 * One piece of open work and who gets it.
 *
 * @param to    empty where nobody does: the piece stays, is only touched, or stands against the reform
 * @param stays whether it stays with a body that goes on
 */
record Handover(OpenWork.Held held, Reform.@Nullable Successor to, boolean stays) {

    /** Whether nobody would have it any more. */
    boolean isLost() {
        return to == null && !stays && held.way() != Way.TOUCHED;
    }

    /** Whether it changes hands. */
    boolean moves() {
        return to != null && !stays && held.way() != Way.TOUCHED;
    }
}
