package vn.khuyencong.sample;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.SettleProject;
import vn.khuyencong.project.Settlement.Reasons;
import vn.khuyencong.sample.Happening.Phase;
import vn.khuyencong.sample.Story.Closed;

/** The settlement, with the reason for what differs. */
@Component
@Order(6)
class SettlementStory implements FileStory {

    private static final String ESTIMATED_ACCEPTED = "ESTIMATED_ACCEPTED";

    private final SettleProject settle;
    private final OfficeClock clock;
    private final SampleSight sight;

    SettlementStory(SettleProject settle, OfficeClock clock, SampleSight sight) {
        this.settle = settle;
        this.clock = clock;
        this.sight = sight;
    }

    @Override
    public List<Happening> of(SampleFile file) {
        var settled = file.told().settled();
        return settled == null
                ? List.of()
                : List.of(file.happening(settled.day(), Phase.WORK, SamplePeople.LEADER, () -> settle(file, settled)));
    }

    private void settle(SampleFile file, Closed told) {
        var reasons = new Reasons(told.reason().isEmpty() ? Map.of() : Map.of(ESTIMATED_ACCEPTED, told.reason()));
        Outcomes.done(
                file.title(),
                settle.settle(file.id(), sight.version(file.id()), file.paper("BB-TLHĐ"), clock.today(), reasons));
    }
}
