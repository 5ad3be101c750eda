package vn.khuyencong.project.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list of months is narrowed to; it lives in the address. What cannot be read narrows nothing.
 *
 * @param month empty: every month of the last two years
 */
public record MonthlyFilter(
        @Nullable UUID implementer, @Nullable YearMonth month, Shown shown) {

    /** Which months are shown. */
    public enum Shown {
        MISSING("chua-bao-cao"),
        LATE("bao-cao-muon"),
        REPORTED("da-bao-cao"),
        ALL("tat-ca");

        private final String word;

        Shown(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static MonthlyFilter of(Map<String, String> address) {
        return new MonthlyFilter(
                id(address.getOrDefault("don-vi", "")),
                month(address.getOrDefault("thang", "")),
                Arrays.stream(Shown.values())
                        .filter(one -> one.word().equals(address.getOrDefault("loc", "")))
                        .findFirst()
                        .orElse(Shown.MISSING));
    }

    public boolean narrows() {
        return implementer != null || month != null || shown != Shown.MISSING;
    }

    /** The filter as it stands in an address. */
    public String query() {
        var query = new StringJoiner("&");
        add(query, "don-vi", implementer == null ? "" : implementer.toString());
        add(query, "thang", month == null ? "" : month.toString());
        add(query, "loc", shown == Shown.MISSING ? "" : shown.word());
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
