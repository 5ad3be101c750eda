package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Deadline;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Tier;

/** Until when the money of a plan year is settled, and what holds once that day has passed. */
@Component
public class LateSettlement {

    private static final String CLOCK = "SETTLEMENT";
    private static final String RULE = "LATE_SETTLEMENT";

    private final Norms norms;
    private final OfficeClock clock;

    LateSettlement(Norms norms, OfficeClock clock) {
        this.norms = norms;
        this.clock = clock;
    }

    /** The last day (inclusive) for the files of a plan year; empty where no rule sets one. */
    public Optional<Deadline> lastDay(int planYear, Tier tier, @Nullable String province) {
        return norms.deadline(CLOCK, tier, province, clock.today(), planYear);
    }

    /** The article by which a late settlement is paid on the acceptance minutes. */
    public Optional<Citation> rule() {
        return norms.rule(RULE, clock.today());
    }

    /** Whether a file is settled late today. */
    boolean isLate(Project project) {
        var scope = project.scope();
        return lastDay(project.lastYear(), scope.tier(), project.province())
                .map(Deadline::lastDay)
                .filter(today()::isAfter)
                .isPresent();
    }

    /** What a settlement of today rests on besides; nothing while it is in time. */
    List<Citation> basis(Project project) {
        return isLate(project) ? rule().stream().toList() : List.of();
    }

    LocalDate today() {
        return clock.today();
    }
}
