package vn.khuyencong.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Period;

/** Every unit and every change there is, and what a list would add: the register as it would stand. */
final class KnownTerritory {

    private final Map<String, List<Entry>> byCode = new HashMap<>();
    private final Map<Pair, Change> changes = new HashMap<>();

    /** A unit as it would stand. */
    static final class Entry {
        final Unit unit;
        final boolean fresh;
        private Period inForce;

        private Entry(Unit unit, boolean fresh) {
            this.unit = unit;
            this.fresh = fresh;
            this.inForce = unit.inForce();
        }

        Period inForce() {
            return inForce;
        }

        void lasts(Period longer) {
            inForce = longer;
        }

        boolean longer() {
            return !fresh && !inForce.equals(unit.inForce());
        }

        Unit asItStands() {
            return new Unit(unit.id(), unit.code(), unit.name(), unit.kind(), unit.parent(), unit.province(), inForce);
        }

        /** Whether a list means this unit: its name in any way of writing it, its kind, the unit it lies in. */
        boolean is(UnitFile.Row row, @Nullable UUID parent) {
            return unit.kind() == row.kind()
                    && Objects.equals(unit.parent(), parent)
                    && UnitNames.same(unit.name(), row.name());
        }
    }

    /** One unit went into another, once. */
    private record Pair(UUID from, UUID to) {}

    /** A change of one unit, or part of it, into another on a day. */
    record Change(UUID from, UUID to, boolean whole, LocalDate on) {}

    KnownTerritory(List<Unit> units, List<Change> changes) {
        units.forEach(unit -> put(new Entry(unit, false)));
        changes.forEach(this::add);
    }

    Optional<Entry> on(String code, LocalDate day) {
        return ofCode(code).stream()
                .filter(entry -> entry.inForce().contains(day))
                .findFirst();
    }

    List<Entry> ofCode(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    Entry add(Unit unit) {
        var entry = new Entry(unit, true);
        put(entry);
        return entry;
    }

    List<Entry> all() {
        return byCode.values().stream().flatMap(List::stream).toList();
    }

    Optional<Change> change(UUID from, UUID to) {
        return Optional.ofNullable(changes.get(new Pair(from, to)));
    }

    void add(Change change) {
        changes.put(new Pair(change.from(), change.to()), change);
    }

    Collection<Change> changes() {
        return changes.values();
    }

    private void put(Entry entry) {
        byCode.computeIfAbsent(entry.unit.code(), _ -> new ArrayList<>(2)).add(entry);
    }
}
