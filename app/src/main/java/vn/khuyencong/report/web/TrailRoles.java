package vn.khuyencong.report.web;

import org.springframework.stereotype.Component;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.shared.NotAllowed;

/** Who reads the trail, as row-level security has it too. */
@Component
class TrailRoles {

    private final CurrentActor current;

    TrailRoles(CurrentActor current) {
        this.current = current;
    }

    /** Changes: inspectors and leaders those of their province, the administrator those of accounts, bodies and places. */
    Actor mayReadChanges() {
        var actor = current.get();
        return switch (actor.role()) {
            case INSPECTOR, DEPARTMENT_LEADER, ADMINISTRATOR -> actor;
            case DEPARTMENT_OFFICER,
                    CENTRE,
                    CENTRE_ACCOUNTANT,
                    FINANCE,
                    COMMITTEE_CHAIR,
                    COMMUNE,
                    JURY,
                    COLLABORATOR,
                    ESTABLISHMENT,
                    VISITOR,
                    SYSTEM -> throw new NotAllowed("The trail is read by inspectors and leaders");
        };
    }

    /** Who has looked at personal data: inspectors and leaders. */
    Actor mayReadAccess() {
        var actor = mayReadChanges();
        if (!readsAccess(actor.role()))
            throw new NotAllowed("Access to personal data is read by inspectors and leaders");
        return actor;
    }

    static boolean readsAccess(Role role) {
        return role == Role.INSPECTOR || role == Role.DEPARTMENT_LEADER;
    }
}
