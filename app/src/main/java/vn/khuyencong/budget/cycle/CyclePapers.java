package vn.khuyencong.budget.cycle;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static vn.khuyencong.budget.db.Tables.CLOSING;
import static vn.khuyencong.budget.db.Tables.CYCLE_PAPER;
import static vn.khuyencong.budget.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.budget.db.organisation.Tables.PUB_ORGANISATION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** The papers of the budget cycle of the reader's province. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CyclePapers {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    CyclePapers(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Those of a year that stand, by their days; bodies bear the names they had then. */
    List<CyclePaper> of(int year) {
        return db.select(
                        CYCLE_PAPER.ID,
                        CYCLE_PAPER.STEP,
                        CYCLE_PAPER.BODY_ID,
                        PUB_ORGANISATION.NAME,
                        CYCLE_PAPER.NUMBER,
                        CYCLE_PAPER.DATED,
                        CYCLE_PAPER.AMOUNT_VND,
                        CYCLE_PAPER.NOTE,
                        PUB_ACCOUNT.DISPLAY_NAME)
                .from(CYCLE_PAPER)
                .join(PUB_ORGANISATION)
                .on(PUB_ORGANISATION.ID.eq(CYCLE_PAPER.BODY_ID))
                .and(condition(
                        "{0} @> ({1} at time zone {2})::date",
                        PUB_ORGANISATION.IN_FORCE, CYCLE_PAPER.AT, DSL.inline(OfficeClock.ZONE.getId())))
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(CYCLE_PAPER.BY))
                .where(CYCLE_PAPER.YEAR.eq(year), CYCLE_PAPER.WITHDRAWN_AT.isNull())
                .orderBy(CYCLE_PAPER.DATED, CYCLE_PAPER.AT, CYCLE_PAPER.ID)
                .fetch(mapping(CyclePaper::new));
    }

    /** Whoever enters or withdraws a paper of the year waits until the transaction ends. */
    void hold(int year) {
        db.fetch(
                "select pg_advisory_xact_lock(hashtextextended('budget.cycle ' || ?, ?))",
                current.get().provinceOrFail(),
                (long) year);
    }

    boolean isKept(UUID id) {
        return db.fetchExists(CYCLE_PAPER, CYCLE_PAPER.ID.eq(id));
    }

    void add(CyclePaper.Wanted wanted, UUID body) {
        db.insertInto(CYCLE_PAPER)
                .set(CYCLE_PAPER.ID, wanted.id())
                .set(CYCLE_PAPER.PROVINCE, current.get().provinceOrFail())
                .set(CYCLE_PAPER.YEAR, wanted.year())
                .set(CYCLE_PAPER.STEP, wanted.step())
                .set(CYCLE_PAPER.BODY_ID, body)
                .set(CYCLE_PAPER.NUMBER, wanted.number().strip())
                .set(CYCLE_PAPER.DATED, wanted.dated())
                .set(CYCLE_PAPER.AMOUNT_VND, wanted.amount())
                .set(CYCLE_PAPER.NOTE, wanted.note().strip())
                .set(CYCLE_PAPER.AT, clock.instant())
                .set(CYCLE_PAPER.BY, current.get().account())
                .execute();
    }

    void withdraw(UUID id, String because) {
        db.update(CYCLE_PAPER)
                .set(CYCLE_PAPER.WITHDRAWN_AT, clock.instant())
                .set(CYCLE_PAPER.WITHDRAWN_BY, current.get().account())
                .set(CYCLE_PAPER.WITHDRAWN_BECAUSE, because)
                .where(CYCLE_PAPER.ID.eq(id), CYCLE_PAPER.WITHDRAWN_AT.isNull())
                .execute();
    }

    /** The last closed day of a year's books; empty before the first closing. */
    @Nullable
    LocalDate closedThrough(int year) {
        return db.select(DSL.max(CLOSING.THROUGH))
                .from(CLOSING)
                .where(CLOSING.YEAR.eq(year))
                .fetchSingle()
                .value1();
    }
}
