package vn.khuyencong.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days in force: {@code from} inclusive, {@code to} exclusive; an empty {@code to} means until further notice. */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public Period {
        if (to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("A period must end after it begins: " + from + " to " + to);
        }
    }

    public static Period since(LocalDate from) {
        return new Period(from, null);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(Period other) {
        return (to == null || to.isAfter(other.from)) && (other.to == null || other.to.isAfter(from));
    }

    /** The last day in force, inclusive; empty where none is set. */
    public @Nullable LocalDate lastDay() {
        return to == null ? null : to.minusDays(1);
    }

    /** Reads PostgreSQL's form, {@code [2018-05-11,)}. */
    public static Period parse(String range) {
        var comma = range.indexOf(',');
        if (!range.startsWith("[") || !range.endsWith(")") || comma < 0) {
            throw new IllegalArgumentException("Not a period: " + range);
        }
        var to = range.substring(comma + 1, range.length() - 1);
        return new Period(
                LocalDate.parse(range.substring(1, comma)),
                to.isEmpty() || to.equals("infinity") ? null : LocalDate.parse(to));
    }

    @Override
    public String toString() {
        return "[" + from + "," + (to == null ? "" : to) + ")";
    }
}
