package vn.khuyencong.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Quantity;

/** Reads quantities as people type them: "2", "1.200" is one thousand two hundred, "2,5" and "2.5" are two and a half. */
public final class Quantities {

    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3}){1,2}(,\\d{1,3})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,9}([.,]\\d{1,3})?");

    private Quantities() {}

    /** The quantity; empty where it is none, or nothing, or finer than a thousandth: it is never rounded. */
    public static @Nullable Quantity parse(String typed) {
        var text = typed.strip();
        if (GROUPED.matcher(text).matches()) return positive(text.replace(".", ""));
        return PLAIN.matcher(text).matches() ? positive(text) : null;
    }

    private static @Nullable Quantity positive(String text) {
        var quantity = Quantity.of(new BigDecimal(text.replace(',', '.')));
        return quantity.isZero() ? null : quantity;
    }
}
