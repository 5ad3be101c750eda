package vn.khuyencong.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Role;
import vn.khuyencong.access.Verb;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;

/** Which office plays which part of the process, on the day. */
@Component
class StepRoles {

    private final Norms norms;
    private final Permissions permissions;
    private final CurrentActor current;
    private final OfficeClock clock;

    StepRoles(Norms norms, Permissions permissions, CurrentActor current, OfficeClock clock) {
        this.norms = norms;
        this.permissions = permissions;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotAllowed if the step is not the actor's to make */
    void require(Step step, Project project) {
        var actor = current.get();
        if (!mayPlay(actor, step.by(), project.scope().tier(), project.province(), project.implementer())) {
            throw new NotAllowed(actor.username() + " may not " + step + " " + project.code());
        }
    }

    /** Whether the actor plays the part for a file; the implementer is one body, not every body of its kind. */
    boolean mayPlay(Actor actor, StepRole part, Tier tier, String province, UUID implementer) {
        return plays(actor, part, office(part, tier, province), province, implementer);
    }

    /** Whether the actor may let a step go on without a piece of evidence. */
    boolean allowsExceptions(Actor actor) {
        return permissions.may(actor.role(), Verb.DECIDE, Matter.PROJECT);
    }

    /** Whether the actor sits in the office that plays the part. */
    static boolean plays(Actor actor, StepRole part, Role office, String province, UUID implementer) {
        return actor.role() == office
                && province.equals(actor.province())
                && (part != StepRole.IMPLEMENTER || implementer.equals(actor.organisation()));
    }

    /** The article that gives the step to its office, for moves that no other article decides. */
    List<Citation> basis(Step step, Project project) {
        return norms.roleBasis(step.by().name(), project.scope().tier(), project.province(), clock.today()).stream()
                .toList();
    }

    /** The office that plays a part today; empty where nobody has entered it. */
    Optional<Role> findOffice(StepRole part, Tier tier, String province) {
        return norms.findRole(part.name(), tier, province, clock.today()).map(Role::valueOf);
    }

    /** The office that plays a part today. */
    Role office(StepRole part, Tier tier, String province) {
        return Role.valueOf(norms.roleFor(part.name(), tier, province, clock.today()));
    }
}
