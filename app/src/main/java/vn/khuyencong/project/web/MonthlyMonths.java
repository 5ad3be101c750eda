package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.MonthlyClock.Due;

/**
 * The months of a file, oldest first: those that are owed, and those reported all the same.
 *
 * @param mayReport whether the reader reports them
 */
public record MonthlyMonths(UUID project, List<Line> lines, boolean mayReport, LocalDate today) {

    public MonthlyMonths {
        lines = List.copyOf(lines);
    }

    /** How it stands with the report of a month. */
    public enum State {
        REPORTED,
        REPORTED_LATE,
        WAITING,
        MISSING
    }

    /**
     * One month.
     *
     * @param due   until when it is owed; empty where no rule asks for it
     * @param first the report that came first: it says whether the month was in time
     * @param last  the report that holds
     */
    public record Line(
            YearMonth month,
            @Nullable Due due,
            @Nullable MonthlyKept first,
            @Nullable MonthlyKept last) {

        public State state(LocalDate today) {
            if (first != null) {
                return first.late() ? State.REPORTED_LATE : State.REPORTED;
            }
            return due != null && due.lastDay().isBefore(today) ? State.MISSING : State.WAITING;
        }

        /** A month as people write it: 03/2026. */
        public String words() {
            return MonthlyMonths.words(month);
        }
    }

    public static String words(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    public State state(Line line) {
        return line.state(today);
    }

    /** Colour of the tag of a month. */
    public String kind(Line line) {
        return switch (state(line)) {
            case REPORTED -> "ok";
            case REPORTED_LATE, WAITING -> "wait";
            case MISSING -> "bad";
        };
    }

    public static String address(UUID project, YearMonth month) {
        return "/de-an/" + project + "/bao-cao-thang?thang=" + month;
    }

    /** The month most worth opening: the oldest that is missing, else the one that runs. */
    YearMonth first() {
        return lines.stream()
                .filter(line -> state(line) == State.MISSING)
                .map(Line::month)
                .findFirst()
                .orElse(YearMonth.from(today));
    }

    /** The line of a month; an empty one where it is neither owed nor reported. */
    Line of(YearMonth month) {
        return lines.stream()
                .filter(line -> line.month().equals(month))
                .findFirst()
                .orElse(new Line(month, null, null, null));
    }
}
