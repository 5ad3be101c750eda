package vn.khuyencong.project.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static vn.khuyencong.project.db.Tables.PUB_PROJECT;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;
import static vn.khuyencong.project.db.norm.Tables.PUB_ACTIVITY;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.project.ClockWarnings;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.web.ListPage.Row;
import vn.khuyencong.project.web.ListPage.Totals;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Paging;

/** The list page of đề án, in four statements. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class ProjectList {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;
    private final ClockWarnings warnings;

    ProjectList(DSLContext db, CurrentActor current, OfficeClock clock, ClockWarnings warnings) {
        this.db = db;
        this.current = current;
        this.clock = clock;
        this.warnings = warnings;
    }

    ListPage page(ListFilter filter, Paging paging) {
        var totals = totals(filter);
        return new ListPage(
                filter,
                activities(),
                years(),
                rows(filter, paging.offset(), paging.size()),
                totals,
                paging.withTotal(totals.count()),
                near(),
                current.get().role() == Role.CENTRE,
                current.get().role().isOfficial(),
                current.get().role().isOfficial() && current.get().role() != Role.INSPECTOR);
    }

    private ListSql.NearDays near() {
        var today = clock.today();
        return new ListSql.NearDays(today, warnings.lastNearDay(current.get().province(), today));
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(ListFilter filter) {
        return rows(filter, 0, ListExport.ASKED_ROWS);
    }

    /** The files of a filter, as many as asked for. */
    List<UUID> ids(ListFilter filter, int most) {
        return rows(filter, 0, most).stream().map(Row::id).toList();
    }

    private List<Row> rows(ListFilter filter, int offset, int size) {
        return db.select(
                        PUB_PROJECT.ID,
                        PUB_PROJECT.CODE,
                        PUB_PROJECT.TITLE,
                        PUB_PROJECT.STAGE.convertFrom(Stage::valueOf),
                        PUB_ESTABLISHMENT.NAME,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        PUB_PROJECT.PLAN_YEAR,
                        PUB_PROJECT.TOTAL_VND,
                        PUB_PROJECT.ASKED_VND,
                        PUB_PROJECT.APPROVED_VND,
                        PUB_PROJECT.SETTLED_VND,
                        PUB_PROJECT.DUE_ON)
                .from(PUB_PROJECT)
                .join(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PUB_PROJECT.BENEFICIARY_ID))
                .join(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(PUB_PROJECT.ACTIVITY))
                .where(ListSql.matching(filter, near()))
                .orderBy(order(filter.sort()), PUB_PROJECT.ID)
                .offset(offset)
                .limit(size)
                .fetch(mapping(Row::new));
    }

    private Totals totals(ListFilter filter) {
        return db.select(
                        count(),
                        total(PUB_PROJECT.TOTAL_VND),
                        total(PUB_PROJECT.ASKED_VND),
                        total(PUB_PROJECT.APPROVED_VND),
                        total(PUB_PROJECT.SETTLED_VND))
                .from(PUB_PROJECT)
                .join(PUB_ESTABLISHMENT)
                .on(PUB_ESTABLISHMENT.ID.eq(PUB_PROJECT.BENEFICIARY_ID))
                .where(ListSql.matching(filter, near()))
                .fetchSingle(mapping(Totals::new));
    }

    private static Field<Dong> total(Field<Dong> column) {
        return coalesce(sum(column.coerce(Long.class)), inline(BigDecimal.ZERO))
                .convertFrom(sum -> new Dong(sum.longValueExact()));
    }

    private List<EditPage.Choice> activities() {
        return db.select(PUB_ACTIVITY.CODE, PUB_ACTIVITY.NAME_VI, PUB_ACTIVITY.NAME_EN)
                .from(PUB_ACTIVITY)
                .where(PUB_ACTIVITY.CODE.in(selectDistinct(PUB_PROJECT.ACTIVITY).from(PUB_PROJECT)))
                .orderBy(PUB_ACTIVITY.POSITION)
                .fetch(mapping(EditPage.Choice::new));
    }

    private List<Integer> years() {
        return db.selectDistinct(PUB_PROJECT.PLAN_YEAR)
                .from(PUB_PROJECT)
                .orderBy(PUB_PROJECT.PLAN_YEAR.desc())
                .fetch(PUB_PROJECT.PLAN_YEAR);
    }

    private static OrderField<?> order(ListFilter.Sort sort) {
        return switch (sort) {
            case CODE -> PUB_PROJECT.CODE.desc();
            case DUE -> PUB_PROJECT.DUE_ON.asc().nullsLast();
            case ASKED -> PUB_PROJECT.ASKED_VND.desc();
            case TITLE -> PUB_PROJECT.TITLE.collate("vi-x-icu").asc();
        };
    }
}
