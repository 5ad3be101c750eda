package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a place on a day.
 *
 * @param parents            the units it lies in, nearest first
 * @param cityClass          class of the city it lies in: SPECIAL, 1, 2, 3; empty where nobody has entered it
 * @param formerCommuneSince since when a ward made from a commune is one
 * @param difficult          NONE, DIFFICULT or SPECIALLY_DIFFICULT; empty where nobody has entered it
 * @param priorities         grounds of priority that hold for the place
 */
public record PlaceFacts(
        Unit unit,
        List<Unit> parents,
        @Nullable String cityClass,
        @Nullable LocalDate formerCommuneSince,
        @Nullable String difficult,
        Set<String> priorities,
        List<CraftVillage> craftVillages) {

    public PlaceFacts {
        parents = List.copyOf(parents);
        priorities = Set.copyOf(priorities);
        craftVillages = List.copyOf(craftVillages);
    }

    /** Kind of the unit directly above; empty for a province. */
    public @Nullable UnitKind parentKind() {
        return parents.isEmpty() ? null : parents.getFirst().kind();
    }

    /** The unit and everything it lies in. */
    public Set<UUID> within() {
        return Stream.concat(Stream.of(unit), parents.stream()).map(Unit::id).collect(Collectors.toUnmodifiableSet());
    }
}
