package vn.khuyencong.territory;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.territory.UnitTable.inForce;
import static vn.khuyencong.territory.db.Tables.BOUNDARY;
import static vn.khuyencong.territory.db.Tables.EVERY_FACT;
import static vn.khuyencong.territory.db.Tables.REFORM_UNIT;
import static vn.khuyencong.territory.db.Tables.TRANSITION;
import static vn.khuyencong.territory.db.Tables.UNIT;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Period;
import vn.khuyencong.territory.KnownTerritory.Change;

/** Writes what a reform does to the register. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReformSql {

    private final DSLContext db;

    ReformSql(DSLContext db) {
        this.db = db;
    }

    /** The part a unit has in a reform. */
    enum Part {
        ENDED,
        BEGUN
    }

    List<Unit> units(Collection<UUID> units) {
        return db.select(UnitTable.COLUMNS).from(UNIT).where(UNIT.ID.in(units)).fetch(UnitTable::unit);
    }

    /** Units in a parent on a day. */
    List<Unit> children(Collection<UUID> parents, LocalDate day) {
        return db.select(UnitTable.COLUMNS)
                .from(UNIT)
                .where(UNIT.PARENT_ID.in(parents), inForce(UNIT.IN_FORCE, day))
                .orderBy(UNIT.CODE)
                .fetch(UnitTable::unit);
    }

    /** Units that bear one of the codes on the day or later. */
    List<Unit> bearing(Collection<String> codes, LocalDate day) {
        return db.select(UnitTable.COLUMNS)
                .from(UNIT)
                .where(UNIT.CODE.in(codes), condition("{0} && daterange({1}, null)", UNIT.IN_FORCE, val(day)))
                .fetch(UnitTable::unit);
    }

    void end(Unit unit, LocalDate on) {
        lasts(unit, new Period(unit.inForce().from(), on));
    }

    void lasts(Unit unit, Period inForce) {
        db.update(UNIT).set(UNIT.IN_FORCE, inForce).where(UNIT.ID.eq(unit.id())).execute();
    }

    void begin(Unit unit) {
        db.insertInto(UNIT)
                .set(UNIT.ID, unit.id())
                .set(UNIT.CODE, unit.code())
                .set(UNIT.NAME, unit.name())
                .set(UNIT.KIND, unit.kind().code())
                .set(UNIT.PARENT_ID, unit.parent())
                .set(UNIT.PROVINCE, unit.province())
                .set(UNIT.IN_FORCE, unit.inForce())
                .execute();
    }

    void change(Change change, String resolution) {
        db.insertInto(TRANSITION)
                .set(TRANSITION.OLD_ID, change.from())
                .set(TRANSITION.NEW_ID, change.to())
                .set(TRANSITION.PORTION, change.whole() ? "FULL" : "PARTIAL")
                .set(TRANSITION.ON_DATE, change.on())
                .set(TRANSITION.RESOLUTION, resolution)
                .execute();
    }

    List<Change> changesInto(Collection<UUID> begun) {
        return db.select(TRANSITION.OLD_ID, TRANSITION.NEW_ID, TRANSITION.PORTION, TRANSITION.ON_DATE)
                .from(TRANSITION)
                .where(TRANSITION.NEW_ID.in(begun))
                .fetch(row ->
                        new Change(row.value1(), row.value2(), row.value3().equals("FULL"), row.value4()));
    }

    /** Whether somebody entered facts, villages or a boundary for one of the units already. */
    boolean carrySomething(Collection<UUID> units) {
        return db.fetchExists(EVERY_FACT, EVERY_FACT.UNIT_ID.in(units))
                || db.fetchExists(BOUNDARY, BOUNDARY.UNIT_ID.in(units));
    }

    /** Units that have not begun, and what would have become of others. */
    void drop(Collection<UUID> units) {
        db.deleteFrom(TRANSITION).where(TRANSITION.NEW_ID.in(units)).execute();
        db.deleteFrom(UNIT).where(UNIT.ID.in(units)).execute();
    }

    void part(UUID reform, Collection<UUID> units, Part part) {
        for (var unit : units) {
            db.insertInto(REFORM_UNIT)
                    .set(REFORM_UNIT.REFORM_ID, reform)
                    .set(REFORM_UNIT.UNIT_ID, unit)
                    .set(REFORM_UNIT.PART, part.name())
                    .execute();
        }
    }

    List<UUID> part(UUID reform, Part part) {
        return db.select(REFORM_UNIT.UNIT_ID)
                .from(REFORM_UNIT)
                .where(REFORM_UNIT.REFORM_ID.eq(reform), REFORM_UNIT.PART.eq(part.name()))
                .fetch(REFORM_UNIT.UNIT_ID);
    }
}
