package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.plan.db.Tables.CARRIED_ON;
import static vn.khuyencong.plan.db.Tables.ITEM;
import static vn.khuyencong.plan.db.Tables.PLAN;
import static vn.khuyencong.plan.db.budget.Tables.PUB_FUND;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

/** The plans of the reader's province. */
@Repository
@Transactional(readOnly = true)
public class PlanList {

    private final DSLContext db;

    PlanList(DSLContext db) {
        this.db = db;
    }

    /**
     * A plan as the list shows it.
     *
     * @param projects  with the flagships that run on, once it is submitted
     * @param amount    what its đề án ask for together
     * @param available what the year and source still have
     */
    public record Row(
            UUID id,
            int year,
            Tier tier,
            int round,
            PlanStage stage,
            @Nullable String submissionNumber,
            @Nullable LocalDate submittedOn,
            @Nullable String decisionNumber,
            @Nullable LocalDate decidedOn,
            int projects,
            Dong amount,
            Dong available) {}

    /**
     * One page of the list, and what all of it comes to.
     *
     * @param count    how many plans there are
     * @param projects how many đề án they have
     * @param amount   what those ask for together
     */
    public record Look(List<Row> rows, int count, int projects, Dong amount) {

        public Look {
            rows = List.copyOf(rows);
        }
    }

    /** Some of the plans, or of those of a year and a stage; the latest first. */
    public Look look(@Nullable Integer year, @Nullable PlanStage stage, int offset, int size) {
        var which = which(year, stage);
        var asked = select(ITEM.AMOUNT_VND.coerce(Long.class).as("asked"))
                .from(ITEM)
                .join(PLAN)
                .on(PLAN.ID.eq(ITEM.PLAN_ID))
                .where(which)
                .unionAll(select(CARRIED_ON.AMOUNT_VND.coerce(Long.class))
                        .from(CARRIED_ON)
                        .join(PLAN)
                        .on(PLAN.ID.eq(CARRIED_ON.PLAN_ID))
                        .where(which))
                .asTable("asked");
        var sum = coalesce(sum(asked.field("asked", Long.class)), BigDecimal.ZERO);
        var plans = field(select(count()).from(PLAN).where(which));
        return db.select(plans, count(), sum)
                .from(asked)
                .fetchSingle(all -> new Look(
                        rows(which, offset, size),
                        all.value1(),
                        all.value2(),
                        new Dong(all.value3().longValueExact())));
    }

    /** Every plan, or those of a year and a stage; the latest first. */
    public List<Row> rows(@Nullable Integer year, @Nullable PlanStage stage) {
        return rows(which(year, stage), 0, Integer.MAX_VALUE);
    }

    private static Condition which(@Nullable Integer year, @Nullable PlanStage stage) {
        return (year == null ? noCondition() : PLAN.YEAR.eq(year))
                .and(stage == null ? noCondition() : PLAN.STAGE.eq(stage));
    }

    private List<Row> rows(Condition which, int offset, int size) {
        var carriedOn = field(select(count()).from(CARRIED_ON).where(CARRIED_ON.PLAN_ID.eq(PLAN.ID)));
        var projects = field(select(count()).from(ITEM).where(ITEM.PLAN_ID.eq(PLAN.ID)))
                .plus(carriedOn);
        var carriedSum = field(select(coalesce(sum(CARRIED_ON.AMOUNT_VND.coerce(Long.class)), BigDecimal.ZERO))
                .from(CARRIED_ON)
                .where(CARRIED_ON.PLAN_ID.eq(PLAN.ID)));
        var amount = field(select(coalesce(sum(ITEM.AMOUNT_VND.coerce(Long.class)), BigDecimal.ZERO))
                        .from(ITEM)
                        .where(ITEM.PLAN_ID.eq(PLAN.ID)))
                .plus(carriedSum)
                .convertFrom(sum -> new Dong(sum.longValueExact()));
        return db.select(
                        PLAN.ID,
                        PLAN.YEAR,
                        PLAN.TIER,
                        PLAN.ROUND,
                        PLAN.STAGE,
                        PLAN.SUBMISSION_NUMBER,
                        PLAN.SUBMITTED_ON,
                        PLAN.DECISION_NUMBER,
                        PLAN.DECIDED_ON,
                        projects,
                        amount,
                        coalesce(PUB_FUND.AVAILABLE_VND, val(Dong.ZERO, PUB_FUND.AVAILABLE_VND)))
                .from(PLAN)
                .leftJoin(PUB_FUND)
                .on(PUB_FUND.PROVINCE.eq(PLAN.PROVINCE), PUB_FUND.YEAR.eq(PLAN.YEAR), PUB_FUND.TIER.eq(PLAN.TIER))
                .where(which)
                .orderBy(PLAN.YEAR.desc(), PLAN.TIER, PLAN.ROUND.desc())
                .offset(offset)
                .limit(size)
                .fetch(mapping(Row::new));
    }
}
