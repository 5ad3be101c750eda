package vn.khuyencong.budget;

import static org.jooq.Records.mapping;
import static vn.khuyencong.budget.db.Tables.CORRECTION;
import static vn.khuyencong.budget.db.Tables.ENTRY;
import static vn.khuyencong.budget.db.Tables.FUND;
import static vn.khuyencong.budget.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** The corrections of the books that were asked for. */
@Repository
@Transactional
public class Corrections {

    private static final vn.khuyencong.budget.db.access.tables.PubAccount ANSWERED = PUB_ACCOUNT.as("answered");

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Corrections(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Every correction asked for of an entry, in the order they were asked. */
    @Transactional(readOnly = true)
    public List<Correction> of(UUID entry) {
        return read(CORRECTION.ENTRY_ID.eq(entry));
    }

    /** The corrections that wait for a second person, of the entries of a year. */
    @Transactional(readOnly = true)
    public List<Correction> waiting(int year) {
        return read(CORRECTION.STATUS.eq(CorrectionStatus.ASKED).and(FUND.YEAR.eq(year)));
    }

    Optional<Correction> find(UUID id) {
        return read(CORRECTION.ID.eq(id)).stream().findFirst();
    }

    /** @return whether it is kept; not where another of the entry waits or was made */
    boolean add(Correction.Asked asked) {
        return db.insertInto(CORRECTION)
                        .set(CORRECTION.ID, asked.id())
                        .set(CORRECTION.ENTRY_ID, asked.entry())
                        .set(CORRECTION.RIGHT_AMOUNT_VND, asked.rightAmount())
                        .set(CORRECTION.PAPER, asked.paper().strip())
                        .set(CORRECTION.REASON, asked.reason().strip())
                        .set(CORRECTION.STATUS, CorrectionStatus.ASKED)
                        .set(CORRECTION.ASKED_AT, clock.instant())
                        .set(CORRECTION.ASKED_BY, current.get().account())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** @return whether it still waited; of two who answer one is first */
    boolean answer(UUID id, CorrectionStatus status, String answer) {
        return db.update(CORRECTION)
                        .set(CORRECTION.STATUS, status)
                        .set(CORRECTION.ANSWER, answer.strip())
                        .set(CORRECTION.ANSWERED_AT, clock.instant())
                        .set(CORRECTION.ANSWERED_BY, current.get().account())
                        .where(CORRECTION.ID.eq(id), CORRECTION.STATUS.eq(CorrectionStatus.ASKED))
                        .execute()
                == 1;
    }

    private List<Correction> read(Condition which) {
        return db.select(
                        CORRECTION.ID,
                        CORRECTION.ENTRY_ID,
                        CORRECTION.RIGHT_AMOUNT_VND,
                        CORRECTION.PAPER,
                        CORRECTION.REASON,
                        CORRECTION.STATUS,
                        CORRECTION.ASKED_BY,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        CORRECTION.ASKED_AT,
                        ANSWERED.DISPLAY_NAME,
                        CORRECTION.ANSWER)
                .from(CORRECTION)
                .join(ENTRY)
                .on(ENTRY.ID.eq(CORRECTION.ENTRY_ID))
                .join(FUND)
                .on(FUND.ID.eq(ENTRY.FUND_ID))
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(CORRECTION.ASKED_BY))
                .leftJoin(ANSWERED)
                .on(ANSWERED.ID.eq(CORRECTION.ANSWERED_BY))
                .where(which)
                .orderBy(CORRECTION.ASKED_AT, CORRECTION.ID)
                .fetch(mapping(Correction::new));
    }
}
