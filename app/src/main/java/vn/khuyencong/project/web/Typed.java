package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
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

    /** Remembers that what stands there cannot be taken over. */
    void refuse(String name, String code, Object... arguments) {
        problems = problems.with(name, Finding.of(code, null, arguments));
    }

    String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    boolean ticked(String name) {
        return text(name).equals("true");
    }

    /** One of a few answers; the last, with a problem, where none of them is chosen. */
    String oneOf(String name, String... answers) {
        if (!Set.of(answers).contains(text(name))) {
            problems = problems.with(name, Finding.of("project.not-answered-" + name));
            return answers[answers.length - 1];
        }
        return text(name);
    }

    /** The version of the file the form was opened with. @throws NotFound if somebody has tampered with it */
    int version() {
        return text("version").matches("\\d{1,9}") ? Integer.parseInt(text("version")) : fail();
    }

    /** An amount; zero, with a problem, where it cannot be read. */
    Dong amount(String name) {
        return switch (Amounts.parse(text(name))) {
            case Amount.Ok(var amount) -> amount;
            case Amount.Refused refused -> {
                problems = problems.with(name, refused.finding());
                yield Dong.ZERO;
            }
        };
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

    /** An id that the form holds itself. @throws NotFound if somebody has tampered with it */
    UUID id(String name) {
        try {
            return UUID.fromString(text(name));
        } catch (IllegalArgumentException _) {
            throw new NotFound("No id: " + text(name));
        }
    }

    private static int fail() {
        throw new NotFound("A form without the version of its file");
    }
}
