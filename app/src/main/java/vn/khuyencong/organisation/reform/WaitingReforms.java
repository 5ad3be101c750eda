package vn.khuyencong.organisation.reform;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;

/** What the clock asks of reforms, in transactions of their own: a failure is told though what failed was undone. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class WaitingReforms {

    private final Reforms reforms;
    private final ReformNews news;
    private final OfficeClock clock;

    WaitingReforms(Reforms reforms, ReformNews news, OfficeClock clock) {
        this.reforms = reforms;
        this.news = news;
        this.clock = clock;
    }

    List<Reforms.Waiting> due() {
        return reforms.due(clock.today());
    }

    void failed(UUID id, String why) {
        reforms.failed(id, why);
        news.failed(reforms.get(id), clock.today());
    }
}
