package vn.khuyencong.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads dates as people type them: "25/12/2026", "5-1-2026", "25.12.2026", "25122026", and "2026-12-25" from a browser. */
public final class Dates {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Dates() {}

    /** Reads a date; a day the calendar does not have, such as 31/02, is refused. */
    public static Day parse(@Nullable String typed) {
        var text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) {
            return new Day.Refused("web.date-missing");
        }
        return Stream.of(DAY_FIRST, YEAR_FIRST, DIGITS)
                .map(form -> form.matcher(text))
                .filter(Matcher::matches)
                .findFirst()
                .map(Dates::day)
                .orElse(new Day.Refused("web.date-not-a-date"));
    }

    /** As it stands in a field: 25/12/2026. */
    public static String format(LocalDate day) {
        return String.valueOf(Texts.show(day));
    }

    private static Day day(Matcher matcher) {
        try {
            var day = LocalDate.of(number(matcher, "year"), number(matcher, "month"), number(matcher, "day"));
            return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR
                    ? new Day.Refused("web.date-out-of-range")
                    : new Day.Ok(day);
        } catch (DateTimeException noSuchDay) {
            return new Day.Refused("web.date-no-such-day");
        }
    }

    private static int number(Matcher matcher, String part) {
        return Integer.parseInt(matcher.group(part));
    }
}
