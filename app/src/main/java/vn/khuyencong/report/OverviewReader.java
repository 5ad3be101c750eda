package vn.khuyencong.report;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static vn.khuyencong.report.db.budget.Tables.PUB_FILE_MONEY;
import static vn.khuyencong.report.db.budget.Tables.PUB_FUND;
import static vn.khuyencong.report.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.report.db.plan.Tables.PUB_CARRIED_ON;
import static vn.khuyencong.report.db.plan.Tables.PUB_ITEM;
import static vn.khuyencong.report.db.plan.Tables.PUB_PLAN;
import static vn.khuyencong.report.db.project.Tables.PUB_PROJECT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.report.StageFigures.Sum;
import vn.khuyencong.shared.Dong;

/** Reads the leader's page: four statements, whatever the size of the year. */
@Repository
@Transactional(readOnly = true)
public class OverviewReader {

    private static final int MOST_SHOWN = 12;
    private static final int DAYS_AHEAD = 5;

    private static final Condition RUNNING = PUB_PROJECT.STAGE.notIn(Overview.ENDS);
    /** What was approved and contracted no longer stands once a đề án has been stopped and closed. */
    private static final Condition STANDING = PUB_PROJECT.STAGE.ne("STOPPED");

    private static final Field<Long> APPROVED = plain(PUB_PROJECT.APPROVED_VND);
    private static final Field<Long> PAID_OUT = plain(PUB_FILE_MONEY.PAID_VND).plus(plain(PUB_FILE_MONEY.SETTLED_VND));
    private static final Field<Long> BEST_KNOWN =
            coalesce(plain(PUB_PROJECT.APPROVED_VND), plain(PUB_PROJECT.PROPOSED_VND), plain(PUB_PROJECT.ASKED_VND));

    private final DSLContext db;
    private final OfficeClock clock;

    OverviewReader(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The plan year, or this one. */
    public Overview read(@Nullable Integer year) {
        var today = clock.today();
        var shown = year == null ? today.getYear() : year;
        return new Overview(shown, today, funds(), stages(shown, today), due(shown, today), plans());
    }

    private List<FundFigures> funds() {
        return db.select(
                        PUB_FUND.YEAR,
                        PUB_FUND.TIER,
                        PUB_FUND.ALLOTTED_VND,
                        PUB_FUND.AVAILABLE_VND,
                        PUB_FUND.COMMITTED_VND,
                        PUB_FUND.PAID_VND,
                        PUB_FUND.SETTLED_VND)
                .from(PUB_FUND)
                .orderBy(PUB_FUND.YEAR.desc(), PUB_FUND.TIER)
                .fetch(mapping(FundFigures::new));
    }

    private List<StageFigures> stages(int year, LocalDate today) {
        var number = count();
        var amount = sum(BEST_KNOWN);
        var approved = Figure.of("approved", APPROVED, APPROVED.isNotNull().and(STANDING));
        var contracted = Figure.of(
                "contracted",
                plain(PUB_PROJECT.CONTRACTED_VND),
                PUB_PROJECT.CONTRACTED_VND.isNotNull().and(STANDING));
        var advanced = Figure.of("advanced", PAID_OUT, PAID_OUT.gt(0L));
        var accepted = Figure.of("accepted", plain(PUB_PROJECT.DUE_VND), PUB_PROJECT.DUE_VND.isNotNull());
        var settled = Figure.of("settled", plain(PUB_PROJECT.SETTLED_VND), PUB_PROJECT.SETTLED_VND.isNotNull());
        var late =
                count().filterWhere(RUNNING.and(PUB_PROJECT.DUE_ON.lt(today))).as("late");
        var soon = count().filterWhere(RUNNING.and(PUB_PROJECT.DUE_ON.between(today, today.plusDays(DAYS_AHEAD))))
                .as("soon");
        return db.select(PUB_PROJECT.STAGE, number, amount, late, soon)
                .select(approved.number(), approved.total(), contracted.number(), contracted.total())
                .select(advanced.number(), advanced.total(), accepted.number(), accepted.total())
                .select(settled.number(), settled.total())
                .from(PUB_PROJECT)
                .leftJoin(PUB_FILE_MONEY)
                .on(PUB_FILE_MONEY.PROJECT_ID.eq(PUB_PROJECT.ID))
                .where(PUB_PROJECT.PLAN_YEAR.eq(year))
                .groupBy(PUB_PROJECT.STAGE)
                .fetch(row -> new StageFigures(
                        row.get(PUB_PROJECT.STAGE),
                        row.get(number),
                        dong(row.get(amount)),
                        approved.in(row),
                        contracted.in(row),
                        advanced.in(row),
                        accepted.in(row),
                        settled.in(row),
                        row.get(late),
                        row.get(soon)));
    }

    /** Counts and adds up those that have come so far. */
    private record Figure(Field<Integer> number, Field<BigDecimal> total) {

        static Figure of(String name, Field<Long> amount, Condition reached) {
            return new Figure(
                    DSL.count().filterWhere(reached).as(name + "_count"),
                    DSL.sum(amount).filterWhere(reached).as(name + "_sum"));
        }

        Sum in(Record row) {
            return new Sum(row.get(number), dong(row.get(total)));
        }
    }

    private List<DueProject> due(int year, LocalDate today) {
        return db.select(
                        PUB_PROJECT.ID,
                        PUB_PROJECT.CODE,
                        PUB_PROJECT.TITLE,
                        coalesce(PUB_ESTABLISHMENT.NAME, inline("")),
                        PUB_PROJECT.STAGE,
                        BEST_KNOWN.convertFrom(Dong::new),
                        PUB_PROJECT.DUE_ON)
                .from(PUB_PROJECT)
                .leftJoin(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PUB_PROJECT.BENEFICIARY_ID))
                .where(RUNNING, PUB_PROJECT.PLAN_YEAR.eq(year), PUB_PROJECT.DUE_ON.le(today.plusDays(DAYS_AHEAD)))
                .orderBy(PUB_PROJECT.DUE_ON, PUB_PROJECT.CODE)
                .limit(MOST_SHOWN)
                .fetch(mapping(DueProject::new));
    }

