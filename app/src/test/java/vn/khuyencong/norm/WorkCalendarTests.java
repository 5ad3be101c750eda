package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khuyencong.norm.ProcedureNorms.Count;

/** Days of the office: counted from the day after, weekends and days off left out. */
class WorkCalendarTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 28);

    private final WorkCalendar calendar = new WorkCalendar(Set.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 2)));
    private final ProcedureNorms norms =
            new ProcedureNorms(List.of(), List.of(), List.of(), List.of(), List.of(), calendar);

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
        assertThat(norms.lastDay(new Count.Days(15), FRIDAY, 2026)).isEqualTo(LocalDate.of(2026, 9, 12));
        assertThat(norms.lastDay(new Count.WorkingDays(2), FRIDAY, 2026)).isEqualTo(LocalDate.of(2026, 9, 3));
    }

    @Test
    void aFixedDayBelongsToTheYearAfterThePlan() {
        var january = new Count.NextYear(MonthDay.of(1, 22));
        assertThat(norms.lastDay(january, FRIDAY, 2026)).isEqualTo(LocalDate.of(2027, 1, 22));
    }
}
