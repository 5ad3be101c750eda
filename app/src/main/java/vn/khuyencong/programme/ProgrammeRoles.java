package vn.khuyencong.programme;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Role;
import vn.khuyencong.access.Verb;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;

/** Whose a move of a programme is: permissions say who writes, the norms of the day who submits and who decides. */
@Component
class ProgrammeRoles {

    private static final String CHAIRMAN = "COMMITTEE_CHAIR";
    private static final String PLANNER = "PLANNER";
    private static final String DECISION = "PROGRAMME";

    private final Norms norms;
    private final Permissions permissions;
    private final CurrentActor current;
    private final OfficeClock clock;

    ProgrammeRoles(Norms norms, Permissions permissions, CurrentActor current, OfficeClock clock) {
        this.norms = norms;
        this.permissions = permissions;
        this.current = current;
        this.clock = clock;
    }

    /** The province the actor works for. @throws NotAllowed if she works for none */
    String province() {
        return current.get().provinceOrFail();
    }

    /** @throws NotAllowed if the step is not the actor's to make */
    void require(EditionStep step, Tier tier, String province) {
        if (!may(step.by(), tier, province)) {
            throw new NotAllowed(current.get().username() + " may not " + step + " a programme");
        }
    }

    /** What the actor may do with an edition at a stage. */
    Set<EditionStep> steps(EditionStage stage, Tier tier, String province) {
        var may = EnumSet.noneOf(EditionStep.class);
        for (var step : EditionStep.values()) {
            if (step.canFollow(stage) && may(step.by(), tier, province)) {
                may.add(step);
            }
        }
        return may;
    }

    boolean may(EditionStep.By by, Tier tier, String province) {
        var actor = current.get();
        if (!province.equals(actor.province())) {
            return false;
        }
        return switch (by) {
            case WRITER -> permissions.may(Verb.WRITE, Matter.PROGRAMME);
            case PLANNER -> planner(tier, province).filter(actor.role()::equals).isPresent();
            case DECIDER ->
                permissions.may(Verb.DECIDE, Matter.PROGRAMME)
                        && office(tier, province).filter(actor.role()::equals).isPresent();
        };
    }

    /** Who submits today. */
    Optional<Role> planner(Tier tier, String province) {
        return norms.findRole(PLANNER, tier, province, clock.today()).map(Role::valueOf);
    }

    /** Who decides by the norm of today; empty where nobody has entered it, so that nothing can be decided. */
    Optional<Decider> decider(Tier tier, String province) {
        return norms.decider(DECISION, tier, province, clock.today());
    }

    /** Whose account brings the decision in. */
    Optional<Role> office(Tier tier, String province) {
        return decider(tier, province)
                .map(decider -> decider.by().equals(CHAIRMAN) ? Role.COMMITTEE_CHAIR : Role.DEPARTMENT_LEADER);
    }
}
