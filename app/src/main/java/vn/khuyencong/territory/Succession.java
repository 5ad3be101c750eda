package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.khuyencong.territory.KnownTerritory.Change;

/** Follows units through one reform after the other. */
final class Succession {

    private final Map<UUID, Unit> units;
    private final Map<UUID, List<Change>> changes;

    /** @param changes of the units in question and of whatever they became */
    Succession(Map<UUID, Unit> units, List<Change> changes) {
        this.units = Map.copyOf(units);
        this.changes = changes.stream().collect(Collectors.groupingBy(Change::from));
    }

    Successor on(UUID id, LocalDate day) {
        var unit = units.get(id);
        if (unit == null) return new Successor.Unknown();
        if (unit.inForce().contains(day)) return new Successor.Same(unit);
        var found = new TreeMap<String, Unit>(Comparator.naturalOrder());
        var sure = follow(id, day, found, new HashSet<>());
        if (found.isEmpty()) return new Successor.Unknown();
        return sure && found.size() == 1
                ? new Successor.Became(found.firstEntry().getValue())
                : new Successor.Candidates(List.copyOf(found.values()));
    }

    /** Whether all of the unit was followed to a unit of the day. */
    private boolean follow(UUID id, LocalDate day, Map<String, Unit> found, Set<UUID> seen) {
        if (!seen.add(id)) return true;
        var next = changes.getOrDefault(id, List.of()).stream()
                .filter(change -> !change.on().isAfter(day))
                .toList();
        var sure = next.stream().anyMatch(Change::whole) || next.size() > 1;
        for (var change : next) {
            var unit = units.get(change.to());
            if (unit == null) sure = false;
            else if (unit.inForce().contains(day)) found.put(unit.code(), unit);
            else sure &= follow(unit.id(), day, found, seen);
        }
        return sure;
    }
}
