package vn.khuyencong.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Gia hạn hoặc rút ngắn: the closing day of a registration round was moved by a paper.
 *
 * @param was     the closing day before, inclusive
 * @param becomes the closing day after, inclusive
 * @param by      who entered it
 */
public record ClosingMove(
        LocalDate was, LocalDate becomes, String letter, LocalDate letterOn, String because, Instant at, String by) {

    /**
     * The planner moves the closing day.
     *
     * @param id  given with the form, so that a double click moves it once
     * @param was the closing day she had before her
     */
    public record Wanted(
            UUID id,
            UUID registration,
            LocalDate was,
            LocalDate becomes,
            String letter,
            LocalDate letterOn,
            String because) {}

    /** Whether the round lasts longer. */
    public boolean isExtension() {
        return becomes.isAfter(was);
    }
}
