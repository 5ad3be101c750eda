package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.plan.db.Tables.ADJUSTMENT_LINE;
import static vn.khuyencong.plan.db.Tables.ITEM;
import static vn.khuyencong.plan.db.Tables.PLAN;
import static vn.khuyencong.plan.db.project.Tables.PUB_PROJECT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.plan.AdjustmentLine.Kind;
import vn.khuyencong.plan.ranking.Choice;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The plans as they are stored. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Plans {

    private final DSLContext db;

    Plans(DSLContext db) {
        this.db = db;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    Plan get(UUID id) {
        return db.select(
                        PLAN.ID,
                        PLAN.PROVINCE,
                        PLAN.YEAR,
                        PLAN.TIER,
                        PLAN.ROUND,
                        PLAN.STAGE,
                        PLAN.SUBMISSION_NUMBER,
                        PLAN.SUBMITTED_ON,
                        PLAN.SUBMISSION_TEXT,
                        PLAN.DECISION_NUMBER,
                        PLAN.DECIDED_ON,
                        PLAN.RETURN_REASON,
                        PLAN.VERSION)
                .from(PLAN)
                .where(PLAN.ID.eq(id))
                .fetchOptional(mapping(Plan::new))
                .orElseThrow(() -> new NotFound("No plan " + id));
    }

    /** The plan, which nobody else can move until the transaction ends. */
    Plan lock(UUID id) {
        db.select(PLAN.ID).from(PLAN).where(PLAN.ID.eq(id)).forUpdate().execute();
        return get(id);
    }

    /** The next round of a year's plan; the same request twice is one plan. */
    UUID create(Plan.Create create, String province, Instant now, UUID actor) {
        var round = select(coalesce(max(PLAN.ROUND), 0).plus(1))
                .from(PLAN)
                .where(PLAN.PROVINCE.eq(province), PLAN.YEAR.eq(create.year()), PLAN.TIER.eq(create.tier()));
        db.insertInto(PLAN)
                .set(PLAN.PROVINCE, province)
                .set(PLAN.YEAR, create.year())
                .set(PLAN.TIER, create.tier())
                .set(PLAN.ROUND, round)
                .set(PLAN.REQUEST_ID, create.request())
                .set(PLAN.STAGE, PlanStage.DRAFT)
                .set(PLAN.CREATED_AT, now)
                .set(PLAN.CREATED_BY, actor)
                .onConflictDoNothing()
                .execute();
        return db.select(PLAN.ID)
                .from(PLAN)
                .where(PLAN.REQUEST_ID.eq(create.request()))
                .fetchOptional(PLAN.ID)
                .orElseThrow(() -> new Stale("Somebody else has just begun this round"));
    }

    /** @throws Stale if somebody else has saved the plan since it was read */
    void save(Plan plan) {
        int updated = db.update(PLAN)
                .set(PLAN.STAGE, plan.stage())
                .set(PLAN.SUBMISSION_NUMBER, plan.submissionNumber())
                .set(PLAN.SUBMITTED_ON, plan.submittedOn())
                .set(PLAN.SUBMISSION_TEXT, plan.submissionText())
                .set(PLAN.DECISION_NUMBER, plan.decisionNumber())
                .set(PLAN.DECIDED_ON, plan.decidedOn())
                .set(PLAN.RETURN_REASON, plan.returnReason())
                .set(PLAN.VERSION, PLAN.VERSION.plus(1))
                .where(PLAN.ID.eq(plan.id()), PLAN.VERSION.eq(plan.version()))
                .execute();
        if (updated == 0) {
            throw new Stale("Plan " + plan.id() + " was changed by somebody else");
        }
    }

    /** Puts đề án in with the amount their appraisal proposed for the year, in the order of their codes after those already there. */
    void add(UUID plan, Collection<UUID> projects) {
        var last = db.select(coalesce(max(ITEM.POSITION), 0))
                .from(ITEM)
                .where(ITEM.PLAN_ID.eq(plan))
                .fetchSingle()
                .value1();
        var rows = db.select(PUB_PROJECT.ID, PUB_PROJECT.PLANNED_VND)
                .from(PUB_PROJECT)
                .where(PUB_PROJECT.ID.in(projects))
                .orderBy(PUB_PROJECT.CODE)
                .fetch();
        int position = last;
        for (var row : rows) {
            position++;
            db.insertInto(ITEM)
                    .set(ITEM.PLAN_ID, plan)
                    .set(ITEM.PROJECT_ID, row.value1())
                    .set(ITEM.POSITION, position)
                    .set(ITEM.AMOUNT_VND, row.value2())
                    .execute();
        }
    }

    void remove(UUID plan, UUID project) {
        db.deleteFrom(ITEM)
                .where(ITEM.PLAN_ID.eq(plan), ITEM.PROJECT_ID.eq(project))
                .execute();
    }

    /** Holds what is chosen, in its order and with its amounts, and nothing else. */
    void hold(UUID plan, List<Choice.Line> chosen) {
        db.deleteFrom(ITEM)
                .where(
                        ITEM.PLAN_ID.eq(plan),
                        ITEM.PROJECT_ID.notIn(
                                chosen.stream().map(Choice.Line::project).toList()))
                .execute();
        int position = 0;
        for (var line : chosen) {
            position++;
            db.insertInto(ITEM)
                    .set(ITEM.PLAN_ID, plan)
                    .set(ITEM.PROJECT_ID, line.project())
                    .set(ITEM.POSITION, position)
                    .set(ITEM.AMOUNT_VND, line.amount())
                    .onConflict(ITEM.PLAN_ID, ITEM.PROJECT_ID)
                    .doUpdate()
                    .set(ITEM.POSITION, position)
                    .set(ITEM.AMOUNT_VND, line.amount())
                    .execute();
        }
    }

    /** An approved plan holds what the lines of an approved adjustment say; the database refuses anything else. */
    void follow(UUID plan, UUID adjustment) {
        db.deleteFrom(ITEM)
                .where(
                        ITEM.PLAN_ID.eq(plan),
                        ITEM.PROJECT_ID.in(select(ADJUSTMENT_LINE.PROJECT_ID)
                                .from(ADJUSTMENT_LINE)
                                .where(lines(adjustment, Kind.OUT))))
                .execute();
        db.update(ITEM)
                .set(ITEM.AMOUNT_VND, ADJUSTMENT_LINE.AFTER_VND)
                .from(ADJUSTMENT_LINE)
                .where(
                        ITEM.PLAN_ID.eq(plan),
                        ITEM.PROJECT_ID.eq(ADJUSTMENT_LINE.PROJECT_ID),
                        lines(adjustment, Kind.LESS, Kind.MORE))
                .execute();
        var last = field(select(coalesce(max(ITEM.POSITION), 0)).from(ITEM).where(ITEM.PLAN_ID.eq(plan)));
        db.insertInto(ITEM, ITEM.PLAN_ID, ITEM.PROJECT_ID, ITEM.POSITION, ITEM.AMOUNT_VND)
                .select(select(
                                val(plan),
                                ADJUSTMENT_LINE.PROJECT_ID,
                                last.plus(rowNumber().over(orderBy(ADJUSTMENT_LINE.POSITION))),
                                ADJUSTMENT_LINE.AFTER_VND)
                        .from(ADJUSTMENT_LINE)
                        .where(lines(adjustment, Kind.IN)))
                .execute();
    }

    private static Condition lines(UUID adjustment, Kind... kinds) {
        return ADJUSTMENT_LINE
                .ADJUSTMENT_ID
                .eq(adjustment)
                .and(ADJUSTMENT_LINE.KIND.in(Stream.of(kinds).map(Kind::name).toList()));
    }

    /** What each đề án of a plan asks for. */
    Map<UUID, Dong> amounts(UUID plan) {
        return db.select(ITEM.PROJECT_ID, ITEM.AMOUNT_VND)
                .from(ITEM)
                .where(ITEM.PLAN_ID.eq(plan))
                .fetchMap(ITEM.PROJECT_ID, ITEM.AMOUNT_VND);
    }
}
