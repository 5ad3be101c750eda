package vn.khuyencong.project;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Tier;

/** The clock of the running step. */
@Component
class Deadlines {

    private final Norms norms;
    private final Contracts contracts;
    private final Acceptances acceptances;
    private final OfficeClock clock;

    Deadlines(Norms norms, Contracts contracts, Acceptances acceptances, OfficeClock clock) {
        this.norms = norms;
        this.contracts = contracts;
        this.acceptances = acceptances;
        this.clock = clock;
    }

    /** A new clock: since when the stage runs, to which last day, by which article. */
    record Clock(
            Instant since,
            @Nullable LocalDate lastDay,
            @Nullable Citation basis) {}

    /** The clock after a move; empty where the stage goes on and its clock with it. */
    @Nullable
    Clock after(Project before, Project after) {
        if (before.stage() == after.stage()) {
            return null;
        }
        var now = clock.instant();
        if (after.stage() == Stage.UNDER_WAY) {
            return new Clock(now, contracts.get(after.id()).endsOn(), null);
        }
        return norms.deadline(
                        clockOf(before, after),
                        after.scope().tier(),
                        after.province(),
                        after.stage() == Stage.ACCEPTED ? acceptances.acceptedOn(after.id()) : clock.today(),
                        after.lastYear())
                .map(deadline -> new Clock(now, deadline.lastDay(), deadline.basis()))
                .orElseGet(() -> new Clock(now, null, null));
    }

    /** A đề án of national money that has just passed at base has its own term: the day it must be with the agency. */
    private static String clockOf(Project before, Project after) {
        return before.stage() == Stage.SUBMITTED
                        && after.stage() == Stage.APPRAISED
                        && after.scope().tier() == Tier.NATIONAL
                ? "REGISTER_NATIONAL"
                : after.stage().name();
    }
}
