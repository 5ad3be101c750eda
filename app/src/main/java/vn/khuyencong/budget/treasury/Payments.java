package vn.khuyencong.budget.treasury;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static vn.khuyencong.budget.db.Tables.ENTRY;
import static vn.khuyencong.budget.db.Tables.FUND;
import static vn.khuyencong.budget.db.Tables.PAYMENT_MOVE;
import static vn.khuyencong.budget.db.Tables.PAYMENT_PAPER;
import static vn.khuyencong.budget.db.Tables.PAYMENT_REQUEST;
import static vn.khuyencong.budget.db.access.Tables.PUB_ACCOUNT;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;

/** Requests for payment as they stand. */
@Repository
@Transactional(readOnly = true)
public class Payments {

    private static final vn.khuyencong.budget.db.access.tables.PubAccount APPROVER = PUB_ACCOUNT.as("approver");

    private static final List<PaymentStatus> OPEN = EnumSet.allOf(PaymentStatus.class).stream()
            .filter(PaymentStatus::isOpen)
            .toList();

    private static final Field<List<Payment.Paper>> PAPERS = multiset(select(PAYMENT_PAPER.CODE, PAYMENT_PAPER.NUMBER)
                    .from(PAYMENT_PAPER)
                    .where(PAYMENT_PAPER.REQUEST_ID.eq(PAYMENT_REQUEST.ID))
                    .orderBy(PAYMENT_PAPER.CODE))
            .convertFrom(rows -> rows.map(mapping(Payment.Paper::new)));

    private final DSLContext db;

    Payments(DSLContext db) {
        this.db = db;
    }

    /** A request the reader may see. */
    public Optional<Payment> find(UUID id) {
        return read(List.of(PAYMENT_REQUEST.ID.eq(id)), 0, 1).stream().findFirst();
    }

    /** Requests that match, the newest first. */
    public List<Payment> page(PaymentFilter filter, int offset, int size) {
        return read(filter.conditions(), offset, size);
    }

    /** How many match in each state, and what they come to. */
    public List<PaymentFilter.Sum> sums(PaymentFilter filter) {
        return db.select(PAYMENT_REQUEST.STATUS, count(), sum(PAYMENT_REQUEST.AMOUNT_VND.coerce(Long.class)))
                .from(PAYMENT_REQUEST)
                .join(FUND)
                .on(FUND.ID.eq(PAYMENT_REQUEST.FUND_ID))
                .where(filter.conditions())
                .groupBy(PAYMENT_REQUEST.STATUS)
                .fetch(row -> new PaymentFilter.Sum(
                        row.value1(), row.value2(), new Dong(row.value3().longValueExact())));
    }

    /** The request of a đề án that is still open. */
    public Optional<Payment> open(UUID project) {
        return read(List.of(PAYMENT_REQUEST.PROJECT_ID.eq(project), PAYMENT_REQUEST.STATUS.in(OPEN)), 0, 1).stream()
                .findFirst();
    }

    /** Whether a request of a đề án is just being paid in this transaction: paid, and its entry not yet there. */
    public boolean isBeingPaid(UUID project) {
        return db.fetchExists(
                PAYMENT_REQUEST,
                PAYMENT_REQUEST.PROJECT_ID.eq(project),
                PAYMENT_REQUEST.STATUS.eq(PaymentStatus.PAID),
                PAYMENT_REQUEST.ID.notIn(select(ENTRY.REQUEST_ID).from(ENTRY).where(ENTRY.PROJECT_ID.eq(project))));
    }

    /** Every move of a request, in order. */
    public List<PaymentMove> moves(UUID id) {
        return db.select(PAYMENT_MOVE.STEP, PAYMENT_MOVE.NOTE, PAYMENT_MOVE.MADE_AT, PUB_ACCOUNT.DISPLAY_NAME)
                .from(PAYMENT_MOVE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(PAYMENT_MOVE.MADE_BY))
                .where(PAYMENT_MOVE.REQUEST_ID.eq(id))
                .orderBy(PAYMENT_MOVE.VERSION_BEFORE)
                .fetch(mapping(PaymentMove::new));
    }

    private List<Payment> read(Collection<Condition> which, int offset, int size) {
        return db.select(
                        PAYMENT_REQUEST.ID,
                        PAYMENT_REQUEST.PROJECT_ID,
                        FUND.YEAR,
                        FUND.TIER,
                        PAYMENT_REQUEST.KIND,
                        PAYMENT_REQUEST.NUMBER,
                        PAYMENT_REQUEST.AMOUNT_VND,
                        PAYMENT_REQUEST.RECEIVER,
                        PAYMENT_REQUEST.RECEIVER_ACCOUNT,
                        PAYMENT_REQUEST.RECEIVER_BANK,
                        PAYMENT_REQUEST.CONTENT,
                        PAYMENT_REQUEST.CHAPTER_ID,
                        PAYMENT_REQUEST.CLAUSE_ID,
                        PAYMENT_REQUEST.SUB_ITEM_ID,
                        PAYMENT_REQUEST.STATUS,
                        PAYMENT_REQUEST.VERSION,
                        PAYMENT_REQUEST.DRAFTED_BY,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        PAYMENT_REQUEST.SUBMITTED_BY,
                        APPROVER.DISPLAY_NAME,
                        PAYMENT_REQUEST.PAID_ON,
                        PAYMENT_REQUEST.VOUCHER,
                        PAPERS)
                .from(PAYMENT_REQUEST)
                .join(FUND)
                .on(FUND.ID.eq(PAYMENT_REQUEST.FUND_ID))
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(PAYMENT_REQUEST.DRAFTED_BY))
                .leftJoin(APPROVER)
                .on(APPROVER.ID.eq(PAYMENT_REQUEST.APPROVED_BY))
                .where(which)
                .orderBy(PAYMENT_REQUEST.DRAFTED_AT.desc(), PAYMENT_REQUEST.ID)
                .offset(offset)
                .limit(size)
                .fetch(row -> new Payment(
                        row.get(PAYMENT_REQUEST.ID),
                        row.get(PAYMENT_REQUEST.PROJECT_ID),
                        row.get(FUND.YEAR),
                        row.get(FUND.TIER),
                        row.get(PAYMENT_REQUEST.KIND),
                        row.get(PAYMENT_REQUEST.NUMBER),
                        row.get(PAYMENT_REQUEST.AMOUNT_VND),
                        new PaymentDraft.Receiver(
                                row.get(PAYMENT_REQUEST.RECEIVER),
                                row.get(PAYMENT_REQUEST.RECEIVER_ACCOUNT),
                                row.get(PAYMENT_REQUEST.RECEIVER_BANK)),
                        row.get(PAYMENT_REQUEST.CONTENT),
                        row.get(PAYMENT_REQUEST.CHAPTER_ID),
                        row.get(PAYMENT_REQUEST.CLAUSE_ID),
                        row.get(PAYMENT_REQUEST.SUB_ITEM_ID),
                        row.get(PAYMENT_REQUEST.STATUS),
                        row.get(PAYMENT_REQUEST.VERSION),
                        row.get(PAYMENT_REQUEST.DRAFTED_BY),
                        row.get(PUB_ACCOUNT.DISPLAY_NAME),
                        row.get(PAYMENT_REQUEST.SUBMITTED_BY),
                        row.get(APPROVER.DISPLAY_NAME),
                        row.get(PAYMENT_REQUEST.PAID_ON),
                        row.get(PAYMENT_REQUEST.VOUCHER),
                        row.get(PAPERS)));
    }
}
