package vn.khuyencong.product.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** Reads what was typed in a form, and remembers what could not be read. */
final class Typed {

    private final Map<String, String> values;
    private Problems problems = Problems.NONE;

    Typed(Map<String, String> values) {
        this.values = Map.copyOf(values);
    }

    Map<String, String> values() {
        return values;
    }

    Problems problems() {
        return problems;
    }

    String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    boolean ticked(String name) {
        return text(name).equals("true");
    }

    /** A day; a stand-in, with a problem, where it cannot be read. */
    LocalDate day(String name) {
        return switch (Dates.parse(text(name))) {
            case Day.Ok(var day) -> day;
            case Day.Refused refused -> {
                problems = problems.with(name, refused.finding());
                yield LocalDate.EPOCH;
            }
        };
    }

    /** A number of points with at most one decimal, "7,5"; empty where nothing is typed; a problem where it is no number. */
    @Nullable
    BigDecimal points(String name) {
        var typed = text(name).replace(',', '.');
        if (typed.isEmpty()) return null;
        if (typed.matches("\\d{1,3}(\\.\\d)?")) return new BigDecimal(typed);
        problems = problems.with(name, Finding.of("voting.points-form"));
        return null;
    }

    /** The version the form was opened with. @throws NotFound if somebody has tampered with it */
    int version() {
        if (!text("version").matches("\\d{1,9}")) throw new NotFound("A form without the version of its file");
        return Integer.parseInt(text("version"));
    }

    /** An id that the form holds itself. @throws NotFound if somebody has tampered with it */
    UUID id(String name) {
        var id = idOrNone(name);
        if (id == null) throw new NotFound("No id: " + text(name));
        return id;
    }

    @Nullable
    UUID idOrNone(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
