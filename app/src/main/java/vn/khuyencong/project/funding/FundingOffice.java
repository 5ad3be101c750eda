package vn.khuyencong.project.funding;

import vn.khuyencong.access.Actor;
import vn.khuyencong.access.Role;

/** Who keeps the list of past supports, and who says of a likeness what it is. */
public final class FundingOffice {

    private FundingOffice() {}

    /** The department and the centre enter, import and correct past supports. */
    public static boolean keepsPastSupports(Actor actor) {
        return actor.province() != null && (decidesOnLikeness(actor) || actor.role() == Role.CENTRE);
    }

    /** The department alone: the centre would decide on files it has written itself. */
    public static boolean decidesOnLikeness(Actor actor) {
        return actor.province() != null
                && (actor.role() == Role.DEPARTMENT_OFFICER || actor.role() == Role.DEPARTMENT_LEADER);
    }
}
