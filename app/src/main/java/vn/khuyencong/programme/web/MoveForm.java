package vn.khuyencong.programme.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.web.Dates;

/**
 * What was typed on the page of a programme, whichever of its forms was sent.
 *
 * @param version the edition as the sender saw it
 */
public record MoveForm(
        @Nullable Integer version,
        @Nullable String number,
        @Nullable String submittedOn,
        @Nullable String decision,
        @Nullable String decidedOn,
        @Nullable String reason,
        @Nullable String why) {

    /** Nothing typed yet: papers are of today unless somebody says otherwise. */
    static MoveForm empty(LocalDate today) {
        var day = Dates.format(today);
        return new MoveForm(null, null, day, null, day, null, null);
    }

    int seenVersion() {
        return requireNonNullElse(version, -1);
    }

    public static String text(@Nullable String typed) {
        return requireNonNullElse(typed, "");
    }
}
