package vn.khuyencong.project.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** What the list of past supports is narrowed to; it lives in the address. What cannot be read narrows nothing. */
public record PastFilter(
        String words, @Nullable Integer from, @Nullable Integer until, String activity, Sort sort) {

    /** In which order. */
    public enum Sort {
        YEAR("nam"),
        NAME("ten"),
        AMOUNT("so-tien");

        private final String word;

        Sort(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static PastFilter of(Map<String, String> address) {
        return new PastFilter(
                address.getOrDefault("q", "").strip(),
                year(address.getOrDefault("tu", "")),
                year(address.getOrDefault("den", "")),
                address.getOrDefault("hoat-dong", ""),
                Arrays.stream(Sort.values())
                        .filter(sort -> sort.word().equals(address.get("xep")))
                        .findFirst()
                        .orElse(Sort.YEAR));
    }

    public boolean narrows() {
        return !words.isEmpty() || from != null || until != null || !activity.isEmpty();
    }

    /** The filter as it stands in an address. */
    public String query() {
        var query = new StringJoiner("&");
        add(query, "q", words);
        add(query, "tu", from == null ? "" : from.toString());
        add(query, "den", until == null ? "" : until.toString());
        add(query, "hoat-dong", activity);
        add(query, "xep", sort == Sort.YEAR ? "" : sort.word());
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static @Nullable Integer year(String text) {
        return text.matches("(19|20)\\d{2}") ? Integer.valueOf(text) : null;
    }
}
