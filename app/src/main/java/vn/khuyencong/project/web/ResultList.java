package vn.khuyencong.project.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.ACCEPTANCE;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.PUB_RESULT;
import static vn.khuyencong.project.db.Tables.PUB_SUPPORTED;
import static vn.khuyencong.project.db.Tables.RESULT;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.project.db.norm.Tables.PUB_ACTIVITY;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.project.ResultTimes;
import vn.khuyencong.project.web.ResultListPage.Filter;
import vn.khuyencong.project.web.ResultListPage.Row;
import vn.khuyencong.project.web.ResultListPage.Totals;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Paging;

/** Who has answered and who has not, in three statements; and what all supports came to, in one. */
@Repository
@Transactional(readOnly = true)
class ResultList {

    private static final Field<String> TIER = field(name("asked", "tier"), String.class);
    private static final Field<Integer> MONTHS = field(name("asked", "months"), Integer.class);
    private static final Field<LocalDate> SINCE =
            field("({0} + make_interval(months => {1}))::date", LocalDate.class, PUB_SUPPORTED.ACCEPTED_ON, MONTHS);
    private static final Field<Instant> ANSWERED_AT = field(name("held", "at"), Instant.class);
    private static final Field<String> TOLD_BY = field(name("held", "told_by"), String.class);

    private final DSLContext db;
    private final ResultTimes times;
    private final CurrentActor current;

    ResultList(DSLContext db, ResultTimes times, CurrentActor current) {
        this.db = db;
        this.times = times;
        this.current = current;
    }

    ResultListPage page(Filter filter, Paging paging) {
        var totals = totals(filter);
        return new ResultListPage(
                filter,
                years(),
                times.months(Tier.LOCAL, current.get().province()),
                rows(filter, paging.offset(), paging.size()),
                totals,
                paging.withTotal(totals.count()));
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(Filter filter) {
        return rows(filter, 0, ListExport.ASKED_ROWS);
    }

    /** What all supports of an activity in a year came to. */
    List<ResultSum> sums() {
        return db.select(
                        PROJECT.PLAN_YEAR,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        PUB_RESULT.INDICATOR,
                        count(),
                        sum(PUB_RESULT.BEFORE_QUANTITY.coerce(BigDecimal.class)),
                        sum(PUB_RESULT.AFTER_QUANTITY.coerce(BigDecimal.class)),
                        avg(PUB_RESULT.BEFORE_QUANTITY.coerce(BigDecimal.class)),
                        avg(PUB_RESULT.AFTER_QUANTITY.coerce(BigDecimal.class)))
                .from(PUB_RESULT)
                .join(PROJECT)
                .on(PROJECT.ID.eq(PUB_RESULT.PROJECT_ID))
                .join(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(PROJECT.ACTIVITY))
                .groupBy(
                        PROJECT.PLAN_YEAR,
                        PUB_ACTIVITY.POSITION,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        PUB_RESULT.INDICATOR)
                .orderBy(PROJECT.PLAN_YEAR.desc(), PUB_ACTIVITY.POSITION, PUB_RESULT.INDICATOR)
                .fetch(mapping(ResultSum::new));
    }

    private List<Integer> years() {
        return db.selectDistinct(PROJECT.PLAN_YEAR)
                .from(PROJECT)
                .join(ACCEPTANCE)
                .on(ACCEPTANCE.PROJECT_ID.eq(PROJECT.ID))
                .orderBy(PROJECT.PLAN_YEAR.desc())
                .fetch(PROJECT.PLAN_YEAR);
    }

    private List<Row> rows(Filter filter, int offset, int size) {
        return from(
                        filter,
                        PROJECT.ID,
                        PUB_SUPPORTED.GROUP_PLACE_ID,
                        PROJECT.CODE,
                        PROJECT.TITLE,
                        PUB_ESTABLISHMENT.NAME,
                        PROJECT.PLAN_YEAR,
                        MONTHS,
                        SINCE.as("since"),
                        ANSWERED_AT,
                        TOLD_BY)
                .orderBy(SINCE, PUB_ESTABLISHMENT.NAME, PROJECT.CODE, MONTHS)
                .offset(offset)
                .limit(size)
                .fetch(row -> new Row(
                        row.get(PROJECT.ID),
                        row.get(PUB_SUPPORTED.GROUP_PLACE_ID),
                        row.get(PROJECT.CODE),
                        row.get(PROJECT.TITLE),
                        Objects.requireNonNullElse(row.get(PUB_ESTABLISHMENT.NAME), ""),
                        row.get(PROJECT.PLAN_YEAR),
                        row.get(MONTHS),
                        row.get("since", LocalDate.class),
                        row.get(ANSWERED_AT),
                        Objects.requireNonNullElse(row.get(TOLD_BY), "")));
    }

    private Totals totals(Filter filter) {
        return from(filter, count(), countDistinct(PUB_SUPPORTED.BENEFICIARY_ID), count(ANSWERED_AT))
                .fetchSingle(row -> new Totals(row.get(0, int.class), row.get(1, int.class), row.get(2, int.class)));
    }

    private SelectConditionStep<Record> from(Filter filter, SelectField<?>... fields) {
        var tiers = new ArrayList<String>();
        var months = new ArrayList<Integer>();
        for (var tier : Tier.values()) {
            times.months(tier, current.get().province()).forEach(time -> {
                tiers.add(tier.name());
                months.add(time);
            });
        }
        return db.select(fields)
                .from(table(
                        "unnest({0}, {1}) as asked(tier, months)",
                        val(tiers.toArray(String[]::new)), val(months.toArray(Integer[]::new))))
                .join(PROJECT)
                .on(PROJECT.TIER.cast(String.class).eq(TIER))
                .join(PUB_SUPPORTED)
                .on(PUB_SUPPORTED.PROJECT_ID.eq(PROJECT.ID))
                .leftJoin(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PUB_SUPPORTED.BENEFICIARY_ID))
                .leftJoin(lateral(select(RESULT.AT, RESULT.TOLD_BY)
                                .from(RESULT)
                                .where(
                                        RESULT.PROJECT_ID.eq(PROJECT.ID),
                                        RESULT.GROUP_PLACE_ID.isNotDistinctFrom(PUB_SUPPORTED.GROUP_PLACE_ID),
                                        RESULT.MONTHS.eq(MONTHS))
                                .orderBy(RESULT.VERSION.desc())
                                .limit(1))
                        .as("held"))
                .on(trueCondition())
                .where(SINCE.le(times.today()), matching(filter));
    }

    private static Condition matching(Filter filter) {
        var shown = switch (filter.shown()) {
            case OPEN -> ANSWERED_AT.isNull();
            case ANSWERED -> ANSWERED_AT.isNotNull();
            case ALL -> noCondition();
        };
        return shown.and(filter.year() == null ? noCondition() : PROJECT.PLAN_YEAR.eq(filter.year()))
                .and(filter.months() == null ? noCondition() : MONTHS.eq(filter.months()));
    }
}
