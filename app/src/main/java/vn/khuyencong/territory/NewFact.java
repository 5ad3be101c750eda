package vn.khuyencong.territory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;

/**
 * A fact as an officer enters it.
 *
 * @param from    first day, inclusive
 * @param lastDay last day, inclusive; empty: until further notice
 */
public record NewFact(
        FactKind kind,
        String value,
        LocalDate from,
        @Nullable LocalDate lastDay,
        String decision,
        Reading reading) {

    public NewFact {
        value = UnitNames.clean(value);
        decision = decision.strip();
    }

    boolean isBackwards() {
        return lastDay != null && lastDay.isBefore(from);
    }

    Period inForce() {
        return new Period(from, lastDay == null ? null : lastDay.plusDays(1));
    }
}
