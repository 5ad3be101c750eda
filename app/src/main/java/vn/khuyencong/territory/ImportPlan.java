package vn.khuyencong.territory;

import java.util.List;
import vn.khuyencong.territory.KnownTerritory.Change;

/**
 * What taking lists over would do, worked out before anything is stored.
 *
 * @param begun    units that are new
 * @param longer   units that are there and were there before, or go on after, as the lists show; with their new period
 * @param changes  changes that are new
 * @param problems what does not fit, in the order of the files
 */
public record ImportPlan(
        List<Unit> begun, List<Unit> longer, List<Change> changes, Counts counts, List<ImportProblem> problems) {

    public ImportPlan {
        begun = List.copyOf(begun);
        longer = List.copyOf(longer);
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /**
     * How many of what.
     *
     * @param longer    lines that only make a unit last longer than was known
     * @param goingOn   changes of a unit into itself: it goes on, nothing is stored
     * @param different lines that say otherwise than what is there
     */
    public record Counts(
            int units,
            int newUnits,
            int sameUnits,
            int longer,
            int changes,
            int newChanges,
            int sameChanges,
            int goingOn,
            int different) {}

    boolean refused() {
        return problems.stream().anyMatch(ImportProblem::refuses);
    }
}
