package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.ACCEPTANCE;
import static vn.khuyencong.project.db.Tables.CONTRACT;
import static vn.khuyencong.project.db.Tables.MONTHLY_REPORT;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.organisation.Tables.PUB_ORGANISATION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.project.MonthlyClock;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.web.MonthlyListPage.Row;
import vn.khuyencong.project.web.MonthlyListPage.Totals;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paging;

/** The list of months that are owed, in three statements. Which months are owed the norms say. */
@Repository
@Transactional(readOnly = true)
class MonthlyList {

    /** How far back the list looks; older months stand on the file itself. */
    private static final int MONTHS = 24;

    private static final Field<String> TIER = field(name("owed", "tier"), String.class);
    private static final Field<LocalDate> MONTH = field(name("owed", "month"), LocalDate.class);
    private static final Field<LocalDate> LAST_DAY = field(name("owed", "last_day"), LocalDate.class);
    private static final Field<Instant> FIRST_AT = field(select(DSL.min(MONTHLY_REPORT.AT))
            .from(MONTHLY_REPORT)
            .where(MONTHLY_REPORT.PROJECT_ID.eq(PROJECT.ID), MONTHLY_REPORT.MONTH.eq(MONTH)));
    private static final Field<BasisPoints> SHARE = field(select(MONTHLY_REPORT.SHARE_BP)
                    .from(MONTHLY_REPORT)
                    .where(MONTHLY_REPORT.PROJECT_ID.eq(PROJECT.ID), MONTHLY_REPORT.MONTH.eq(MONTH))
                    .orderBy(MONTHLY_REPORT.VERSION.desc())
                    .limit(1))
            .as("share");

    private final DSLContext db;
    private final MonthlyClock months;
    private final CurrentActor current;
    private final OfficeClock clock;

    MonthlyList(DSLContext db, MonthlyClock months, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.months = months;
        this.current = current;
        this.clock = clock;
    }

    MonthlyListPage page(MonthlyFilter filter, Paging paging) {
        var totals = totals(filter);
        return new MonthlyListPage(
                filter,
                implementers(),
                looked(),
                rows(filter, paging.offset(), paging.size()),
                totals,
                paging.withTotal(totals.months()),
                clock.today());
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(MonthlyFilter filter) {
        return rows(filter, 0, ListExport.ASKED_ROWS);
    }

    LocalDate today() {
        return clock.today();
    }

    private List<Row> rows(MonthlyFilter filter, int offset, int size) {
        return from(
                        filter,
                        PROJECT.ID,
                        PROJECT.CODE,
                        PROJECT.TITLE,
                        PUB_ORGANISATION.NAME,
                        MONTH,
                        LAST_DAY,
                        FIRST_AT.as("first_at"),
                        SHARE)
                .where(matching(filter))
                .orderBy(MONTH, PUB_ORGANISATION.NAME, PROJECT.CODE)
                .offset(offset)
                .limit(size)
                .fetch(row -> new Row(
                        row.get(PROJECT.ID),
                        row.get(PROJECT.CODE),
                        row.get(PROJECT.TITLE),
                        row.get(PUB_ORGANISATION.NAME),
                        YearMonth.from(row.get(MONTH)),
                        row.get(LAST_DAY),
                        row.get("first_at", Instant.class),
                        row.get(SHARE)));
    }

    private Totals totals(MonthlyFilter filter) {
        return from(filter, DSL.count(), countDistinct(PROJECT.ID), countDistinct(PROJECT.IMPLEMENTER_ID))
                .where(matching(filter))
                .fetchSingle(row -> new Totals(row.get(0, int.class), row.get(1, int.class), row.get(2, int.class)));
    }

    private SelectJoinStep<Record> from(MonthlyFilter filter, SelectField<?>... fields) {
        return db.select(fields)
                .from(owed(filter))
                .join(PROJECT)
                .on(PROJECT.TIER.cast(String.class).eq(TIER))
                .join(CONTRACT)
                .on(CONTRACT.PROJECT_ID.eq(PROJECT.ID))
                .join(PUB_ORGANISATION)
                .on(PUB_ORGANISATION.ID.eq(PROJECT.IMPLEMENTER_ID))
                .leftJoin(ACCEPTANCE)
                .on(ACCEPTANCE.PROJECT_ID.eq(PROJECT.ID));
    }

    private Condition matching(MonthlyFilter filter) {
        var today = clock.today();
        var conditions = new ArrayList<Condition>();
        conditions.add(LAST_DAY.ge(CONTRACT.SIGNED_ON));
        conditions.add(PROJECT.STAGE.eq(Stage.UNDER_WAY).or(LAST_DAY.le(ACCEPTANCE.ACCEPTED_ON)));
        if (filter.implementer() != null) {
            conditions.add(PROJECT.IMPLEMENTER_ID.eq(filter.implementer()));
        }
        var lateAt =
                DSL.condition("({0} at time zone {1})::date > {2}", FIRST_AT, val(OfficeClock.ZONE.getId()), LAST_DAY);
        switch (filter.shown()) {
            case MISSING -> {
                conditions.add(FIRST_AT.isNull());
                conditions.add(LAST_DAY.lt(today));
            }
            case LATE -> conditions.add(lateAt);
            case REPORTED -> conditions.add(FIRST_AT.isNotNull());
            case ALL -> {}
        }
        return DSL.and(conditions);
    }

    /** The months that are owed by each kind of money, with their last days, as a table. */
    private Table<?> owed(MonthlyFilter filter) {
        var province = current.get().province();
        var tiers = new ArrayList<String>();
        var firsts = new ArrayList<LocalDate>();
        var lasts = new ArrayList<LocalDate>();
        for (var tier : Tier.values()) {
            for (var month : filter.month() == null ? looked() : List.of(filter.month())) {
                months.due(month, tier, province).ifPresent(due -> {
                    tiers.add(tier.name());
                    firsts.add(month.atDay(1));
                    lasts.add(due.lastDay());
                });
            }
        }
        return table(
                "unnest({0}, {1}, {2}) as owed(tier, month, last_day)",
                val(tiers.toArray(String[]::new)),
                val(firsts.toArray(LocalDate[]::new)),
                val(lasts.toArray(LocalDate[]::new)));
    }

    private List<YearMonth> looked() {
        var now = YearMonth.from(clock.today());
        return Stream.iterate(now.minusMonths(MONTHS), month -> !month.isAfter(now), month -> month.plusMonths(1))
                .toList();
    }

    private List<Option> implementers() {
        return db.selectDistinct(PUB_ORGANISATION.ID, PUB_ORGANISATION.NAME)
                .from(PROJECT)
                .join(CONTRACT)
                .on(CONTRACT.PROJECT_ID.eq(PROJECT.ID))
                .join(PUB_ORGANISATION)
                .on(PUB_ORGANISATION.ID.eq(PROJECT.IMPLEMENTER_ID))
                .orderBy(PUB_ORGANISATION.NAME)
                .fetch(row -> new Option(row.value1().toString(), row.value2()));
    }
}
