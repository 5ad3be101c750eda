package vn.khuyencong.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/** How far an indicator has come, reckoned from the đề án that make it. */
public final class ProgressRules {

    private ProgressRules() {}

    /** Which of the two figures of an indicator. */
    public enum Part {
        /** What the approved yearly plans hold. */
        PLANNED,
        /** What was accepted; money of support: what was settled. */
        ACHIEVED
    }

    /**
     * What a đề án gives to a figure.
     *
     * @param amount  in the unit of the indicator; 0 for the second đề án of an establishment that counts once
     * @param unknown the file does not say how many
     */
    public record Given(Result result, long amount, boolean unknown) {}

    /** @param again how many of its establishments were counted with an earlier đề án */
    static Given given(Measure measure, Part part, Result result, long again) {
        return switch (measure) {
            case ACCEPTED_PROJECTS, PRODUCTION_LINES -> new Given(result, 1, false);
            case ESTABLISHMENTS ->
                new Given(
                        result,
                        result.establishments().size() - again,
                        result.establishments().isEmpty());
            case MACHINES -> {
                var machines = result.machines();
                yield new Given(result, machines == null ? 0 : machines, machines == null);
            }
            case SETTLED_SUPPORT -> money(result, part == Part.PLANNED ? result.planned() : result.settled());
            case COUNTERPART_MONEY -> money(result, part == Part.PLANNED ? result.costsOther() : result.otherSpent());
            case TRAINED_PEOPLE, NOT_KEPT -> throw new IllegalStateException(measure + " is not reckoned");
        };
    }

    private static Given money(Result result, @Nullable Dong amount) {
        return new Given(result, amount == null ? 0 : amount.value(), amount == null);
    }

    /**
     * What would be achieved at the end of the programme if it went on as until today: the same each day. Empty before
     * its first day has passed.
     */
    public static @Nullable Long forecast(Programme programme, long achieved, LocalDate today) {
        if (!today.isAfter(programme.firstDay())) {
            return null;
        }
        if (!today.isBefore(programme.end())) {
            return achieved;
        }
        var gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(programme.firstDay(), today));
        var all = BigDecimal.valueOf(ChronoUnit.DAYS.between(programme.firstDay(), programme.end()));
        return BigDecimal.valueOf(achieved)
                .multiply(all)
                .divide(gone, 0, RoundingMode.FLOOR)
                .longValueExact();
    }
}
