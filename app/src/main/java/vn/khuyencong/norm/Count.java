package vn.khuyencong.norm;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Objects;
import vn.khuyencong.norm.engine.Content;

/** How a legal clock counts. The last day is always one on which the step is still in time. */
sealed interface Count {

    /** So many days, counted from the day after. */
    record Days(int days) implements Count {}

    /** So many working days, counted from the day after. */
    record WorkingDays(int days) implements Count {}

    /**
     * A fixed day of a year.
     *
     * @param year   years after the plan year; negative: before
     * @param inside whether the day itself is still in time; otherwise the day before is the last
     */
    record OnDay(MonthDay day, int year, boolean inside) implements Count {}

    /** A fixed day of every month. */
    record EveryMonth(int day, boolean inside) implements Count {}

    /** How a version of a clock counts. */
    static Count of(Content content) {
        var days = content.count("days");
        if (days != null) return content.flag("working") ? new WorkingDays(days) : new Days(days);
        var inside = content.flag("inside");
        var monthDay = content.count("month_day");
        if (monthDay != null) return new EveryMonth(monthDay, inside);
        var until = Objects.requireNonNull(content.monthDay("until"), "a clock counts days or names one");
        var year = content.count("year");
        return new OnDay(until, year == null ? 0 : year, inside);
    }

    /** The last day, inclusive, of a step that began on a day. */
    default LocalDate lastDay(LocalDate since, int planYear, WorkCalendar calendar) {
        return switch (this) {
            case Days(var days) -> since.plusDays(days);
            case WorkingDays(var days) -> calendar.after(since, days);
            case OnDay(var day, var year, var inside) -> last(day.atYear(planYear + year), inside);
            case EveryMonth(var day, var inside) -> {
                var month = YearMonth.from(since);
                var last = last(month.atDay(Math.min(day, month.lengthOfMonth())), inside);
                var next = month.plusMonths(1);
                yield since.isAfter(last) ? last(next.atDay(Math.min(day, next.lengthOfMonth())), inside) : last;
            }
        };
    }

    private static LocalDate last(LocalDate day, boolean inside) {
        return inside ? day : day.minusDays(1);
    }
}
