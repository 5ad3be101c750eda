package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reform as an officer enters it.
 *
 * @param on    first day, inclusive, of what comes of it; may lie ahead, the dates do the work
 * @param ended units whose last day is the day before
 */
public record NewReform(
        UUID request, LocalDate on, String resolution, String note, List<UUID> ended, List<Result> results) {

    public NewReform {
        resolution = resolution.strip();
        note = note.strip();
        ended = List.copyOf(ended);
        results = List.copyOf(results);
    }

    /**
     * A unit that comes of it.
     *
     * @param parent the unit it lies in on that day; empty for a province
     * @param from   the ended units, or parts of them, it is made from
     */
    public record Result(
            String code,
            String name,
            UnitKind kind,
            @Nullable UUID parent,
            Set<UUID> from) {

        public Result {
            code = code.strip();
            name = UnitNames.clean(name);
            from = Set.copyOf(from);
        }
    }

    /** How many units a unit went into; where it is one, the whole of it did. */
    long resultsOf(UUID unit) {
        return results.stream().filter(result -> result.from().contains(unit)).count();
    }
}
