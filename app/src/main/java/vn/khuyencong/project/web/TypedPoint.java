package vn.khuyencong.project.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.MonthlyReport.Point;

/** Reads a point of the earth as maps give it: "16.0471, 108.2068". */
final class TypedPoint {

    private static final Pattern POINT =
            Pattern.compile("(-?\\d{1,3}(?:[.,]\\d{1,10})?)\\s*[;, ]\\s*(-?\\d{1,3}(?:[.,]\\d{1,10})?)");

    private TypedPoint() {}

    /** Empty, with a problem, where something stands there that cannot be read; empty where nothing does. */
    static @Nullable Point read(Typed typed, String name) {
        var match = POINT.matcher(typed.text(name));
        if (match.matches()) {
            return new Point(
                    new BigDecimal(match.group(1).replace(',', '.')),
                    new BigDecimal(match.group(2).replace(',', '.')));
        }
        if (!typed.text(name).isEmpty()) {
            typed.refuse(name, "project.month-point-unread");
        }
        return null;
    }
}
