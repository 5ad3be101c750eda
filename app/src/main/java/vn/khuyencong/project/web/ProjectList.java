package vn.khuyencong.project.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.LIST_LINE;
import static vn.khuyencong.project.db.norm.Tables.PUB_ACTIVITY;
import static vn.khuyencong.project.db.organisation.Tables.PUB_ORGANISATION;
import static vn.khuyencong.project.db.territory.Tables.PUB_UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.project.ClockWarnings;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.web.ListPage.Row;
import vn.khuyencong.territory.Places;
import vn.khuyencong.territory.UnitKind;
import vn.khuyencong.web.Paging;

/** The list page of đề án, in three statements, and one more where words are looked for. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class ProjectList {

    /** What the database takes for a plan year. */
    private static final int FIRST_YEAR = 2004;

    private static final int LAST_YEAR = 2100;

    /** From so many on a word is a common one. */
    private static final int OFTEN = 3_000;

    private static final List<String> COMMUNES = Arrays.stream(UnitKind.values())
            .filter(kind -> kind.level() == UnitKind.Level.COMMUNE)
            .map(UnitKind::code)
            .toList();

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final ClockWarnings warnings;
    private final Places places;
    private final ListTotals totals;

    ProjectList(
            DSLContext db,
            CurrentActor current,
            OfficeClock clock,
            ClockWarnings warnings,
            Places places,
            ListTotals totals) {
        this.db = db;
        this.current = current;
        this.clock = clock;
        this.warnings = warnings;
        this.places = places;
        this.totals = totals;
    }

    ListPage page(ListFilter filter, Paging paging) {
        var matching = matching(filter);
        var total = totals.of(filter, matching);
        var choices = choices();
        return new ListPage(
                filter,
                choices.activities(),
                choices.years(),
                choices.communes(),
                choices.implementers(),
                rows(matching, filter.sort(), paging.offset(), paging.size()),
                total,
                paging.withTotal(total.count()),
                near(),
                current.get().role() == Role.CENTRE,
                current.get().role().isOfficial(),
                current.get().role().isOfficial() && current.get().role() != Role.INSPECTOR);
    }

    private Condition matching(ListFilter filter) {
        var origins = filter.commune().isEmpty() ? Set.<UUID>of() : places.origins(filter.commune(), clock.today());
        return ListSql.matching(filter, new ListSql.Known(near(), often(filter), origins));
    }

    /** Whether the words are said by more files than are fetched one by one. */
    private boolean often(ListFilter filter) {
        return !filter.words().isEmpty()
                && db.fetchCount(table("project.worded({0}, {1})", val(ListSql.words(filter)), val(OFTEN))) == OFTEN;
    }

    private ListSql.NearDays near() {
        var today = clock.today();
        return new ListSql.NearDays(today, warnings.lastNearDay(current.get().province(), today));
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(ListFilter filter) {
        return rows(matching(filter), filter.sort(), 0, ListExport.ASKED_ROWS);
    }

    /** The files of a filter, as many as asked for. */
    List<UUID> ids(ListFilter filter, int most) {
        return rows(matching(filter), filter.sort(), 0, most).stream()
                .map(Row::id)
                .toList();
    }

    private List<Row> rows(Condition matching, ListFilter.Sort sort, int offset, int size) {
        return db.select(
                        LIST_LINE.PROJECT_ID,
                        LIST_LINE.CODE,
                        LIST_LINE.TITLE,
                        LIST_LINE.STAGE.convertFrom(Stage::valueOf),
                        LIST_LINE.BENEFICIARY,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        LIST_LINE.PLAN_YEAR,
                        LIST_LINE.KIND.convertFrom(ProjectKind::valueOf),
                        LIST_LINE.TOTAL_VND,
                        LIST_LINE.ASKED_VND,
                        LIST_LINE.APPROVED_VND,
                        LIST_LINE.SETTLED_VND,
                        LIST_LINE.DUE_ON)
                .from(LIST_LINE)
                .join(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(LIST_LINE.ACTIVITY))
                .where(matching)
                .orderBy(order(sort), LIST_LINE.PROJECT_ID)
                .offset(offset)
                .limit(size)
                .fetch(mapping(Row::new));
    }

    /** What the list may be narrowed to: activities, years and implementers that have a file, communes of today. */
    private record Choices(
            List<EditPage.Choice> activities,
            List<Integer> years,
            List<ListPage.Named> communes,
            List<ListPage.Named> implementers) {}

    /** Each is asked for by itself, so that not every file is read for a handful of them. */
    private Choices choices() {
        var year = field(name("year"), Integer.class);
        var activities = multiset(select(PUB_ACTIVITY.CODE, PUB_ACTIVITY.NAME_VI, PUB_ACTIVITY.NAME_EN)
                        .from(PUB_ACTIVITY)
                        .where(exists(selectOne().from(LIST_LINE).where(LIST_LINE.ACTIVITY.eq(PUB_ACTIVITY.CODE))))
                        .orderBy(PUB_ACTIVITY.POSITION))
                .convertFrom(rows -> rows.map(mapping(EditPage.Choice::new)));
        var years = multiset(select(year)
                        .from(generateSeries(FIRST_YEAR, LAST_YEAR).as(name("years"), name("year")))
                        .where(exists(selectOne().from(LIST_LINE).where(LIST_LINE.PLAN_YEAR.eq(year))))
                        .orderBy(year.desc()))
                .convertFrom(rows -> rows.map(row -> row.value1()));
        var today = field("organisation.name_on({0}, {1})", String.class, PUB_ORGANISATION.ID, val(clock.today()));
        var implementers = multiset(selectDistinct(PUB_ORGANISATION.CODE, today.collate("vi-x-icu"))
                        .from(PUB_ORGANISATION)
                        .where(exists(
                                selectOne().from(LIST_LINE).where(LIST_LINE.IMPLEMENTER_ID.eq(PUB_ORGANISATION.ID))))
                        .orderBy(inline(2)))
                .convertFrom(rows -> rows.map(mapping(ListPage.Named::new)));
        var communes = multiset(select(PUB_UNIT.CODE, PUB_UNIT.NAME)
                        .from(PUB_UNIT)
                        .where(PUB_UNIT.PROVINCE.eq(current.get().province()), PUB_UNIT.KIND.in(COMMUNES))
                        .and(condition("{0} @> {1}", PUB_UNIT.IN_FORCE, val(clock.today())))
                        .orderBy(PUB_UNIT.NAME.collate("vi-x-icu"), PUB_UNIT.CODE))
                .convertFrom(rows -> rows.map(mapping(ListPage.Named::new)));
        return db.select(activities, years, communes, implementers).fetchSingle(mapping(Choices::new));
    }

    private static OrderField<?> order(ListFilter.Sort sort) {
        return switch (sort) {
            case CODE -> LIST_LINE.CODE.desc();
            case DUE -> LIST_LINE.DUE_ON.asc().nullsLast();
            case ASKED -> LIST_LINE.ASKED_VND.desc();
            case TITLE -> LIST_LINE.TITLE.collate("vi-x-icu").asc();
        };
    }
}
