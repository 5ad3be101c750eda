package vn.khuyencong.project;

import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;

/** Forms that nobody has written in for a week are taken for closed: a window says nothing when it is shut. */
@Service
class ClosedForms {

    private static final Duration OPEN = Duration.ofDays(7);

    private final ShownForms shown;
    private final OfficeClock clock;

    ClosedForms(ShownForms shown, OfficeClock clock) {
        this.shown = shown;
        this.clock = clock;
    }

    /** @return how many were let go */
    @Transactional
    int letGo() {
        return shown.forgetBefore(clock.instant().minus(OPEN));
    }
}
