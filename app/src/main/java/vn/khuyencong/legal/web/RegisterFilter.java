package vn.khuyencong.legal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Validity;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;

/**
 * What the register is narrowed to; it lives in the address. Empty words narrow nothing, and what cannot be read
 * narrows nothing either: an old link still opens.
 *
 * @param words    each must be found, in any order, in the document or in a place of it
 * @param level    {@code quoc-gia} or {@code dia-phuong}
 * @param typedDay the day on which a document must be in force, as typed
 * @param state    how it must stand on that day; today where no day is given
 */
public record RegisterFilter(
        String words,
        String kind,
        String issuer,
        String level,
        String typedDay,
        @Nullable Validity state,
        Order order) {

    static final String NATIONAL = "quoc-gia";
    static final String LOCAL = "dia-phuong";

    /** In which order the register is shown. */
    public enum Order {
        ISSUED("ban-hanh"),
        EFFECTIVE("hieu-luc"),
        NUMBER("so-hieu"),
        TITLE("ten");

        /** As it stands in the address. */
        public final String code;

        Order(String code) {
            this.code = code;
        }
    }

    static RegisterFilter of(
            String words, String kind, String issuer, String level, String day, String state, String order) {
        return new RegisterFilter(
                words.strip(),
                kind,
                issuer,
                level,
                day.strip(),
                Arrays.stream(Validity.values())
                        .filter(validity -> validity.name().equals(state))
                        .findFirst()
                        .orElse(null),
                Arrays.stream(Order.values())
                        .filter(one -> one.code.equals(order))
                        .findFirst()
                        .orElse(Order.ISSUED));
    }

    List<String> eachWord() {
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
    }

    /** The day that was typed, if it is one. */
    public @Nullable LocalDate day() {
        return Dates.parse(typedDay) instanceof Day.Ok(var day) ? day : null;
    }

    public boolean narrows() {
        return !(words.isEmpty() && kind.isEmpty() && issuer.isEmpty() && level.isEmpty() && typedDay.isEmpty())
                || state != null;
    }

    /** The filter as it stands in an address, encoded. */
    public String query() {
        var query = new StringJoiner("&");
        add(query, "q", words);
        add(query, "loai", kind);
        add(query, "co-quan", issuer);
        add(query, "cap", level);
        add(query, "ngay", typedDay);
        add(query, "tinh-trang", state == null ? "" : state.name());
        add(query, "xep", order == Order.ISSUED ? "" : order.code);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
