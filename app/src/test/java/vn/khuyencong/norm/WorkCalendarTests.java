package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Days of the office: counted from the day after, weekends and days off left out. */
class WorkCalendarTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 28);

    private final WorkCalendar calendar = new WorkCalendar(Set.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2)));

    @Test
    void workingDaysAreCountedFromTheDayAfter() {
        assertThat(calendar.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 8, 31));
        assertThat(calendar.after(FRIDAY, 2)).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(calendar.after(FRIDAY, 0)).isEqualTo(FRIDAY);
    }

    @Test
    void whatIsCountedForwardIsCountedBack() {
        for (int days = 1; days < 30; days++) {
            assertThat(calendar.between(FRIDAY, calendar.after(FRIDAY, days))).isEqualTo(days);
        }
        assertThat(calendar.between(LocalDate.of(2026, 9, 3), FRIDAY)).isEqualTo(-2);
    }

    @Test
    void calendarDaysIncludeEveryDay() {
        assertThat(lastDay(new Count.Days(15), FRIDAY)).isEqualTo(LocalDate.of(2026, 9, 12));
        assertThat(lastDay(new Count.WorkingDays(2), FRIDAY)).isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @Test
    void aFixedDayBelongsToTheYearAfterThePlan() {
        assertThat(lastDay(new Count.OnDay(MonthDay.of(1, 22), 1, true), FRIDAY))
                .isEqualTo(LocalDate.of(2027, 1, 22));
    }

    @Test
    void beforeADayEndsOnTheDayBefore() {
        assertThat(lastDay(new Count.OnDay(MonthDay.of(5, 20), -1, false), FRIDAY))
                .isEqualTo(LocalDate.of(2025, 5, 19));
    }

    @Test
    void beforeThe25thOfEachMonthEndsOnThe24th() {
        var monthly = new Count.EveryMonth(25, false);
        assertThat(lastDay(monthly, LocalDate.of(2026, 8, 24))).isEqualTo(LocalDate.of(2026, 8, 24));
        assertThat(lastDay(monthly, LocalDate.of(2026, 8, 25))).isEqualTo(LocalDate.of(2026, 9, 24));
        assertThat(lastDay(monthly, LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2027, 1, 24));
    }

    private LocalDate lastDay(Count count, LocalDate since) {
        return count.lastDay(since, 2026, calendar);
    }
}
