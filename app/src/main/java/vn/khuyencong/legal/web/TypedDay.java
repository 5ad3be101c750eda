package vn.khuyencong.legal.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Problems;

/** A day that may be left empty: the day, or what is wrong with what was typed. */
record TypedDay(@Nullable LocalDate day, @Nullable Finding wrong) {

    static TypedDay of(String typed) {
        if (typed.isBlank()) return new TypedDay(null, null);
        return switch (Dates.parse(typed)) {
            case Day.Ok(var day) -> new TypedDay(day, null);
            case Day.Refused refused -> new TypedDay(null, refused.finding());
        };
    }

    Problems against(Problems problems, String field) {
        return wrong == null ? problems : problems.with(field, wrong);
    }
}
