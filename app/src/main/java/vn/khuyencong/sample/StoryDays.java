package vn.khuyencong.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.function.Predicate;
import vn.khuyencong.sample.Story.Year;

/**
 * Turns the days of the story into days of the calendar, seen from today: {@code 30%} of the work year gone,
 * {@code -9d} before today, {@code 10-20} of the year before, {@code 10-20+1y} of the work year.
 *
 * @param today  the day the sample is laid on
 * @param worked whether an office works on a day
 */
record StoryDays(LocalDate today, Predicate<LocalDate> worked) {

    /** So late in a year, the work of that year is what is told; before, still that of the year before. */
    private static final int DAYS_FOR_A_STORY = 120;

    private static final MonthDay FIRST_WORKDAY = MonthDay.of(1, 5);
    private static final String OF_THE_WORK_YEAR = "+1y";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    int year(Year year) {
        return switch (year) {
            case LAST -> workYear() - 1;
            case THIS -> workYear();
            case NEXT -> workYear() + 1;
        };
    }

    /** A day on which somebody works: what falls on a weekend or holiday is done before. */
    LocalDate workday(String word) {
        return workdayOn(day(word));
    }

    /** The same for a day of the calendar. */
    LocalDate workdayOn(LocalDate day) {
        var worksOn = day;
        while (!worked.test(worksOn)) {
            worksOn = worksOn.minusDays(1);
        }
        return worksOn;
    }

    LocalDate day(String word) {
        if (word.endsWith("%")) {
            return part(new BigDecimal(word.substring(0, word.length() - 1)));
        }
        if (word.endsWith("d")) {
            return today.plusDays(Long.parseLong(word.substring(0, word.length() - 1)));
        }
        return word.endsWith(OF_THE_WORK_YEAR)
                ? MonthDay.parse("--" + word.substring(0, word.length() - OF_THE_WORK_YEAR.length()))
                        .atYear(workYear())
                : MonthDay.parse("--" + word).atYear(workYear() - 1);
    }

    private int workYear() {
        return today.minusDays(DAYS_FOR_A_STORY).getYear();
    }

    private LocalDate part(BigDecimal percent) {
        var first = FIRST_WORKDAY.atYear(workYear());
        var days = BigDecimal.valueOf(ChronoUnit.DAYS.between(first, today));
        return first.plusDays(
                days.multiply(percent).divide(HUNDRED, 0, RoundingMode.FLOOR).longValueExact());
    }
}
