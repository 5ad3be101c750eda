package vn.khuyencong.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.programme.ProgressRules.Part;

/**
 * How far one indicator has come.
 *
 * @param dueNow   the targets of the years begun, up to and with this one
 * @param planned  what the approved yearly plans hold; empty where it is not reckoned
 * @param achieved what came of it; empty where it is not reckoned
 * @param unknown  accepted đề án that do not say how many
 * @param forecast at the end, if it goes on as until today; empty where it is not reckoned or has not begun
 */
public record Progress(
        Indicator indicator,
        long target,
        long dueNow,
        @Nullable Long planned,
        @Nullable Long achieved,
        int unknown,
        @Nullable Long forecast) {

    static Progress of(Programme programme, Indicator indicator, Tallies tallies, LocalDate today) {
        var target = indicator.target();
        var dueNow = indicator.targetUntil(today.getYear());
        if (!indicator.measure().isReckoned()) {
            return new Progress(indicator, target, dueNow, null, null, 0, null);
        }
        var done = tallies.figures(indicator, Part.ACHIEVED, Cut.ALL);
        var achieved = tallies.amount(done, indicator, Part.ACHIEVED, Cut.ALL);
        return new Progress(
                indicator,
                target,
                dueNow,
                tallies.amount(indicator, Part.PLANNED, Cut.ALL),
                achieved,
                Math.toIntExact(done.unsaid(indicator.measure())),
                ProgressRules.forecast(programme, achieved, today));
    }

    /** What is still missing from the target; nothing where it is reached; empty where it is not reckoned. */
    public @Nullable Long gap() {
        return achieved == null ? null : Math.max(0, target - achieved);
    }

    /** Whether less is achieved than the targets of the years before this one. */
    public boolean isBehind(int year) {
        return achieved != null && achieved < indicator.targetUntil(year - 1);
    }
}
