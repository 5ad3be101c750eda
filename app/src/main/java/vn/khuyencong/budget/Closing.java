package vn.khuyencong.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.khuyencong.shared.Finding;

/**
 * Khóa sổ: the books of a budget year are closed through a day, included, and stay so.
 *
 * @param through the last day of a month
 * @param paper   number of the minutes of closing
 */
public record Closing(UUID id, int year, LocalDate through, String paper, String note, Instant at, String by) {

    /**
     * What somebody wants to close.
     *
     * @param id makes a double click one closing
     */
    public record Wanted(UUID id, int year, LocalDate through, String paper, String note) {}

    /** What came of it. */
    public sealed interface Outcome {

        /** The period is closed. */
        record Closed() implements Outcome {}

        /** The books are as they were. */
        record Refused(List<Finding> findings) implements Outcome {}
    }
}
