package vn.khuyencong.project;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.shared.NotAllowed;

/** Who carries a đề án out, and who watches over it, for everything that is reported besides the steps. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WorkParties {

    private final Projects projects;
    private final StepRoles roles;
    private final CurrentActor current;

    WorkParties(Projects projects, StepRoles roles, CurrentActor current) {
        this.projects = projects;
        this.roles = roles;
        this.current = current;
    }

    /** The file, kept for this transaction. @throws NotAllowed if the actor is not its implementer */
    Project implementing(UUID id) {
        return playing(projects.lock(id), StepRole.IMPLEMENTER);
    }

    /** The file, kept for this transaction. @throws NotAllowed if it is not the actor's to check reports */
    Project watching(UUID id) {
        return playing(projects.lock(id), StepRole.APPRAISER);
    }

    /** The file, kept for this transaction. @throws NotAllowed if the actor does not manage it */
    Project managing(UUID id) {
        return playing(projects.lock(id), StepRole.MANAGER);
    }

    private Project playing(Project project, StepRole part) {
        var actor = current.get();
        if (!roles.mayPlay(actor, part, project.scope().tier(), project.province(), project.implementer())) {
            throw new NotAllowed(actor.username() + " is not the " + part + " of " + project.code());
        }
        return project;
    }
}
