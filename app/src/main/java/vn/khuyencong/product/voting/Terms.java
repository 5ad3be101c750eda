package vn.khuyencong.product.voting;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Deadline;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Tier;

/** Times of the law that run after the result was told. */
@Component
class Terms {

    private final Norms norms;
    private final OfficeClock clock;

    Terms(Norms norms, OfficeClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.today();
    }

    /** The last day, inclusive, of a clock that began on a day. */
    Deadline of(String term, LocalDate since) {
        return norms.deadline(term, Tier.NATIONAL, null, since, since.getYear())
                .orElseThrow(() -> new IllegalStateException("No clock " + term + " on " + since));
    }
}
