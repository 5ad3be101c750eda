package vn.khuyencong.project.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.BasisPoints;

/** Reads shares as people type them: "45", "45,5", "45 %". */
final class MonthlyFigures {

    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})(?:[.,](\\d{1,2}))?\\s*%?");

    private MonthlyFigures() {}

    /** The share; empty where it cannot be read. */
    static @Nullable BasisPoints share(String text) {
        var match = SHARE.matcher(text);
        if (!match.matches()) {
            return null;
        }
        var decimals = match.group(2) == null ? "" : "." + match.group(2);
        return new BasisPoints(new BigDecimal(match.group(1) + decimals)
                .movePointRight(2)
                .setScale(0, RoundingMode.UNNECESSARY)
                .intValueExact());
    }
}
