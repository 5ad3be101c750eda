package vn.khuyencong.plan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.StepRole;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;

/** Which office plans and which approves, on the day. */
@Component
class PlanRoles {

    private final Norms norms;
    private final CurrentActor current;
    private final OfficeClock clock;

    PlanRoles(Norms norms, CurrentActor current, OfficeClock clock) {
        this.norms = norms;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotAllowed if the step is not the actor's to make */
    void require(PlanStep step, Tier tier, String province) {
        if (!may(step, tier, province)) {
            throw new NotAllowed(current.get().username() + " may not " + step + " a plan");
        }
    }

    boolean may(PlanStep step, Tier tier, String province) {
        var actor = current.get();
        return province.equals(actor.province())
                && norms.findRole(step.by().name(), tier, province, clock.today())
                        .filter(actor.role().name()::equals)
                        .isPresent();
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
