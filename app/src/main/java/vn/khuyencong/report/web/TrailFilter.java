package vn.khuyencong.report.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;

/**
 * What the trail is narrowed to, as it stands in the address. What cannot be read narrows nothing.
 *
 * @param from   first day, inclusive
 * @param to     last day, inclusive
 * @param who    sign-in name, or words of a name
 * @param table  a table, or for access to personal data a matter
 * @param action INSERT, UPDATE or DELETE
 * @param file   id of a file, or the code of a project
 * @param words  words that stand in the change
 */
public record TrailFilter(String from, String to, String who, String table, String action, String file, String words) {

    static final TrailFilter EVERYTHING = new TrailFilter("", "", "", "", "", "", "");

    @Nullable
    Instant begins() {
        var day = day(from);
        return day == null ? null : day.atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    /** Exclusive: the end of the last day. */
    @Nullable
    Instant ends() {
        var day = day(to);
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
    }

    @Nullable
    UUID fileId() {
        try {
            return UUID.fromString(file);
        } catch (IllegalArgumentException aCode) {
            return null;
        }
    }

    public boolean narrows() {
        return !query().isEmpty();
    }

    /** As it stands in an address. */
    public String query() {
        var query = new StringJoiner("&");
        add(query, "tu", from);
        add(query, "den", to);
        add(query, "ai", who);
        add(query, "bang", table);
        add(query, "viec", action);
        add(query, "tep", file);
        add(query, "q", words);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isBlank()) query.add(name + "=" + URLEncoder.encode(value.strip(), StandardCharsets.UTF_8));
    }

    private static @Nullable LocalDate day(String typed) {
        return Dates.parse(typed) instanceof Day.Ok(var day) ? day : null;
    }
}
