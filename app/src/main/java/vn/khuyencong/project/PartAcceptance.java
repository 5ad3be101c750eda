package vn.khuyencong.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * Minutes of the acceptance of one part: a place of a group file, or some of the lines of another.
 *
 * @param id    given with the form
 * @param place the place of the group file; empty for a part of a file for one beneficiary
 * @param lines accepted cost of each line of the estimate, in its order; of a place, one figure for the whole of it
 * @param due   what is due for a place; empty where the whole file is reckoned at its end
 */
public record PartAcceptance(
        UUID id,
        @Nullable UUID place,
        String minutesNumber,
        LocalDate acceptedOn,
        List<Dong> lines,
        String note,
        @Nullable Dong due) {

    public PartAcceptance {
        lines = List.copyOf(lines);
    }

    /** As it is told by whoever held it, before anything is reckoned. */
    public static PartAcceptance told(
            UUID id, @Nullable UUID place, String minutesNumber, LocalDate acceptedOn, List<Dong> lines, String note) {
        return new PartAcceptance(id, place, minutesNumber, acceptedOn, lines, note, null);
    }

    public Dong total() {
        return lines.stream().reduce(Dong.ZERO, Dong::plus);
    }
}
