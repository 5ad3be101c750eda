package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Verb;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.NotAllowed;

/** Who may let a step go on without a piece of evidence: whoever decides on files of the province. */
@Component
class ExceptionOffice {

    private static final String SETTING = "EXCEPTIONS";

    private final Permissions permissions;
    private final Norms norms;
    private final CurrentActor current;
    private final OfficeClock clock;

    ExceptionOffice(Permissions permissions, Norms norms, CurrentActor current, OfficeClock clock) {
        this.permissions = permissions;
        this.norms = norms;
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

    /** The kinds of evidence a file of that money may go on without today; none where no setting names any. */
    List<String> kinds(Project project) {
        return norms.setting(SETTING, project.scope().tier(), project.province(), clock.today())
                .map(setting -> List.of(setting.value().split("\\s+")))
                .orElse(List.of());
    }

    LocalDate today() {
        return clock.today();
    }
}
