package vn.khuyencong.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.khuyencong.shared.Tier;

/**
 * Chương trình khuyến công of a province for several years.
 *
 * @param tier LOCAL: the province's own, whatever the source of a đề án; NATIONAL: what it does under the national one
 * @param to   its last year, inclusive
 */
public record Programme(UUID id, String province, Tier tier, String name, int from, int to) {

    /**
     * A programme is begun.
     *
     * @param id     given with the form, so that a double click makes one
     * @param growth percent by which the results of the years before are raised (negative: lowered) in the first draft
     * @param draw   whether the first draft is drawn from the results of the years before
     */
    public record Create(UUID id, Tier tier, String name, int from, int to, boolean draw, int growth) {}

    /** An edition is submitted with its tờ trình. */
    public record Submit(UUID edition, int version, String number, LocalDate submittedOn) {}

    /** An edition is approved by a decision. */
    public record Approve(UUID edition, int version, String decision, LocalDate decidedOn) {}

    /** An edition is returned, and why. */
    public record Return(UUID edition, int version, String reason) {}

    /** A further edition is begun, and why. */
    public record Adjust(UUID programme, int inForce, String reason) {}

    /** Its years, the first to the last. */
    public List<Integer> years() {
        return IntStream.rangeClosed(from, to).boxed().toList();
    }

    /** The first day. */
    public LocalDate firstDay() {
        return LocalDate.ofYearDay(from, 1);
    }

    /** The day after the last. */
    public LocalDate end() {
        return LocalDate.ofYearDay(to + 1, 1);
    }
}
