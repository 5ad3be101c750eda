package vn.khuyencong.project;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.EstimatePricing;

/** Holds what is being typed against the law of today, without saving anything. */
@Service
public class DraftCheck {

    private final Supports supports;
    private final Pricings pricings;
    private final OfficeClock clock;

    DraftCheck(Supports supports, Pricings pricings, OfficeClock clock) {
        this.supports = supports;
        this.pricings = pricings;
        this.clock = clock;
    }

    /** What the law of today says: the most that may be given, and how the lines stand to the norms of their items. */
    public record Answer(Support support, EstimatePricing pricing) {}

    @Transactional(readOnly = true)
    public Answer of(Project project, Scope scope, Estimate estimate) {
        var today = clock.today();
        return new Answer(
                supports.on(project, scope, estimate.supportedCost(), today).support(),
                pricings.on(project, scope, estimate, today));
    }
}
