package vn.khuyencong.norm.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.cost.Researchers;
import vn.khuyencong.shared.NotAllowed;

/** Who reads past costs, and when: officials of a province; the department and the centre draft norms of them. */
@Component
class CostAccess {

    private final CurrentActor current;
    private final OfficeClock clock;

    CostAccess(CurrentActor current, OfficeClock clock) {
        this.current = current;
        this.clock = clock;
    }

    /** Code of the reader's province. @throws NotAllowed for anybody but an official */
    String province() {
        var actor = current.get();
        if (!actor.role().isOfficial()) throw new NotAllowed("Past costs are read by officials of the province");
        return actor.provinceOrFail();
    }

    boolean researches() {
        return Researchers.include(current.get());
    }

    LocalDate today() {
        return clock.today();
    }
}
