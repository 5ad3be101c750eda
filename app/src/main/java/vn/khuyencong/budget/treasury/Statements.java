package vn.khuyencong.budget.treasury;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.budget.db.Tables.ENTRY_EXPLAINED;
import static vn.khuyencong.budget.db.Tables.FUND;
import static vn.khuyencong.budget.db.Tables.PAYMENT_REQUEST;
import static vn.khuyencong.budget.db.Tables.PUB_ENTRY;
import static vn.khuyencong.budget.db.Tables.STATEMENT_LINE;
import static vn.khuyencong.budget.db.access.Tables.PUB_ACCOUNT;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.desk.TakenImport;

/** Lines of the State Treasury's statements, and the entries they are set beside. */
@Repository
@Transactional(readOnly = true)
public class Statements {

    private final DSLContext db;

    Statements(DSLContext db) {
        this.db = db;
    }

    /** What the State Treasury says it paid in a month, by day. */
    public List<StatementLine> lines(YearMonth month) {
        return db.select(
                        STATEMENT_LINE.ID,
                        STATEMENT_LINE.VOUCHER,
                        STATEMENT_LINE.PAID_ON,
                        STATEMENT_LINE.AMOUNT_VND,
                        STATEMENT_LINE.RECEIVER,
                        STATEMENT_LINE.CONTENT,
                        STATEMENT_LINE.ENTRY_ID,
                        STATEMENT_LINE.NOTE,
                        PUB_ACCOUNT.DISPLAY_NAME)
                .from(STATEMENT_LINE)
                .leftJoin(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(STATEMENT_LINE.ANSWERED_BY))
                .where(STATEMENT_LINE.WITHDRAWN_AT.isNull())
                .and(STATEMENT_LINE.PAID_ON.between(month.atDay(1), month.atEndOfMonth()))
                .orderBy(STATEMENT_LINE.PAID_ON, STATEMENT_LINE.VOUCHER)
                .fetch(mapping(StatementLine::new));
    }

    /** The advances and payments of a month in the books, and those of other months that a line of it was said to be. */
    public List<BookLine> books(YearMonth month) {
        var ofMonth = PUB_ENTRY.HAPPENED_ON.between(month.atDay(1), month.atEndOfMonth());
        var said = PUB_ENTRY.ID.in(select(STATEMENT_LINE.ENTRY_ID)
                .from(STATEMENT_LINE)
                .where(STATEMENT_LINE.WITHDRAWN_AT.isNull())
                .and(STATEMENT_LINE.PAID_ON.between(month.atDay(1), month.atEndOfMonth())));
        return books(ofMonth.or(said));
    }

    /** Whether a line is there already: the same voucher, day and amount. */
    boolean holds(StatementRules.Read line) {
        return db.fetchExists(
                STATEMENT_LINE,
                STATEMENT_LINE.WITHDRAWN_AT.isNull(),
                STATEMENT_LINE.VOUCHER.eq(line.voucher()),
                STATEMENT_LINE.PAID_ON.eq(line.paidOn()),
                STATEMENT_LINE.AMOUNT_VND.eq(line.amount()));
    }

    /** Every statement taken over, the latest first. */
    public List<TakenImport> imports() {
        var last = max(STATEMENT_LINE.ENTERED_AT);
        return db.select(
                        STATEMENT_LINE.IMPORT_ID,
                        count(),
                        last,
                        max(PUB_ACCOUNT.DISPLAY_NAME),
                        field(count(STATEMENT_LINE.WITHDRAWN_AT).eq(count())))
                .from(STATEMENT_LINE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(STATEMENT_LINE.ENTERED_BY))
                .groupBy(STATEMENT_LINE.IMPORT_ID)
                .orderBy(last.desc())
                .fetch(mapping(TakenImport::new));
    }

    private List<BookLine> books(Condition which) {
        return db.select(
                        PUB_ENTRY.ID,
                        PUB_ENTRY.PROJECT_ID,
                        PUB_ENTRY.KIND,
                        PUB_ENTRY.PAPER,
                        PUB_ENTRY.HAPPENED_ON,
                        PUB_ENTRY.AMOUNT_VND,
                        coalesce(PAYMENT_REQUEST.RECEIVER, val("")),
                        coalesce(ENTRY_EXPLAINED.NOTE, val("")),
                        PUB_ACCOUNT.DISPLAY_NAME)
                .from(PUB_ENTRY)
                .join(FUND)
                .on(FUND.ID.eq(PUB_ENTRY.FUND_ID))
                .leftJoin(PAYMENT_REQUEST)
                .on(PAYMENT_REQUEST.PROJECT_ID.eq(PUB_ENTRY.PROJECT_ID))
                .and(PAYMENT_REQUEST.VOUCHER.eq(PUB_ENTRY.PAPER))
                .and(PAYMENT_REQUEST.STATUS.eq(PaymentStatus.PAID))
                .leftJoin(ENTRY_EXPLAINED)
                .on(ENTRY_EXPLAINED.ENTRY_ID.eq(PUB_ENTRY.ID))
                .leftJoin(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(ENTRY_EXPLAINED.EXPLAINED_BY))
                .where(PUB_ENTRY.KIND.in(EntryKind.ADVANCE, EntryKind.PAY))
                .and(which)
                .orderBy(PUB_ENTRY.HAPPENED_ON, PUB_ENTRY.ENTERED_AT, PUB_ENTRY.ID)
                .fetch(mapping(BookLine::new));
    }

    /** An advance or a payment in the books that still stands. */
    boolean isInBooks(UUID entry) {
        return db.fetchExists(PUB_ENTRY, PUB_ENTRY.ID.eq(entry), PUB_ENTRY.KIND.in(EntryKind.ADVANCE, EntryKind.PAY));
    }
}
