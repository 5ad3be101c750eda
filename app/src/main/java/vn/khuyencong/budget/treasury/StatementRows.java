package vn.khuyencong.budget.treasury;

import static vn.khuyencong.budget.db.Tables.ENTRY_EXPLAINED;
import static vn.khuyencong.budget.db.Tables.STATEMENT_LINE;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** Writes lines of statements and the answers to them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StatementRows {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    StatementRows(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    void add(StatementRules.Read line, UUID from) {
        db.insertInto(STATEMENT_LINE)
                .set(STATEMENT_LINE.PROVINCE, current.get().provinceOrFail())
                .set(STATEMENT_LINE.VOUCHER, line.voucher())
                .set(STATEMENT_LINE.PAID_ON, line.paidOn())
                .set(STATEMENT_LINE.AMOUNT_VND, line.amount())
                .set(STATEMENT_LINE.RECEIVER, line.receiver())
                .set(STATEMENT_LINE.CONTENT, line.content())
                .set(STATEMENT_LINE.IMPORT_ID, from)
                .set(STATEMENT_LINE.ENTERED_AT, clock.instant())
                .set(STATEMENT_LINE.ENTERED_BY, current.get().account())
                // Somebody else may have taken the same statement over since it was checked.
                .onConflictDoNothing()
                .execute();
    }

    /** Whether another line was said to be this entry. */
    boolean isTaken(UUID entry, UUID line) {
        return db.fetchExists(
                STATEMENT_LINE,
                STATEMENT_LINE.WITHDRAWN_AT.isNull(),
                STATEMENT_LINE.ENTRY_ID.eq(entry),
                STATEMENT_LINE.ID.ne(line));
    }

    /** @return whether there is such a line that still counts */
    boolean answer(UUID line, @Nullable UUID entry, String note) {
        return db.update(STATEMENT_LINE)
                        .set(STATEMENT_LINE.ENTRY_ID, entry)
                        .set(STATEMENT_LINE.NOTE, note.strip())
                        .set(STATEMENT_LINE.ANSWERED_AT, clock.instant())
                        .set(STATEMENT_LINE.ANSWERED_BY, current.get().account())
                        .where(STATEMENT_LINE.ID.eq(line), STATEMENT_LINE.WITHDRAWN_AT.isNull())
                        .execute()
                == 1;
    }

    void explain(UUID entry, String note) {
        var row = db.newRecord(ENTRY_EXPLAINED);
        row.setNote(note.strip());
        row.setExplainedAt(clock.instant());
        row.setExplainedBy(current.get().account());
        db.insertInto(ENTRY_EXPLAINED)
                .set(ENTRY_EXPLAINED.ENTRY_ID, entry)
                .set(row)
                .onConflict(ENTRY_EXPLAINED.ENTRY_ID)
                .doUpdate()
                .set(row)
                .execute();
    }

    /** How many lines of an import were answered. */
    int answered(UUID from) {
        return db.fetchCount(
                STATEMENT_LINE,
                STATEMENT_LINE.IMPORT_ID.eq(from),
                STATEMENT_LINE.WITHDRAWN_AT.isNull(),
                STATEMENT_LINE.ANSWERED_AT.isNotNull());
    }

    /** @return how many lines count no more */
    int withdraw(UUID from) {
        return db.update(STATEMENT_LINE)
                .set(STATEMENT_LINE.WITHDRAWN_AT, clock.instant())
                .set(STATEMENT_LINE.WITHDRAWN_BY, current.get().account())
                .where(STATEMENT_LINE.IMPORT_ID.eq(from), STATEMENT_LINE.WITHDRAWN_AT.isNull())
                .execute();
    }
}
