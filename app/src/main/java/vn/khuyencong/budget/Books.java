package vn.khuyencong.budget;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.budget.db.Tables.CLOSING;
import static vn.khuyencong.budget.db.Tables.CORRECTION;
import static vn.khuyencong.budget.db.Tables.ENTRY;
import static vn.khuyencong.budget.db.Tables.FUND;
import static vn.khuyencong.budget.db.Tables.TRIAL_BALANCE;
import static vn.khuyencong.budget.db.access.Tables.PUB_ACCOUNT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The books of a budget year as an accountant proves them: closed periods, and debit beside credit. */
@Repository
@Transactional
public class Books {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Books(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /**
     * One account of a source: what went in, what went out, and the balance the ledger keeps beside.
     *
     * @param account name of a {@link Bucket}, or STATE for the State's budget outside
     * @param kept    đồng; of STATE the difference itself, which is below zero
     */
    public record Line(Tier tier, Source source, String account, Dong debit, Dong credit, long kept) {

        public boolean balances() {
            return debit.value() - credit.value() == kept;
        }
    }

    /** Bảng cân đối of a year; debits and credits of each source come to the same. */
    @Transactional(readOnly = true)
    public List<Line> trialBalance(int year) {
        return db.select(
                        TRIAL_BALANCE.TIER,
                        TRIAL_BALANCE.SOURCE,
                        TRIAL_BALANCE.ACCOUNT,
                        TRIAL_BALANCE.DEBIT_VND,
                        TRIAL_BALANCE.CREDIT_VND,
                        TRIAL_BALANCE.KEPT_CHANGE_VND)
                .from(TRIAL_BALANCE)
                .where(TRIAL_BALANCE.YEAR.eq(year))
                .orderBy(TRIAL_BALANCE.TIER, TRIAL_BALANCE.SOURCE, TRIAL_BALANCE.ACCOUNT)
                .fetch(mapping(Line::new));
    }

    /** Every closing of a year, the latest first. */
    @Transactional(readOnly = true)
    public List<Closing> closings(int year) {
        return db.select(
                        CLOSING.ID,
                        CLOSING.YEAR,
                        CLOSING.THROUGH,
                        CLOSING.PAPER,
                        CLOSING.NOTE,
                        CLOSING.CLOSED_AT,
                        PUB_ACCOUNT.DISPLAY_NAME)
                .from(CLOSING)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(CLOSING.CLOSED_BY))
                .where(CLOSING.YEAR.eq(year))
                .orderBy(CLOSING.THROUGH.desc())
                .fetch(mapping(Closing::new));
    }

    /** Nobody else enters into or closes the books of a year until the transaction ends. */
    void hold(int year) {
        db.select(function(
                        name("budget", "hold_closings"),
                        Object.class,
                        val(current.get().provinceOrFail()),
                        val(year)))
                .fetch();
    }

    /** How many corrections of entries of a year up to a day, included, still wait for a second person. */
    int waitingCorrections(int year, LocalDate through) {
        return db.fetchCount(
                CORRECTION
                        .join(ENTRY)
                        .on(ENTRY.ID.eq(CORRECTION.ENTRY_ID))
                        .join(FUND)
                        .on(FUND.ID.eq(ENTRY.FUND_ID)),
                CORRECTION.STATUS.eq(CorrectionStatus.ASKED),
                FUND.YEAR.eq(year),
                ENTRY.HAPPENED_ON.le(through));
    }

    boolean isClosed(UUID closing) {
        return db.fetchExists(CLOSING, CLOSING.ID.eq(closing));
    }

    void close(Closing.Wanted wanted) {
        db.insertInto(CLOSING)
                .set(CLOSING.ID, wanted.id())
                .set(CLOSING.PROVINCE, current.get().provinceOrFail())
                .set(CLOSING.YEAR, wanted.year())
                .set(CLOSING.THROUGH, wanted.through())
                .set(CLOSING.PAPER, wanted.paper().strip())
                .set(CLOSING.NOTE, wanted.note().strip())
                .set(CLOSING.CLOSED_AT, clock.instant())
                .set(CLOSING.CLOSED_BY, current.get().account())
                .execute();
    }
}
