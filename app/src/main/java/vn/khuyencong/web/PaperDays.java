package vn.khuyencong.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as papers of the office write them. */
public final class PaperDays {

    /** A place to write something. */
    public static final String OPEN = "..........";

    private PaperDays() {}

    /** "ngày 05 tháng 3 năm 2026": days and the first two months carry a nought before them. */
    public static String inWords(LocalDate day) {
        var month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : Integer.toString(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /** "05/03/2026", or a place to write it. */
    public static String inFigures(@Nullable LocalDate day) {
        return day == null ? OPEN : Dates.format(day);
    }

    /** A number of a paper, or a place to write it. */
    public static String number(@Nullable String number) {
        return number == null ? OPEN : number;
    }
}
