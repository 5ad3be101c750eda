package vn.khuyencong.organisation.reform;

import org.springframework.stereotype.Component;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.shared.NotAllowed;

/** Who prepares a reform, who decides it, who reads it. */
@Component
public class ReformRoles {

    private final CurrentActor current;

    ReformRoles(CurrentActor current) {
        this.current = current;
    }

    /** The department prepares. */
    public boolean mayPrepare() {
        return switch (current.get().role()) {
            case DEPARTMENT_OFFICER, DEPARTMENT_LEADER, SYSTEM -> true;
            case ADMINISTRATOR,
                    CENTRE,
                    CENTRE_ACCOUNTANT,
                    FINANCE,
                    COMMITTEE_CHAIR,
                    COMMUNE,
                    JURY,
                    COLLABORATOR,
                    INSPECTOR,
                    ESTABLISHMENT,
                    VISITOR -> false;
        };
    }

    /** A leader of the department decides; never what she has written in herself. */
    public boolean mayDecide(Reform reform) {
        return isLeader() && !reform.preparers().contains(current.get().account());
    }

    /** A leader takes back what is planned; a draft may be given up by whoever may prepare one. */
    public boolean mayCancel(Reform reform) {
        return switch (reform.stage()) {
            case DRAFT -> mayPrepare();
            case PLANNED -> isLeader();
            case DONE, CANCELLED -> false;
        };
    }

    /** @throws NotAllowed if the actor may not prepare */
    Actor requirePreparer() {
        if (!mayPrepare()) {
            throw new NotAllowed("Only the department prepares a reform of bodies");
        }
        return current.get();
    }

    /** @throws NotAllowed if the actor is no official of a province */
    public Actor requireReader() {
        var actor = current.get();
        if (!actor.role().isOfficial()) {
            throw new NotAllowed("Reforms of bodies are read by the officials of the province");
        }
        return actor;
    }

    boolean isLeader() {
        return current.get().role() == Role.DEPARTMENT_LEADER;
    }

    Actor actor() {
        return current.get();
    }
}
