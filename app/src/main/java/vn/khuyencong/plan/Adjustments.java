package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static vn.khuyencong.plan.db.Tables.ADJUSTMENT;
import static vn.khuyencong.plan.db.Tables.ADJUSTMENT_LINE;
import static vn.khuyencong.plan.db.Tables.ADJUSTMENT_TOTAL;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.EnumConverter;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.Source;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.plan.db.tables.records.AdjustmentLineRecord;
import vn.khuyencong.shared.Dong;

/** The adjustments of plans as they are stored. The plan they belong to is locked by whoever writes. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Adjustments {

    private static final Field<AdjustmentStage> STAGE =
            ADJUSTMENT.STAGE.convert(new EnumConverter<>(String.class, AdjustmentStage.class));
    private static final Field<Source> TOTAL_SOURCE =
            ADJUSTMENT_TOTAL.SOURCE.convert(new EnumConverter<>(String.class, Source.class));

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Adjustments(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Every adjustment of a plan, the latest first. */
    List<AdjustmentRow> rows(UUID plan) {
        return db.select(
                        ADJUSTMENT.NUMBER,
                        STAGE,
                        ADJUSTMENT.REASON,
                        ADJUSTMENT.SUBMISSION_NUMBER,
                        ADJUSTMENT.SUBMITTED_ON,
                        ADJUSTMENT.DECISION_NUMBER,
                        ADJUSTMENT.DECIDED_ON,
                        field(select(count()).from(ADJUSTMENT_LINE).where(ofIt())),
                        sumOf(ADJUSTMENT_LINE.BEFORE_VND),
                        sumOf(ADJUSTMENT_LINE.AFTER_VND))
                .from(ADJUSTMENT)
                .where(ADJUSTMENT.PLAN_ID.eq(plan))
                .orderBy(ADJUSTMENT.NUMBER.desc())
                .fetch(mapping(AdjustmentRow::new));
    }

    /** The number of the latest; 0 where there is none. */
    int latest(UUID plan) {
        return db.select(coalesce(max(ADJUSTMENT.NUMBER), 0))
                .from(ADJUSTMENT)
                .where(ADJUSTMENT.PLAN_ID.eq(plan))
                .fetchSingle()
                .value1();
    }

    /** The one that is not decided yet. */
    Optional<Adjustment> open(UUID plan) {
        return find(ADJUSTMENT
                .PLAN_ID
                .eq(plan)
                .and(STAGE.in(AdjustmentStage.DRAFT, AdjustmentStage.SUBMITTED, AdjustmentStage.RETURNED)));
    }

    Optional<Adjustment> find(UUID plan, int number) {
        return find(ADJUSTMENT.PLAN_ID.eq(plan).and(ADJUSTMENT.NUMBER.eq(number)));
    }

    /** The next adjustment of a plan. */
    void begin(Adjustment.Begin begin) {
        db.insertInto(ADJUSTMENT)
                .set(ADJUSTMENT.ID, begin.request())
                .set(ADJUSTMENT.PLAN_ID, begin.plan())
                .set(
                        ADJUSTMENT.NUMBER,
                        select(coalesce(max(ADJUSTMENT.NUMBER), 0).plus(1))
                                .from(ADJUSTMENT)
                                .where(ADJUSTMENT.PLAN_ID.eq(begin.plan())))
                .set(ADJUSTMENT.STAGE, AdjustmentStage.DRAFT.name())
                .set(ADJUSTMENT.REASON, begin.reason().strip())
                .set(ADJUSTMENT.CREATED_AT, clock.instant())
                .set(ADJUSTMENT.CREATED_BY, current.get().account())
                .execute();
    }

    void withdraw(Adjustment adjustment) {
        db.update(ADJUSTMENT)
                .set(ADJUSTMENT.STAGE, AdjustmentStage.WITHDRAWN.name())
                .where(ADJUSTMENT.ID.eq(adjustment.id()))
                .execute();
    }

    void submit(Adjustment adjustment, Adjustment.Submit submit) {
        db.update(ADJUSTMENT)
                .set(ADJUSTMENT.STAGE, AdjustmentStage.SUBMITTED.name())
                .set(ADJUSTMENT.SUBMISSION_NUMBER, submit.number().strip())
                .set(ADJUSTMENT.SUBMITTED_ON, submit.submittedOn())
                .set(ADJUSTMENT.SUBMITTED_BY, current.get().account())
                .where(ADJUSTMENT.ID.eq(adjustment.id()))
                .execute();
    }

    void giveBack(Adjustment adjustment, String reason) {
        db.update(ADJUSTMENT)
                .set(ADJUSTMENT.STAGE, AdjustmentStage.RETURNED.name())
                .set(ADJUSTMENT.RETURN_REASON, reason.strip())
                .where(ADJUSTMENT.ID.eq(adjustment.id()))
                .execute();
    }

    /** Approved, with what the whole plan asks of each source before and after. */
    void approve(Adjustment adjustment, Adjustment.Approve approve, Decider decider, List<AdjustmentTotal> totals) {
        totals.forEach(total -> db.insertInto(ADJUSTMENT_TOTAL)
                .set(ADJUSTMENT_TOTAL.ADJUSTMENT_ID, adjustment.id())
                .set(ADJUSTMENT_TOTAL.SOURCE, total.source().name())
                .set(ADJUSTMENT_TOTAL.FILES_BEFORE, total.filesBefore())
                .set(ADJUSTMENT_TOTAL.FILES_AFTER, total.filesAfter())
                .set(ADJUSTMENT_TOTAL.BEFORE_VND, total.before())
                .set(ADJUSTMENT_TOTAL.AFTER_VND, total.after())
                .execute());
        db.update(ADJUSTMENT)
                .set(ADJUSTMENT.STAGE, AdjustmentStage.APPROVED.name())
                .set(ADJUSTMENT.DECISION_NUMBER, approve.decision().strip())
                .set(ADJUSTMENT.DECIDED_ON, approve.decidedOn())
                .set(ADJUSTMENT.DECIDER, decider.by())
                .set(ADJUSTMENT.BASIS_ID, decider.basis().provision())
                .where(ADJUSTMENT.ID.eq(adjustment.id()))
                .execute();
    }

    /** As they stood when it was approved; none before. */
    List<AdjustmentTotal> totals(UUID adjustment) {
        return db.select(
                        TOTAL_SOURCE,
                        ADJUSTMENT_TOTAL.FILES_BEFORE,
                        ADJUSTMENT_TOTAL.FILES_AFTER,
                        ADJUSTMENT_TOTAL.BEFORE_VND,
                        ADJUSTMENT_TOTAL.AFTER_VND)
                .from(ADJUSTMENT_TOTAL)
                .where(ADJUSTMENT_TOTAL.ADJUSTMENT_ID.eq(adjustment))
                .fetch(mapping(AdjustmentTotal::new));
    }

    void put(UUID adjustment, AdjustmentLine line) {
        var row = new AdjustmentLineRecord();
        row.setAdjustmentId(adjustment);
        row.setProjectId(line.project());
        row.setKind(line.kind().name());
        row.setCause(line.cause() == null ? null : line.cause().name());
        row.setSource(line.source().name());
        row.setBeforeVnd(line.before());
        row.setAfterVnd(line.after());
        row.setContentBefore(line.contentBefore());
        row.setContentAfter(line.contentAfter());
        row.setReservePlace(line.reservePlace());
        row.setInTurn(line.inTurn());
        row.setReason(line.reason().strip());
        db.insertInto(ADJUSTMENT_LINE)
                .set(row)
                .set(
                        ADJUSTMENT_LINE.POSITION,
                        select(coalesce(max(ADJUSTMENT_LINE.POSITION), 0).plus(1))
                                .from(ADJUSTMENT_LINE)
                                .where(ADJUSTMENT_LINE.ADJUSTMENT_ID.eq(adjustment)))
                .execute();
    }

    void takeBack(UUID adjustment, UUID project) {
        db.deleteFrom(ADJUSTMENT_LINE)
                .where(ADJUSTMENT_LINE.ADJUSTMENT_ID.eq(adjustment), ADJUSTMENT_LINE.PROJECT_ID.eq(project))
                .execute();
    }

    private Optional<Adjustment> find(Condition which) {
        return db.select(
                        ADJUSTMENT.ID,
                        ADJUSTMENT.PLAN_ID,
                        ADJUSTMENT.NUMBER,
                        STAGE,
                        ADJUSTMENT.REASON,
                        ADJUSTMENT.SUBMISSION_NUMBER,
                        ADJUSTMENT.SUBMITTED_ON,
                        ADJUSTMENT.SUBMITTED_BY,
                        ADJUSTMENT.DECISION_NUMBER,
                        ADJUSTMENT.DECIDED_ON,
                        ADJUSTMENT.DECIDER,
                        ADJUSTMENT.RETURN_REASON)
                .from(ADJUSTMENT)
                .where(which)
                .fetchOptional(mapping(Adjustment::new));
    }

    private static Condition ofIt() {
        return ADJUSTMENT_LINE.ADJUSTMENT_ID.eq(ADJUSTMENT.ID);
    }

    private static Field<Dong> sumOf(TableField<AdjustmentLineRecord, Dong> amount) {
        return field(select(coalesce(sum(amount.coerce(Long.class)), inline(BigDecimal.ZERO)))
                        .from(ADJUSTMENT_LINE)
                        .where(ofIt()))
                .convertFrom(sum -> new Dong(sum.longValueExact()));
    }
}
