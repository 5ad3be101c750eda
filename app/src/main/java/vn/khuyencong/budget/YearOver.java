package vn.khuyencong.budget;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.Setting;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/**
 * Money is carried into the next year once its year is over: only then it is known what was not used in it. The law says
 * "not used up in the year" and nothing of a decision made before, so that one is refused too.
 */
@Component
public class YearOver {

    private static final String RULE = "CARRY_OVER";

    private final Norms norms;
    private final CurrentActor current;
    private final OfficeClock clock;

    YearOver(Norms norms, CurrentActor current, OfficeClock clock) {
        this.norms = norms;
        this.current = current;
        this.clock = clock;
    }

    /** Whether a budget year is over today. */
    public boolean isOver(int year) {
        return clock.today().isAfter(lastDay(year));
    }

    /** What stands against carrying money out of a year by a decision of a day. */
    public List<Finding> against(int year, Tier tier, LocalDate decidedOn) {
        var last = lastDay(year);
        if (!isOver(year)) {
            return List.of(Finding.of("budget.carry-year-not-over", basis(tier), Integer.toString(year), last));
        }
        return decidedOn.isAfter(last)
                ? List.of()
                : List.of(Finding.of("budget.carry-decided-in-its-year", basis(tier), decidedOn, last));
    }

    private @Nullable Citation basis(Tier tier) {
        return norms.setting(RULE, tier, current.get().province(), clock.today())
                .map(Setting::basis)
                .orElse(null);
    }

    private static LocalDate lastDay(int year) {
        return YearMonth.of(year, Month.DECEMBER).atEndOfMonth();
    }
}
