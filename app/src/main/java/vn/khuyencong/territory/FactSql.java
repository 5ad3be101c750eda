package vn.khuyencong.territory;

import static vn.khuyencong.territory.db.Tables.CRAFT_VILLAGE;
import static vn.khuyencong.territory.db.Tables.EVERY_FACT;
import static vn.khuyencong.territory.db.Tables.UNIT;
import static vn.khuyencong.territory.db.Tables.UNIT_FACT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;

/** The rows of facts and of craft villages: one list to whoever reads, two tables to whoever writes. */
@Repository
@Transactional
class FactSql {

    private final DSLContext db;

    FactSql(DSLContext db) {
        this.db = db;
    }

    /** Who enters something, and when. */
    record By(UUID account, Instant at) {}

    /** Everything ever entered for a unit, the latest first. */
    @Transactional(readOnly = true)
    List<UnitFact> of(UUID unit) {
        return db.selectFrom(EVERY_FACT)
                .where(EVERY_FACT.UNIT_ID.eq(unit))
                .orderBy(EVERY_FACT.KIND, EVERY_FACT.IN_FORCE.desc(), EVERY_FACT.ID)
                .fetch(FactSql::fact);
    }

    /** Facts of units that a unit came from, which wait for a decision about it. */
    @Transactional(readOnly = true)
    List<KeepFacts.Waiting> waitingFor(UUID unit, Set<UUID> origins, LocalDate today) {
        return db.withRecursive(WaitingFacts.later(UNIT.ID.in(origins), today))
                .select(EVERY_FACT.asterisk())
                .select(UnitTable.COLUMNS)
                .from(EVERY_FACT)
                .join(UNIT)
                .on(UNIT.ID.eq(EVERY_FACT.UNIT_ID))
                .where(WaitingFacts.waitsFor(unit, today))
                .orderBy(EVERY_FACT.KIND, EVERY_FACT.VALUE, EVERY_FACT.ID)
                .fetch(row -> new KeepFacts.Waiting(fact(row), UnitTable.unit(row)));
    }

    @Transactional(readOnly = true)
    Optional<UnitFact> find(UUID id) {
        return db.selectFrom(EVERY_FACT).where(EVERY_FACT.ID.eq(id)).fetchOptional(FactSql::fact);
    }

    UUID insert(UUID unit, NewFact fact, @Nullable UUID replaces, By by) {
        if (fact.kind() == FactKind.CRAFT_VILLAGE) {
            return db.insertInto(CRAFT_VILLAGE)
                    .set(CRAFT_VILLAGE.UNIT_ID, unit)
                    .set(CRAFT_VILLAGE.NAME, fact.value())
                    .set(CRAFT_VILLAGE.IN_FORCE, fact.inForce())
                    .set(CRAFT_VILLAGE.DECISION, fact.decision())
                    .set(CRAFT_VILLAGE.READING, fact.reading().name())
                    .set(CRAFT_VILLAGE.REPLACES, replaces)
                    .set(CRAFT_VILLAGE.ENTERED_AT, by.at())
                    .set(CRAFT_VILLAGE.ENTERED_BY, by.account())
                    .returningResult(CRAFT_VILLAGE.ID)
                    .fetchSingle()
                    .value1();
        }
        return db.insertInto(UNIT_FACT)
                .set(UNIT_FACT.UNIT_ID, unit)
                .set(UNIT_FACT.KIND, fact.kind().name())
                .set(UNIT_FACT.VALUE, fact.value())
                .set(UNIT_FACT.IN_FORCE, fact.inForce())
                .set(UNIT_FACT.DECISION, fact.decision())
                .set(UNIT_FACT.READING, fact.reading().name())
                .set(UNIT_FACT.REPLACES, replaces)
                .set(UNIT_FACT.ENTERED_AT, by.at())
                .set(UNIT_FACT.ENTERED_BY, by.account())
                .returningResult(UNIT_FACT.ID)
                .fetchSingle()
                .value1();
    }

    /** False where it was ended or withdrawn since it was read. */
    boolean end(UnitFact fact, Period inForce) {
        return fact.kind() == FactKind.CRAFT_VILLAGE
                ? db.update(CRAFT_VILLAGE)
                                .set(CRAFT_VILLAGE.IN_FORCE, inForce)
                                .where(
                                        CRAFT_VILLAGE.ID.eq(fact.id()),
                                        CRAFT_VILLAGE.WITHDRAWN_AT.isNull(),
                                        CRAFT_VILLAGE.IN_FORCE.eq(fact.inForce()))
                                .execute()
                        > 0
                : db.update(UNIT_FACT)
                                .set(UNIT_FACT.IN_FORCE, inForce)
                                .where(
                                        UNIT_FACT.ID.eq(fact.id()),
                                        UNIT_FACT.WITHDRAWN_AT.isNull(),
                                        UNIT_FACT.IN_FORCE.eq(fact.inForce()))
                                .execute()
                        > 0;
    }

    /** False where somebody withdrew it already. */
    boolean withdraw(UnitFact fact, String because, By by) {
        return fact.kind() == FactKind.CRAFT_VILLAGE
                ? db.update(CRAFT_VILLAGE)
                                .set(CRAFT_VILLAGE.WITHDRAWN_AT, by.at())
                                .set(CRAFT_VILLAGE.WITHDRAWN_BY, by.account())
                                .set(CRAFT_VILLAGE.WITHDRAWN_BECAUSE, because)
                                .where(CRAFT_VILLAGE.ID.eq(fact.id()), CRAFT_VILLAGE.WITHDRAWN_AT.isNull())
                                .execute()
                        > 0
                : db.update(UNIT_FACT)
                                .set(UNIT_FACT.WITHDRAWN_AT, by.at())
                                .set(UNIT_FACT.WITHDRAWN_BY, by.account())
                                .set(UNIT_FACT.WITHDRAWN_BECAUSE, because)
                                .where(UNIT_FACT.ID.eq(fact.id()), UNIT_FACT.WITHDRAWN_AT.isNull())
                                .execute()
                        > 0;
    }

    static UnitFact fact(Record row) {
        return new UnitFact(
                row.get(EVERY_FACT.ID),
                row.get(EVERY_FACT.UNIT_ID),
                FactKind.valueOf(row.get(EVERY_FACT.KIND)),
                row.get(EVERY_FACT.VALUE),
                row.get(EVERY_FACT.IN_FORCE),
                row.get(EVERY_FACT.DECISION),
                Reading.valueOf(row.get(EVERY_FACT.READING)),
                row.get(EVERY_FACT.WITHDRAWN_AT),
                row.get(EVERY_FACT.WITHDRAWN_BECAUSE));
    }
}
