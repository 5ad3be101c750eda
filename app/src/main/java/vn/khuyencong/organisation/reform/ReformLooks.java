package vn.khuyencong.organisation.reform;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;

/** Looks at a reform, each in a transaction of its own. */
@Component
@Transactional(readOnly = true)
class ReformLooks {

    private final Reforms reforms;
    private final ReformSight sight;
    private final OfficeClock clock;

    ReformLooks(Reforms reforms, ReformSight sight, OfficeClock clock) {
        this.reforms = reforms;
        this.sight = sight;
        this.clock = clock;
    }

    /** @throws vn.khuyencong.shared.NotFound if it is not there, or not the reader's to see */
    Reform get(UUID id) {
        return reforms.get(id);
    }

    /** With everything it touches: only the program itself sees all of that. */
    ReformSight.Seen see(UUID id) {
        return sight.see(reforms.get(id), clock);
    }
}
