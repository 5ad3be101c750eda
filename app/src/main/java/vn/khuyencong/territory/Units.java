package vn.khuyencong.territory;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static vn.khuyencong.territory.UnitTable.inForce;
import static vn.khuyencong.territory.db.Tables.UNIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.NotFound;

/** The administrative units in time. */
@Component
@Transactional(readOnly = true)
public class Units {

    private static final List<String> COMMUNE_LEVEL = List.of(
            UnitKind.WARD.code(), UnitKind.COMMUNE.code(), UnitKind.TOWNSHIP.code(), UnitKind.SPECIAL_ZONE.code());

    private final DSLContext db;
    private final UnitChanges changes;

    Units(DSLContext db, UnitChanges changes) {
        this.db = db;
        this.changes = changes;
    }

    public Unit find(UUID unit) {
        return db.select(UnitTable.COLUMNS)
                .from(UNIT)
                .where(UNIT.ID.eq(unit))
                .fetchOptional(UnitTable::unit)
                .orElseThrow(() -> new NotFound("No unit " + unit));
    }

    /** Several units at once, in one statement. */
    public Map<UUID, Unit> find(Collection<UUID> units) {
        if (units.isEmpty()) return Map.of();
        return db.select(UnitTable.COLUMNS).from(UNIT).where(UNIT.ID.in(units)).fetch(UnitTable::unit).stream()
                .collect(Collectors.toMap(Unit::id, unit -> unit));
    }

    /** What a code meant on a day. */
    public Optional<Unit> onDate(String code, LocalDate day) {
        return db.select(UnitTable.COLUMNS)
                .from(UNIT)
                .where(UNIT.CODE.eq(code), inForce(UNIT.IN_FORCE, day))
                .fetchOptional(UnitTable::unit);
    }

    /** The communes, wards, townships and special zones of a province on a day, by name. */
    public List<Unit> communes(String province, LocalDate day) {
        return communes(List.of(province), day);
    }

    /** The communes, wards, townships and special zones of some provinces on a day, province by province and by name. */
    public List<Unit> communes(Collection<String> provinces, LocalDate day) {
        return db.select(UnitTable.COLUMNS)
                .from(UNIT)
                .where(UNIT.PROVINCE.in(provinces), UNIT.KIND.in(COMMUNE_LEVEL), inForce(UNIT.IN_FORCE, day))
                .orderBy(UNIT.PROVINCE, UNIT.NAME.collate("vi-x-icu"), UNIT.CODE)
                .fetch(UnitTable::unit);
    }

    /** The units that lie directly in some others on a day, by name. */
    public List<Unit> in(Collection<UUID> parents, LocalDate day) {
        if (parents.isEmpty()) return List.of();
        return db.select(UnitTable.COLUMNS)
                .from(UNIT)
                .where(UNIT.PARENT_ID.in(parents), inForce(UNIT.IN_FORCE, day))
                .orderBy(UNIT.NAME.collate("vi-x-icu"), UNIT.CODE)
                .fetch(UnitTable::unit);
    }

    /** The provinces and centrally-run cities of a day, by code. */
    public List<Unit> provinces(LocalDate day) {
        return db.select(UnitTable.COLUMNS)
                .from(UNIT)
                .where(UNIT.PARENT_ID.isNull(), inForce(UNIT.IN_FORCE, day))
                .orderBy(UNIT.CODE)
                .fetch(UnitTable::unit);
    }

    /** Units of a day by words of their name, or of the name of a unit they came from; accents do not matter. */
    public List<Unit> search(String words, LocalDate day, @Nullable String province, int limit) {
        return search(words, day, province == null ? noCondition() : UNIT.PROVINCE.eq(province), limit);
    }

    /** The same among the units of some provinces. */
    public List<Unit> searchIn(Collection<String> provinces, String words, LocalDate day, int limit) {
        return search(words, day, UNIT.PROVINCE.in(provinces), limit);
    }

    private List<Unit> search(String words, LocalDate day, Condition where, int limit) {
        var plain = AddressWords.plain(words);
        if (plain.isEmpty()) return List.of();
        return db.withRecursive(NamedUnits.reached(List.of(plain)))
                .select(UnitTable.COLUMNS)
                .from(UNIT)
                .where(NamedUnits.isReached(), inForce(UNIT.IN_FORCE, day), where)
                .orderBy(field(NamedUnits.says(plain)).desc(), UNIT.NAME.collate("vi-x-icu"), UNIT.CODE)
                .limit(limit)
                .fetch(UnitTable::unit);
    }

    /** What a unit of any time is on a day, through as many reforms as there were. */
    public Successor now(UUID unit, LocalDate day) {
        return changes.succession(List.of(unit)).on(unit, day);
    }

    /** The same for several units, in two statements. */
    public Map<UUID, Successor> now(Collection<UUID> units, LocalDate day) {
        var succession = changes.succession(units);
        return units.stream().distinct().collect(Collectors.toMap(unit -> unit, unit -> succession.on(unit, day)));
    }
}
