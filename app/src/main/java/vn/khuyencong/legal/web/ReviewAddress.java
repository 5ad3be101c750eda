package vn.khuyencong.legal.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Paging;

/** Reads the filter of a list from its address and writes it back. What cannot be read narrows nothing. */
final class ReviewAddress {

    private final Map<String, String> address;

    ReviewAddress(Map<String, String> address) {
        this.address = address;
    }

    String words() {
        return get("q").strip();
    }

    boolean flag(String name) {
        return get(name).equals("true");
    }

    @Nullable
    Integer year(String name) {
        return get(name).matches("20\\d{2}") ? Integer.valueOf(get(name)) : null;
    }

    @Nullable
    UUID id(String name) {
        return get(name).matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? UUID.fromString(get(name))
                : null;
    }

    <E extends Enum<E>> @Nullable E one(String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(get(name)))
                .findFirst()
                .orElse(null);
    }

    <E extends Enum<E>> E one(String name, Class<E> type, E otherwise) {
        var found = one(name, type);
        return found == null ? otherwise : found;
    }

    /** The part of the list that is asked for; its links keep these parameters. */
    Paging paging(String... kept) {
        return paging(Paging.DEFAULT_SIZE, kept);
    }

    /** The same, with as many rows as that unless the address says otherwise. */
    Paging paging(int rows, String... kept) {
        return new Paging(number("trang", 1), number("so-dong", rows), 0, query(with(kept)));
    }

    /** These parameters as they stand in an address. */
    String query(String... kept) {
        var query = new StringJoiner("&");
        for (var name : kept) {
            if (!get(name).isBlank()) {
                query.add(name + "=" + URLEncoder.encode(get(name), StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    private static String[] with(String... kept) {
        var all = Arrays.copyOf(kept, kept.length + 1);
        all[kept.length] = "so-dong";
        return all;
    }

    private int number(String name, int fallback) {
        return get(name).matches("[1-9]\\d{0,6}") ? Integer.parseInt(get(name)) : fallback;
    }

    private String get(String name) {
        return address.getOrDefault(name, "");
    }
}
