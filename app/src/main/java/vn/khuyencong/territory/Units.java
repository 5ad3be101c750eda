package vn.khuyencong.territory;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.territory.UnitTable.inForce;
import static vn.khuyencong.territory.db.Tables.TRANSITION;
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
import org.jooq.Field;
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

    Units(DSLContext db) {
        this.db = db;
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
        return db.select(UnitTable.COLUMNS)
                .from(UNIT)
                .where(UNIT.PROVINCE.eq(province), UNIT.KIND.in(COMMUNE_LEVEL), inForce(UNIT.IN_FORCE, day))
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
        if (words.isBlank()) return List.of();
        var old = UNIT.as("old");
        var formerly = UNIT.ID.in(select(TRANSITION.NEW_ID)
                .from(TRANSITION)
                .join(old)
                .on(old.ID.eq(TRANSITION.OLD_ID))
                .where(contains(old.NAME, words)));
        return db.select(UnitTable.COLUMNS)
                .from(UNIT)
                .where(
                        inForce(UNIT.IN_FORCE, day),
                        province == null ? noCondition() : UNIT.PROVINCE.eq(province),
                        contains(UNIT.NAME, words).or(formerly))
                .orderBy(field(contains(UNIT.NAME, words)).desc(), UNIT.NAME.collate("vi-x-icu"), UNIT.CODE)
                .limit(limit)
                .fetch(UnitTable::unit);
    }

    private static Condition contains(Field<String> name, String words) {
        return condition(
                "platform.plain({0}) like '%' || replace(replace(platform.plain({1}), '%', ''), '_', '') || '%'",
                name, val(words.strip()));
    }
}
