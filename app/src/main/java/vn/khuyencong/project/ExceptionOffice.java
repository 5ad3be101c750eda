package vn.khuyencong.project;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.NotAllowed;

/** Who may let a step go on without a piece of evidence: whoever decides on files of the province. */
@Component
class ExceptionOffice {

    private final Permissions permissions;
    private final CurrentActor current;
    private final OfficeClock clock;

    ExceptionOffice(Permissions permissions, CurrentActor current, OfficeClock clock) {
        this.permissions = permissions;
        this.current = current;
        this.clock = clock;
    }

    boolean may() {
        return permissions.may(Verb.DECIDE, Matter.PROJECT);
    }

    /** @throws NotAllowed for everybody else */
    void require() {
        if (!may()) {
            throw new NotAllowed(current.get().username() + " allows no exceptions");
        }
    }

    LocalDate today() {
        return clock.today();
    }
}
