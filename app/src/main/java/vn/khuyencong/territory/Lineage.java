package vn.khuyencong.territory;

import java.util.Set;
import java.util.UUID;

/**
 * Where a unit stands in space and time.
 *
 * @param units    the unit, what it came from, and everything those lie in
 * @param formerly codes of the other provinces its parts lay in before
 */
public record Lineage(Set<UUID> units, Set<String> formerly) {

    public static final Lineage NONE = new Lineage(Set.of(), Set.of());
}
