package vn.khuyencong.project;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;

/** Holds what is being typed against the law of today, without saving anything. */
@Service
public class DraftCheck {

    private final Projects projects;
    private final Supports supports;
    private final OfficeClock clock;

    DraftCheck(Projects projects, Supports supports, OfficeClock clock) {
        this.projects = projects;
        this.supports = supports;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Support of(UUID id, Scope scope, Estimate estimate) {
        return supports.on(projects.get(id), scope, estimate.supportedCost(), clock.today())
                .support();
    }
}
