package vn.khuyencong.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/** Reads money as people type it: "1.000.000", "1 000 000", "1000000", with or without "đ". */
public final class Amounts {

    /** No single amount of this programme is larger; what is larger is a slip of the finger. */
    private static final long LARGEST = 1_000_000_000_000_000L;

    private static final Pattern UNIT =
            Pattern.compile("\\s*(đồng|đ|vnđ|vnd)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,16}|\\d{1,3}(\\.\\d{3}){1,5}|\\d{1,3}( \\d{3}){1,5}");
    private static final Pattern TOO_LONG = Pattern.compile("[\\d. ]{17,}");
    private static final Pattern FRACTION = Pattern.compile("[\\d. ]*\\d[.,]\\d+|[\\d.,]+");

    private Amounts() {}

    /** Reads an amount; a fraction, a negative and anything that is no number is refused, never rounded. */
    public static Amount parse(@Nullable String typed) {
        var text = typed == null ? "" : BLANKS.matcher(typed).replaceAll(" ").strip();
        text = UNIT.matcher(text).replaceFirst("");
        if (text.isEmpty()) {
            return new Amount.Refused("web.amount-missing");
        }
        if (text.startsWith("-") || text.startsWith("−")) {
            return new Amount.Refused("web.amount-negative");
        }
        if (DIGITS.matcher(text).matches()) {
            var value = Long.parseLong(text.replace(".", "").replace(" ", ""));
            return value > LARGEST ? new Amount.Refused("web.amount-too-large") : new Amount.Ok(new Dong(value));
        }
        if (TOO_LONG.matcher(text).matches()) {
            return new Amount.Refused("web.amount-too-large");
        }
        return new Amount.Refused(FRACTION.matcher(text).matches() ? "web.amount-fraction" : "web.amount-not-a-number");
    }
}