    /** Plans of any year that wait: for the chairman's decision, or to be corrected. */
    private List<WaitingPlan> plans() {
        var carriedOn = field(select(coalesce(sum(plain(PUB_CARRIED_ON.AMOUNT_VND)), inline(BigDecimal.ZERO)))
                .from(PUB_CARRIED_ON)
                .where(PUB_CARRIED_ON.PLAN_ID.eq(PUB_PLAN.ID)));
        var running = field(select(count()).from(PUB_CARRIED_ON).where(PUB_CARRIED_ON.PLAN_ID.eq(PUB_PLAN.ID)));
        var amount = coalesce(sum(plain(PUB_ITEM.AMOUNT_VND)), inline(BigDecimal.ZERO))
                .plus(carriedOn);
        return db.select(
                        PUB_PLAN.ID,
                        PUB_PLAN.YEAR,
                        PUB_PLAN.ROUND,
                        PUB_PLAN.STAGE,
                        PUB_PLAN.SUBMISSION_NUMBER,
                        PUB_PLAN.SUBMITTED_ON,
                        count(PUB_ITEM.PROJECT_ID).plus(running),
                        amount.convertFrom(OverviewReader::dong))
                .from(PUB_PLAN)
                .leftJoin(PUB_ITEM)
                .on(PUB_ITEM.PLAN_ID.eq(PUB_PLAN.ID))
                .where(PUB_PLAN.STAGE.in("SUBMITTED", "RETURNED"))
                .groupBy(
                        PUB_PLAN.ID,
                        PUB_PLAN.YEAR,
                        PUB_PLAN.ROUND,
                        PUB_PLAN.STAGE,
                        PUB_PLAN.SUBMISSION_NUMBER,
                        PUB_PLAN.SUBMITTED_ON)
                .orderBy(PUB_PLAN.SUBMITTED_ON)
                .fetch(mapping(WaitingPlan::new));
    }

    private static Field<Long> plain(Field<Dong> amount) {
        return amount.coerce(Long.class);
    }

    private static Dong dong(@Nullable BigDecimal sum) {
        return sum == null ? Dong.ZERO : new Dong(sum.longValueExact());
    }
}
