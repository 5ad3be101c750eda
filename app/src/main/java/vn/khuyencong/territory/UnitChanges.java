package vn.khuyencong.territory;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.territory.db.Tables.TRANSITION;
import static vn.khuyencong.territory.db.Tables.UNIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.territory.KnownTerritory.Change;

/** What became of units, reform after reform, and what they came from. */
@Repository
@Transactional(readOnly = true)
class UnitChanges {

    private final DSLContext db;

    UnitChanges(DSLContext db) {
        this.db = db;
    }

    /** A change as a page shows it. */
    record Told(Unit other, boolean whole, LocalDate on, String resolution) {}

    /** Everything the units became, whatever the day, in two statements. */
    Succession succession(Collection<UUID> units) {
        if (units.isEmpty()) return new Succession(Map.of(), List.of());
        var id = field(name("later", "id"), UUID.class);
        var later = name("later")
                .fields("id")
                .as(select(UNIT.ID)
                        .from(UNIT)
                        .where(UNIT.ID.in(units))
                        .union(select(TRANSITION.NEW_ID)
                                .from(TRANSITION)
                                .join(name("later"))
                                .on(TRANSITION.OLD_ID.eq(id))));
        var changes = db.withRecursive(later)
                .select(TRANSITION.OLD_ID, TRANSITION.NEW_ID, TRANSITION.PORTION, TRANSITION.ON_DATE)
                .from(name("later"))
                .join(TRANSITION)
                .on(TRANSITION.OLD_ID.eq(id))
                .fetch(row ->
                        new Change(row.value1(), row.value2(), row.value3().equals("FULL"), row.value4()));
        var all = new HashSet<>(units);
        changes.forEach(change -> all.add(change.to()));
        var known = db.select(UnitTable.COLUMNS).from(UNIT).where(UNIT.ID.in(all)).fetch(UnitTable::unit).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity()));
        return new Succession(known, changes);
    }

    /** What one unit came from, by code. */
    List<Told> before(UUID unit) {
        return db.select(UnitTable.COLUMNS)
                .select(TRANSITION.PORTION, TRANSITION.ON_DATE, TRANSITION.RESOLUTION)
                .from(TRANSITION)
                .join(UNIT)
                .on(UNIT.ID.eq(TRANSITION.OLD_ID))
                .where(TRANSITION.NEW_ID.eq(unit))
                .orderBy(TRANSITION.ON_DATE, UNIT.CODE)
                .fetch(UnitChanges::told);
    }

    /** What one unit became, by day and code. */
    List<Told> after(UUID unit) {
        return db.select(UnitTable.COLUMNS)
                .select(TRANSITION.PORTION, TRANSITION.ON_DATE, TRANSITION.RESOLUTION)
                .from(TRANSITION)
                .join(UNIT)
                .on(UNIT.ID.eq(TRANSITION.NEW_ID))
                .where(TRANSITION.OLD_ID.eq(unit))
                .orderBy(TRANSITION.ON_DATE, UNIT.CODE)
                .fetch(UnitChanges::told);
    }

    private static Told told(org.jooq.Record row) {
        return new Told(
                UnitTable.unit(row),
                row.get(TRANSITION.PORTION).equals("FULL"),
                row.get(TRANSITION.ON_DATE),
                row.get(TRANSITION.RESOLUTION));
    }
}
