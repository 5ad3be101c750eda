package vn.khuyencong.budget.treasury;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.budget.db.Tables.FUND;
import static vn.khuyencong.budget.db.Tables.PAYMENT_MOVE;
import static vn.khuyencong.budget.db.Tables.PAYMENT_PAPER;
import static vn.khuyencong.budget.db.Tables.PAYMENT_REQUEST;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Stale;

/** Writes requests for payment. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PaymentRows {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    PaymentRows(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** @return whether it is kept; not where the đề án has another open one, or the number is another's */
    boolean add(PaymentDraft draft, PayableFile file) {
        var kept = db.insertInto(PAYMENT_REQUEST)
                        .set(PAYMENT_REQUEST.ID, draft.id())
                        .set(
                                PAYMENT_REQUEST.FUND_ID,
                                function(
                                        name("budget", "fund_of"),
                                        UUID.class,
                                        val(current.get().provinceOrFail()),
                                        val(file.year()),
                                        val(file.tier().name()),
                                        inline((String) null),
                                        val(file.project())))
                        .set(PAYMENT_REQUEST.PROJECT_ID, file.project())
                        .set(PAYMENT_REQUEST.KIND, file.kind())
                        .set(PAYMENT_REQUEST.NUMBER, draft.number().strip())
                        .set(PAYMENT_REQUEST.AMOUNT_VND, draft.amount())
                        .set(PAYMENT_REQUEST.RECEIVER, draft.receiver().name().strip())
                        .set(
                                PAYMENT_REQUEST.RECEIVER_ACCOUNT,
                                draft.receiver().account().strip())
                        .set(
                                PAYMENT_REQUEST.RECEIVER_BANK,
                                draft.receiver().bank().strip())
                        .set(PAYMENT_REQUEST.CONTENT, draft.content().strip())
                        .set(PAYMENT_REQUEST.CHAPTER_ID, Objects.requireNonNull(draft.chapter()))
                        .set(PAYMENT_REQUEST.CLAUSE_ID, Objects.requireNonNull(draft.clause()))
                        .set(PAYMENT_REQUEST.SUB_ITEM_ID, Objects.requireNonNull(draft.subItem()))
                        .set(PAYMENT_REQUEST.STATUS, PaymentStatus.DRAFTED)
                        .set(PAYMENT_REQUEST.DRAFTED_AT, clock.instant())
                        .set(PAYMENT_REQUEST.DRAFTED_BY, current.get().account())
                        .onConflictDoNothing()
                        .execute()
                == 1;
        if (kept) {
            papers(draft);
        }
        return kept;
    }

    /** @throws Stale if somebody else has changed it since */
    void change(PaymentDraft draft, int version) {
        var changed = db.update(PAYMENT_REQUEST)
                .set(PAYMENT_REQUEST.NUMBER, draft.number().strip())
                .set(PAYMENT_REQUEST.AMOUNT_VND, draft.amount())
                .set(PAYMENT_REQUEST.RECEIVER, draft.receiver().name().strip())
                .set(
                        PAYMENT_REQUEST.RECEIVER_ACCOUNT,
                        draft.receiver().account().strip())
                .set(PAYMENT_REQUEST.RECEIVER_BANK, draft.receiver().bank().strip())
                .set(PAYMENT_REQUEST.CONTENT, draft.content().strip())
                .set(PAYMENT_REQUEST.CHAPTER_ID, Objects.requireNonNull(draft.chapter()))
                .set(PAYMENT_REQUEST.CLAUSE_ID, Objects.requireNonNull(draft.clause()))
                .set(PAYMENT_REQUEST.SUB_ITEM_ID, Objects.requireNonNull(draft.subItem()))
                .set(PAYMENT_REQUEST.VERSION, version + 1)
                .where(PAYMENT_REQUEST.ID.eq(draft.id()), PAYMENT_REQUEST.VERSION.eq(version))
                .execute();
        if (changed == 0) {
            throw new Stale("Payment request " + draft.id() + " was changed by somebody else");
        }
        papers(draft);
    }

    /** Whether another request of the same money bears this number. */
    boolean isTaken(PaymentDraft draft, PayableFile file) {
        return db.fetchExists(
                PAYMENT_REQUEST.join(FUND).on(FUND.ID.eq(PAYMENT_REQUEST.FUND_ID)),
                PAYMENT_REQUEST.NUMBER.eq(draft.number().strip()),
                PAYMENT_REQUEST.ID.ne(draft.id()),
                PAYMENT_REQUEST.STATUS.ne(PaymentStatus.DROPPED),
                FUND.YEAR.eq(file.year()),
                FUND.TIER.eq(file.tier()));
    }

    /** Locks a request until the transaction ends. */
    void lock(UUID id) {
        db.select(PAYMENT_REQUEST.ID)
                .from(PAYMENT_REQUEST)
                .where(PAYMENT_REQUEST.ID.eq(id))
                .forUpdate()
                .fetch();
    }

    /** Whether the same person has made this very move before: the second click of a double click. */
    boolean isRepeated(UUID id, int version, PaymentStep step, String note) {
        return db.fetchExists(
                PAYMENT_MOVE,
                PAYMENT_MOVE.REQUEST_ID.eq(id),
                PAYMENT_MOVE.VERSION_BEFORE.eq(version),
                PAYMENT_MOVE.STEP.eq(step),
                PAYMENT_MOVE.NOTE.eq(note.strip()),
                PAYMENT_MOVE.MADE_BY.eq(current.get().account()));
    }

    /** Moves a locked request and keeps who did it. */
    void move(Payment payment, PaymentStep step, String note, @Nullable LocalDate paidOn) {
        var me = current.get().account();
        var row = db.newRecord(PAYMENT_REQUEST);
        row.setStatus(step.to());
        row.setVersion(payment.version() + 1);
        switch (step) {
            case SUBMIT -> {
                row.setSubmittedBy(me);
                row.setApprovedBy(null);
            }
            case APPROVE -> row.setApprovedBy(me);
            case PAY -> {
                row.setPaidOn(paidOn);
                row.setVoucher(note.strip());
            }
            case RETURN, SEND, BRING_BACK, DROP -> {}
        }
        db.update(PAYMENT_REQUEST)
                .set(row)
                .where(PAYMENT_REQUEST.ID.eq(payment.id()))
                .execute();
        db.insertInto(PAYMENT_MOVE)
                .set(PAYMENT_MOVE.REQUEST_ID, payment.id())
                .set(PAYMENT_MOVE.VERSION_BEFORE, payment.version())
                .set(PAYMENT_MOVE.STEP, step)
                .set(PAYMENT_MOVE.NOTE, note.strip())
                .set(PAYMENT_MOVE.MADE_AT, clock.instant())
                .set(PAYMENT_MOVE.MADE_BY, me)
                .execute();
    }

    private void papers(PaymentDraft draft) {
        db.deleteFrom(PAYMENT_PAPER)
                .where(PAYMENT_PAPER.REQUEST_ID.eq(draft.id()))
                .execute();
        draft.papers().forEach((code, number) -> {
            if (!number.isBlank()) {
                db.insertInto(PAYMENT_PAPER)
                        .set(PAYMENT_PAPER.REQUEST_ID, draft.id())
                        .set(PAYMENT_PAPER.CODE, code)
                        .set(PAYMENT_PAPER.NUMBER, number.strip())
                        .execute();
            }
        });
    }
}
