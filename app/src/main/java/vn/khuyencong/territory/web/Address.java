package vn.khuyencong.territory.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Paging;

/** Reads and writes what stands in an address. What cannot be read narrows nothing: an old link still opens. */
final class Address {

    private Address() {}

    /** Names and values in turn, encoded; empty values are left out. */
    static String query(String... namesAndValues) {
        var query = new StringJoiner("&");
        for (int at = 0; at < namesAndValues.length; at += 2) {
            if (!namesAndValues[at + 1].isEmpty()) {
                query.add(namesAndValues[at] + "=" + URLEncoder.encode(namesAndValues[at + 1], StandardCharsets.UTF_8));
            }
        }
        return query.toString();
    }

    static Paging paging(String number, String size, String query) {
        var rows = number(size, Paging.DEFAULT_SIZE);
        var kept = rows == Paging.DEFAULT_SIZE ? "" : (query.isEmpty() ? "" : "&") + "so-dong=" + rows;
        return new Paging(number(number, 1), rows, 0, query + kept);
    }

    static @Nullable LocalDate day(String typed) {
        return Dates.parse(typed) instanceof Day.Ok(var day) ? day : null;
    }

    static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static int number(String typed, int fallback) {
        return typed.matches("[1-9]\\d{0,6}") ? Integer.parseInt(typed) : fallback;
    }
}
