package vn.khuyencong.project;

import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.shared.NotAllowed;

/** Whether whoever is acting sits in the office that plays a part for a file, for what is done on it besides its steps. */
@Component
public class StepOffices {

    private final StepRoles roles;
    private final CurrentActor current;

    StepOffices(StepRoles roles, CurrentActor current) {
        this.roles = roles;
        this.current = current;
    }

    public boolean plays(StepRole part, Project project) {
        return roles.mayPlay(current.get(), part, project.scope().tier(), project.province(), project.implementer());
    }

    /** @throws NotAllowed if the actor does not */
    public void require(StepRole part, Project project) {
        if (!plays(part, project)) {
            throw new NotAllowed(current.get().username() + " is not " + part + " of " + project.code());
        }
    }
}
