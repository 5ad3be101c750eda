package vn.khuyencong.norm.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;

/**
 * What the list of norms is narrowed to; it lives in the address. What cannot be read narrows nothing.
 *
 * @param family     code of a family; empty: all
 * @param day        the day whose norms are shown
 * @param typedDay   what was typed for the day
 * @param province   whose own norms are shown beside the national ones; empty: chosen by the page
 * @param unverified only what nobody has compared with a text that stands
 */
public record NormFilter(
        String family,
        String words,
        @Nullable Tier tier,
        LocalDate day,
        String typedDay,
        String province,
        boolean unverified) {

    /** The address's word for all families. */
    public static final String ALL = "tat-ca";

    private static final String FIRST = "support";

    static NormFilter of(Map<String, String> address, LocalDate today) {
        var typed = address.getOrDefault("ngay", "").strip();
        var words = address.getOrDefault("q", "").strip();
        var family = address.getOrDefault("ho", words.isEmpty() ? FIRST : ALL);
        return new NormFilter(
                family.equals(ALL) ? "" : family,
                words,
                tier(address.getOrDefault("nguon", "")),
                Dates.parse(typed) instanceof Day.Ok(var day) ? day : today,
                typed,
                address.getOrDefault("tinh", ""),
                address.getOrDefault("chua-doi-chieu", "").equals("true"));
    }

    /** What is wrong with the typed day. */
    Day read() {
        return typedDay.isEmpty() ? new Day.Ok(day) : Dates.parse(typedDay);
    }

    /** Whether anything but the day and the family narrows it. */
    public boolean narrows() {
        return !words.isEmpty() || tier != null || unverified;
    }

    /** The filter as it stands in an address. */
    public String query() {
        return query(family);
    }

    /** The same for another family. */
    public String query(String other) {
        var query = new StringJoiner("&");
        add(query, "ho", other.isEmpty() ? ALL : other);
        add(query, "q", words);
        add(query, "nguon", tier == null ? "" : tier.name());
        add(query, "ngay", typedDay);
        add(query, "tinh", province);
        add(query, "chua-doi-chieu", unverified ? "true" : "");
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static @Nullable Tier tier(String text) {
        return Arrays.stream(Tier.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
