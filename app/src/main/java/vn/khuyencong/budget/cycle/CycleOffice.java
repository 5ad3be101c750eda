package vn.khuyencong.budget.cycle;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Deadline;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Tier;

/** Whose business a step of the budget cycle is, and until when: both are norms of the province. */
@Component
class CycleOffice {

    private final Norms norms;
    private final CurrentActor current;
    private final OfficeClock clock;

    CycleOffice(Norms norms, CurrentActor current, OfficeClock clock) {
        this.norms = norms;
        this.current = current;
        this.clock = clock;
    }

    /** The account role that makes it today; empty where nobody has entered it, so that nobody may. */
    Optional<String> role(CycleStep step) {
        return norms.findRole(step.role(), Tier.LOCAL, current.get().province(), clock.today());
    }

    /** Whether the actor makes it today. */
    boolean may(CycleStep step) {
        var actor = current.get();
        return actor.organisation() != null
                && actor.role().isOfficial()
                && role(step).filter(actor.role().name()::equals).isPresent();
    }

    /** The last day of it for a budget year; empty where no rule sets one. */
    Optional<Deadline> deadline(CycleStep step, int year) {
        return norms.deadline(step.role(), Tier.LOCAL, current.get().province(), clock.today(), year);
    }
}
