package vn.khuyencong.programme;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static vn.khuyencong.programme.db.norm.Tables.PUB_ACTIVITY;
import static vn.khuyencong.programme.db.plan.Tables.PUB_CARRIED_ON;
import static vn.khuyencong.programme.db.plan.Tables.PUB_ITEM;
import static vn.khuyencong.programme.db.plan.Tables.PUB_PLAN;
import static vn.khuyencong.programme.db.project.Tables.PUB_OUTCOME;
import static vn.khuyencong.programme.db.project.Tables.PUB_PROJECT;
import static vn.khuyencong.programme.db.territory.Tables.PUB_UNIT;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.plan.PlanStage;
import vn.khuyencong.programme.db.plan.tables.PubPlan;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/** The đề án of a programme's years that an approved plan holds or that came to acceptance, in one statement. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Results {

    private static final PubPlan LATER_PLAN = PUB_PLAN.as("later_plan");

    /** What plans of later years set aside besides for a flagship that runs on; 0 for every other file. */
    private static final Field<BigDecimal> LATER_YEARS =
            field(select(coalesce(sum(PUB_CARRIED_ON.AMOUNT_VND.coerce(Long.class)), inline(BigDecimal.ZERO)))
                    .from(PUB_CARRIED_ON)
                    .join(LATER_PLAN)
                    .on(LATER_PLAN.ID.eq(PUB_CARRIED_ON.PLAN_ID), LATER_PLAN.STAGE.eq(PlanStage.APPROVED))
                    .where(PUB_CARRIED_ON.PROJECT_ID.eq(PUB_PROJECT.ID)));

    private final DSLContext db;

    Results(DSLContext db) {
        this.db = db;
    }

    /** Those that count for a programme: under the national one only what national money pays. */
    List<Result> of(Programme programme) {
        return of(programme.province(), programme.tier(), programme.from(), programme.to());
    }

    /** @param to the last year, inclusive */
    List<Result> of(String province, Tier tier, int from, int to) {
        return db.select(
                        PUB_PROJECT.ID,
                        PUB_PROJECT.CODE,
                        PUB_PROJECT.TITLE,
                        PUB_PROJECT.STAGE,
                        PUB_PROJECT.PLAN_YEAR,
                        PUB_PROJECT.TIER,
                        PUB_PROJECT.ACTIVITY,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        PUB_ACTIVITY.GROUP_CODE,
                        PUB_PROJECT.PRODUCTION_LINE,
                        PUB_OUTCOME.ESTABLISHMENTS,
                        PUB_PROJECT.PLACE_ID,
                        PUB_UNIT.NAME,
                        PUB_ITEM.AMOUNT_VND,
                        LATER_YEARS,
                        PUB_PROJECT.COUNTERPART_VND,
                        PUB_OUTCOME.ACCEPTED_ON,
                        PUB_OUTCOME.ACCEPTED_VND,
                        PUB_OUTCOME.DUE_VND,
                        PUB_OUTCOME.SETTLED_VND,
                        PUB_OUTCOME.MACHINES)
                .from(PUB_PROJECT)
                .join(PUB_OUTCOME)
                .on(PUB_OUTCOME.PROJECT_ID.eq(PUB_PROJECT.ID))
                .join(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(PUB_PROJECT.ACTIVITY))
                .leftJoin(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(PUB_PROJECT.PLACE_ID))
                .leftJoin(PUB_ITEM.join(PUB_PLAN)
                        .on(PUB_PLAN.ID.eq(PUB_ITEM.PLAN_ID), PUB_PLAN.STAGE.eq(PlanStage.APPROVED)))
                .on(PUB_ITEM.PROJECT_ID.eq(PUB_PROJECT.ID))
                .where(PUB_PROJECT.PROVINCE.eq(province), PUB_PROJECT.PLAN_YEAR.between(from, to))
                .and(tier == Tier.NATIONAL ? PUB_PROJECT.TIER.eq(tier.name()) : noCondition())
                .and(PUB_ITEM.PROJECT_ID.isNotNull().or(PUB_OUTCOME.ACCEPTED_ON.isNotNull()))
                .orderBy(PUB_PROJECT.PLAN_YEAR, PUB_PROJECT.CODE)
                .fetch(Results::result);
    }

    private static Result result(Record row) {
        var accepted = row.get(PUB_OUTCOME.ACCEPTED_VND);
        var due = row.get(PUB_OUTCOME.DUE_VND);
        return new Result(
                row.get(PUB_PROJECT.ID),
                row.get(PUB_PROJECT.CODE),
                row.get(PUB_PROJECT.TITLE),
                row.get(PUB_PROJECT.STAGE),
                row.get(PUB_PROJECT.PLAN_YEAR),
                Tier.valueOf(row.get(PUB_PROJECT.TIER)),
                row.get(PUB_PROJECT.ACTIVITY),
                new Named(row.get(PUB_ACTIVITY.NAME_VI), row.get(PUB_ACTIVITY.NAME_EN)),
                row.get(PUB_ACTIVITY.GROUP_CODE),
                row.get(PUB_PROJECT.PRODUCTION_LINE),
                List.of(row.get(PUB_OUTCOME.ESTABLISHMENTS)),
                Objects.requireNonNullElse(row.get(PUB_PROJECT.PLACE_ID), Result.SEVERAL),
                Objects.requireNonNullElse(row.get(PUB_UNIT.NAME), ""),
                planned(row),
                row.get(PUB_PROJECT.COUNTERPART_VND),
                row.get(PUB_OUTCOME.ACCEPTED_ON),
                accepted == null || due == null ? null : accepted.minusOrZero(due),
                row.get(PUB_OUTCOME.SETTLED_VND),
                row.get(PUB_OUTCOME.MACHINES));
    }

    private static @Nullable Dong planned(Record row) {
        var first = row.get(PUB_ITEM.AMOUNT_VND);
        return first == null ? null : first.plus(new Dong(row.get(LATER_YEARS).longValueExact()));
    }
}
