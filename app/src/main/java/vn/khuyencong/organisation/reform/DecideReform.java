package vn.khuyencong.organisation.reform;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/**
 * A leader who has not prepared it decides a reform, or takes it back (quyết định, hủy phương án). Decided for a day
 * that is today or past, it takes effect at once; for a later day, by itself on that day.
 */
@Service
public class DecideReform {

    private final ReformLooks looks;
    private final ReformMoves moves;
    private final DueReforms due;
    private final OfficeClock clock;

    DecideReform(ReformLooks looks, ReformMoves moves, DueReforms due, OfficeClock clock) {
        this.looks = looks;
        this.moves = moves;
        this.due = due;
        this.clock = clock;
    }

    /** @throws vn.khuyencong.shared.Stale if somebody else has written in it since the leader saw it */
    public ReformOutcome decide(UUID id, int version) {
        var reform = looks.get(id);
        // the work of others is not the leader's to see, but it stands against the reform all the same
        var seen = CurrentActor.as(Actor.system(reform.province()), () -> looks.see(id));
        var outcome = moves.decide(id, version, seen.against());
        if (outcome instanceof ReformOutcome.Done && !seen.reform().day().isAfter(clock.today())) {
            due.carryOut(id, reform.province());
        }
        return outcome;
    }

    public ReformOutcome cancel(UUID id, int version, String reason) {
        return moves.cancel(id, version, reason);
    }
}
