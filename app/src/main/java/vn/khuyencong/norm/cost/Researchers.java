package vn.khuyencong.norm.cost;

import vn.khuyencong.access.Actor;

/** Who studies past prices and drafts norms of them: the department and the centre. Approving is somebody else's. */
public final class Researchers {

    private Researchers() {}

    public static boolean include(Actor actor) {
        return switch (actor.role()) {
            case DEPARTMENT_OFFICER, DEPARTMENT_LEADER, CENTRE -> actor.province() != null;
            case ADMINISTRATOR,
                    CENTRE_ACCOUNTANT,
                    FINANCE,
                    COMMITTEE_CHAIR,
                    COMMUNE,
                    JURY,
                    COLLABORATOR,
                    INSPECTOR,
                    ESTABLISHMENT,
                    VISITOR,
                    SYSTEM -> false;
        };
    }
}
