package vn.khuyencong.project;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.shared.NotAllowed;

/** Who may write in a file: the office that carries it out. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Writers {

    private final Projects projects;
    private final StepRoles roles;
    private final CurrentActor current;

    Writers(Projects projects, StepRoles roles, CurrentActor current) {
        this.projects = projects;
        this.roles = roles;
        this.current = current;
    }

    /** Whether the actor is one who writes in it. */
    boolean mayWrite(Project project) {
        return roles.mayPlay(
                current.get(), StepRole.IMPLEMENTER, project.scope().tier(), project.province(), project.implementer());
    }

    /** The locked file. @throws NotAllowed if it is not the actor's to write in */
    Project require(UUID id) {
        var project = projects.lock(id);
        var actor = current.get();
        if (!roles.mayPlay(
                actor, StepRole.IMPLEMENTER, project.scope().tier(), project.province(), project.implementer())) {
            throw new NotAllowed(actor.username() + " may not write in " + project.code());
        }
        return project;
    }
}
