package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.project.StepRole;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;

/** Whose registration rounds are: the planner's of the day; an answer is also the business of the body that is asked. */
@Component
public class RegistrationOffice {

    private final PlanRoles roles;
    private final CurrentActor current;
    private final OfficeClock clock;

    RegistrationOffice(PlanRoles roles, CurrentActor current, OfficeClock clock) {
        this.roles = roles;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the actor opens rounds of this source. */
    public boolean may(Tier tier) {
        return roles.may(PlanStep.CREATE, tier, province());
    }

    /** Whether the actor notes what this body answers. */
    public boolean mayAnswer(Tier tier, UUID body) {
        return may(tier) || body.equals(current.get().organisation());
    }

    /** @throws NotAllowed if the actor does not plan */
    void require(Tier tier) {
        roles.require(PlanStep.CREATE, tier, province());
    }

    /** @throws NotAllowed if the actor neither plans nor is of this body */
    void requireAnswering(Tier tier, UUID body) {
        if (!mayAnswer(tier, body)) {
            throw new NotAllowed(current.get().username() + " may not answer for " + body);
        }
    }

    /** The office that opens rounds; empty where nobody has entered it. */
    Optional<Role> planner(Tier tier, String province) {
        return roles.findOffice(StepRole.PLANNER, tier, province);
    }

    String province() {
        return current.get().provinceOrFail();
    }

    public LocalDate today() {
        return clock.today();
    }
}
