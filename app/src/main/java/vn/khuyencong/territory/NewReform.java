package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reform as an officer enters it.
 *
 * @param on    first day, inclusive, of what comes of it; may lie ahead, the dates do the work
 * @param ended  units whose last day is the day before
 * @param placed units that lie in one that is split, each with the code of the result it goes with
 */
public record NewReform(
        UUID request,
        LocalDate on,
        String resolution,
        String note,
        List<UUID> ended,
        List<Result> results,
        Map<UUID, String> placed) {

    public NewReform {
        resolution = resolution.strip();
        note = note.strip();
        ended = List.copyOf(ended);
        results = List.copyOf(results);
        placed = Map.copyOf(placed);
    }

    /** A reform that splits no unit in which others lie. */
    public NewReform(
            UUID request, LocalDate on, String resolution, String note, List<UUID> ended, List<Result> results) {
        this(request, on, resolution, note, ended, results, Map.of());
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

    /** Whether a unit that lies in a split one goes with a result made from it. */
    boolean isPlaced(UUID child, UUID parent, Result result) {
        return result.from().contains(parent) && result.code().equals(placed.get(child));
    }

    /** How many units a unit went into; where it is one, the whole of it did. */
    long resultsOf(UUID unit) {
        return results.stream().filter(result -> result.from().contains(unit)).count();
    }
}
