package vn.khuyencong.norm;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Which days are worked: not Saturday, not Sunday, not a day off. */
record WorkCalendar(Set<LocalDate> daysOff) {

    WorkCalendar {
        daysOff = Set.copyOf(daysOff);
    }

    boolean worked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !daysOff.contains(day);
    }

    /** The last of so many working days, counted from the day after. */
    LocalDate after(LocalDate since, int workingDays) {
        var day = since;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (worked(day)) left--;
        }
        return day;
    }

    /** Working days after one day, up to and with another; negative where the other comes first. */
    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) return -between(to, from);
        return (int)
                from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::worked).count();
    }
}
