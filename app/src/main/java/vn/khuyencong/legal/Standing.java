package vn.khuyencong.legal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that decide how a document or a place in it stands.
 *
 * @param from        first day in force; empty where nobody has read it
 * @param amended     first day on which it is known to have been changed
 * @param partlyEnded first day on which a place in it is no longer in force
 * @param ended       first day on which it is no longer in force
 */
record Standing(
        @Nullable LocalDate from,
        @Nullable LocalDate amended,
        @Nullable LocalDate partlyEnded,
        @Nullable LocalDate ended) {

    Validity on(LocalDate day) {
        if (reached(ended, day)) return Validity.ENDED;
        if (from == null) return Validity.UNKNOWN;
        if (day.isBefore(from)) return Validity.NOT_YET;
        if (reached(partlyEnded, day)) return Validity.PARTLY_ENDED;
        return reached(amended, day) ? Validity.AMENDED : Validity.IN_FORCE;
    }

    private static boolean reached(@Nullable LocalDate since, LocalDate day) {
        return since != null && !day.isBefore(since);
    }
}
