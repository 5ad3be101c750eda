package vn.khuyencong.territory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sắp xếp đơn vị hành chính as it was entered: one change of units on a day under a resolution.
 *
 * @param on       first day, inclusive, of what comes of it
 * @param undoes   the reform this one takes back
 * @param undoneBy the reform that took this one back
 * @param ended    units that ended by it, by code; those that only moved with their parent too
 * @param begun    units that began by it, by code; none left where it was withdrawn before its day
 */
public record Reform(
        UUID id,
        String province,
        LocalDate on,
        String resolution,
        @Nullable UUID undoes,
        @Nullable UUID undoneBy,
        String note,
        Instant madeAt,
        String madeBy,
        List<Unit> ended,
        List<Unit> begun) {

    public Reform {
        ended = List.copyOf(ended);
        begun = List.copyOf(begun);
    }

    /** Whether it may be taken back: it is no taking back itself and nobody did so yet. */
    public boolean mayBeUndone() {
        return undoes == null && undoneBy == null;
    }
}
