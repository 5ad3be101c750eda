package vn.khuyencong.organisation.reform;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.reform.ReformOutcome.Done;
import vn.khuyencong.organisation.reform.ReformOutcome.Refused;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;

/** A reform moves: locked, checked, decided or taken back, and whoever is next told of it. */
@Component
@Transactional
class ReformMoves {

    private static final int LONGEST_REASON = 2000;

    private final Reforms reforms;
    private final ReformRoles roles;
    private final ReformNews news;
    private final OfficeClock clock;

    ReformMoves(Reforms reforms, ReformRoles roles, ReformNews news, OfficeClock clock) {
        this.reforms = reforms;
        this.roles = roles;
        this.news = news;
        this.clock = clock;
    }

    /**
     * @param against what stands against it as the program sees it, which sees work that the leader does not
     * @throws Stale if somebody else has written in it since the leader saw it
     * @throws NotAllowed if it is not hers to decide
     */
    ReformOutcome decide(UUID id, int version, List<Finding> against) {
        var reform = reforms.lock(id);
        if (isRepeated(reform, version)) {
            return new Done(id);
        }
        if (!roles.isLeader()) {
            throw new NotAllowed("Only a leader of the department decides a reform");
        }
        if (reform.version() != version) {
            throw new Stale("Reform " + id + " was changed by somebody else");
        }
        if (reform.stage() != ReformStage.DRAFT) {
            return new Refused(List.of(Finding.of("reform.not-a-draft")));
        }
        if (!roles.mayDecide(reform)) {
            return new Refused(List.of(Finding.of("reform.decided-by-preparer")));
        }
        if (!against.isEmpty()) {
            return new Refused(against);
        }
        reforms.plan(reform, roles.actor().account(), clock.instant());
        news.moved(reform);
        return new Done(id);
    }

    /** The second click of a double click. */
    private boolean isRepeated(Reform reform, int version) {
        var decided = reform.decided();
        return decided != null
                && decided.by().equals(roles.actor().account())
                && reform.version() > version
                && reform.stage() != ReformStage.CANCELLED;
    }

    /** @throws Stale if it has moved since the actor saw it */
    ReformOutcome cancel(UUID id, int version, String reason) {
        var reform = reforms.lock(id);
        var cancelled = reform.cancelled();
        if (cancelled != null && cancelled.by().equals(roles.actor().account())) {
            return new Done(id);
        }
        if (!roles.mayCancel(reform)) {
            if (reform.stage() == ReformStage.DONE) {
                return new Refused(List.of(Finding.of("reform.done-already")));
            }
            throw new NotAllowed("The reform " + id + " is not the actor's to take back");
        }
        if (reform.version() != version) {
            throw new Stale("Reform " + id + " was changed by somebody else");
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return new Refused(List.of(Finding.of("reform.reason-missing")));
        }
        reforms.cancel(reform, new Reform.Cancelled(roles.actor().account(), clock.instant(), reason.strip()));
        news.moved(reform);
        return new Done(id);
    }
}
