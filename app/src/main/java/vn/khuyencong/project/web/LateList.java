package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.project.db.Tables.ACCEPTANCE;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.SETTLEMENT;
import static vn.khuyencong.project.db.Tables.SLICE;
import static vn.khuyencong.project.db.budget.Tables.PUB_FILE_MONEY;
import static vn.khuyencong.project.db.organisation.Tables.PUB_ORGANISATION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.project.LateSettlement;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.web.LateListPage.Row;
import vn.khuyencong.project.web.LateListPage.Totals;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Paging;

/** The late settlements, in three statements. Until when a year is settled the norms say. */
@Repository
@Transactional(readOnly = true)
class LateList {

    private static final Field<String> TIER = field(name("late", "tier"), String.class);
    private static final Field<Integer> YEAR = field(name("late", "plan_year"), Integer.class);
    /** Of a flagship the last year it has money of, else the year of its plan. */
    private static final Field<Integer> LAST_YEAR = when(
                    PROJECT.KIND.eq(ProjectKind.FLAGSHIP),
                    coalesce(
                            field(select(max(SLICE.YEAR)).from(SLICE).where(SLICE.PROJECT_ID.eq(PROJECT.ID))),
                            PROJECT.PLAN_YEAR))
            .otherwise(PROJECT.PLAN_YEAR);

    private static final Field<LocalDate> LAST_DAY = field(name("late", "last_day"), LocalDate.class);
    private static final Field<Long> PAID = coalesce(
            PUB_FILE_MONEY.PAID_VND.coerce(Long.class).plus(PUB_FILE_MONEY.SETTLED_VND.coerce(Long.class)), inline(0L));

    private final DSLContext db;
    private final LateSettlement settlements;
    private final CurrentActor current;
    private final OfficeClock clock;

    LateList(DSLContext db, LateSettlement settlements, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.settlements = settlements;
        this.current = current;
        this.clock = clock;
    }

    LateListPage page(@Nullable Integer year, Paging paging) {
        var years = years();
        var totals = totals(years, year);
        return new LateListPage(
                year,
                years,
                rows(years, year, paging.offset(), paging.size()),
                totals,
                paging.withTotal(totals.count()),
                settlements.rule().orElse(null));
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(@Nullable Integer year) {
        return rows(years(), year, 0, ListExport.ASKED_ROWS);
    }

    private List<Integer> years() {
        var year = LAST_YEAR.as("last_year");
        return db.selectDistinct(year)
                .from(PROJECT)
                .join(ACCEPTANCE)
                .on(ACCEPTANCE.PROJECT_ID.eq(PROJECT.ID))
                .orderBy(year.desc())
                .fetch(year);
    }

    private List<Row> rows(List<Integer> years, @Nullable Integer year, int offset, int size) {
        return from(
                        years,
                        year,
                        PROJECT.ID,
                        PROJECT.CODE,
                        PROJECT.TITLE,
                        PUB_ORGANISATION.NAME,
                        YEAR,
                        ACCEPTANCE.ACCEPTED_ON,
                        LAST_DAY,
                        ACCEPTANCE.DUE_VND,
                        PAID.as("paid"),
                        SETTLEMENT.SETTLED_ON)
                .orderBy(YEAR.desc(), SETTLEMENT.SETTLED_ON.desc().nullsFirst(), PROJECT.CODE)
                .offset(offset)
                .limit(size)
                .fetch(row -> new Row(
                        row.get(PROJECT.ID),
                        row.get(PROJECT.CODE),
                        row.get(PROJECT.TITLE),
                        row.get(PUB_ORGANISATION.NAME),
                        row.get(YEAR),
                        row.get(ACCEPTANCE.ACCEPTED_ON),
                        row.get(LAST_DAY),
                        row.get(ACCEPTANCE.DUE_VND),
                        new Dong(row.get("paid", long.class)),
                        row.get(SETTLEMENT.SETTLED_ON)));
    }

    private Totals totals(List<Integer> years, @Nullable Integer year) {
        return from(
                        years,
                        year,
                        count(),
                        count().filterWhere(SETTLEMENT.SETTLED_ON.isNull()),
                        coalesce(sum(ACCEPTANCE.DUE_VND.coerce(Long.class)), inline(BigDecimal.ZERO)),
                        coalesce(sum(PAID), inline(BigDecimal.ZERO)))
                .fetchSingle(row -> new Totals(
                        row.get(0, int.class),
                        row.get(1, int.class),
                        new Dong(row.get(2, BigDecimal.class).longValueExact()),
                        new Dong(row.get(3, BigDecimal.class).longValueExact())));
    }

    private SelectConditionStep<Record> from(List<Integer> years, @Nullable Integer year, SelectField<?>... fields) {
        var tiers = new ArrayList<String>();
        var planYears = new ArrayList<Integer>();
        var lastDays = new ArrayList<LocalDate>();
        for (var tier : Tier.values()) {
            for (var one : years) {
                settlements.lastDay(one, tier, current.get().province()).ifPresent(deadline -> {
                    tiers.add(tier.name());
                    planYears.add(one);
                    lastDays.add(deadline.lastDay());
                });
            }
        }
        return db.select(fields)
                .from(table(
                        "unnest({0}, {1}, {2}) as late(tier, plan_year, last_day)",
                        val(tiers.toArray(String[]::new)),
                        val(planYears.toArray(Integer[]::new)),
                        val(lastDays.toArray(LocalDate[]::new))))
                .join(PROJECT)
                .on(PROJECT.TIER.cast(String.class).eq(TIER), LAST_YEAR.eq(YEAR))
                .join(ACCEPTANCE)
                .on(ACCEPTANCE.PROJECT_ID.eq(PROJECT.ID))
                .join(PUB_ORGANISATION)
                .on(PUB_ORGANISATION.ID.eq(PROJECT.IMPLEMENTER_ID))
                .leftJoin(SETTLEMENT)
                .on(SETTLEMENT.PROJECT_ID.eq(PROJECT.ID))
                .leftJoin(PUB_FILE_MONEY)
                .on(PUB_FILE_MONEY.PROJECT_ID.eq(PROJECT.ID))
                .where(LAST_DAY.lt(clock.today()), late(year));
    }

    private static Condition late(@Nullable Integer year) {
        var late = SETTLEMENT.SETTLED_ON.isNull().or(SETTLEMENT.SETTLED_ON.gt(LAST_DAY));
        return year == null ? late : late.and(YEAR.eq(year));
    }
}
