package vn.khuyencong.legal.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** Reads the typed fields of a form in turn and gathers what cannot be read. */
final class ReviewTyped {

    private Problems problems = Problems.NONE;

    /** A day that must be there; empty where it cannot be read, and then a problem stands beside the field. */
    @Nullable
    LocalDate day(String field, @Nullable String typed) {
        return switch (Dates.parse(typed)) {
            case Day.Ok(var day) -> day;
            case Day.Refused refused -> {
                problems = problems.with(field, refused.finding());
                yield null;
            }
        };
    }

    /** A day that may be left out. */
    @Nullable
    LocalDate optionalDay(String field, @Nullable String typed) {
        return text(typed).isBlank() ? null : day(field, typed);
    }

    Problems problems() {
        return problems;
    }

    static String text(@Nullable String typed) {
        return requireNonNullElse(typed, "");
    }
}
