package vn.khuyencong.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.sample.Story.Year.LAST;
import static vn.khuyencong.sample.Story.Year.NEXT;
import static vn.khuyencong.sample.Story.Year.THIS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StoryDaysTests {

    private static final StoryDays IN_NOVEMBER = new StoryDays(LocalDate.of(2026, 11, 23), StoryDaysTests::isWeekday);
    private static final StoryDays IN_JANUARY = new StoryDays(LocalDate.of(2027, 1, 12), StoryDaysTests::isWeekday);

    @Test
    void tellsTheYearThatIsMostlyOver() {
        assertThat(IN_NOVEMBER.year(LAST)).isEqualTo(2025);
        assertThat(IN_NOVEMBER.year(THIS)).isEqualTo(2026);
        assertThat(IN_NOVEMBER.year(NEXT)).isEqualTo(2027);
        assertThat(IN_JANUARY.year(THIS)).isEqualTo(2026);
    }

    @Test
    void countsBackFromToday() {
        assertThat(IN_NOVEMBER.day("-9d")).isEqualTo(LocalDate.of(2026, 11, 14));
        assertThat(IN_NOVEMBER.day("+10d")).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Test
    void namesADayOfTheYearBefore() {
        assertThat(IN_NOVEMBER.day("10-20")).isEqualTo(LocalDate.of(2025, 10, 20));
    }

    @Test
    void takesAPartOfTheYearSoFar() {
        assertThat(IN_NOVEMBER.day("0%")).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(IN_NOVEMBER.day("100%")).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void worksOnTheFridayBeforeAWeekend() {
        assertThat(IN_NOVEMBER.workday("-9d")).isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(IN_NOVEMBER.workday("-8d")).isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(IN_NOVEMBER.workday("-7d")).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
