package vn.khuyencong.project.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.project.db.Tables.LIST_SEEN;
import static vn.khuyencong.project.db.norm.Tables.PUB_ACTIVITY;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.web.ListPage.Row;
import vn.khuyencong.web.Paging;

/** The list page of đề án, in three statements. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
class ProjectList {

    private final DSLContext db;
    private final CurrentActor current;
    private final ListMatch match;
    private final ListTotals totals;
    private final ListChoices choices;

    ProjectList(DSLContext db, CurrentActor current, ListMatch match, ListTotals totals, ListChoices choices) {
        this.db = db;
        this.current = current;
        this.match = match;
        this.totals = totals;
        this.choices = choices;
    }

    ListPage page(ListFilter filter, Paging paging) {
        var matching = match.of(filter);
        var total = totals.of(filter, matching);
        var choices = this.choices.of();
        return new ListPage(
                filter,
                choices.activities(),
                choices.years(),
                choices.communes(),
                choices.implementers(),
                rows(matching, filter.sort(), paging.offset(), paging.size()),
                total,
                paging.withTotal(total.count()),
                match.near(),
                current.get().role() == Role.CENTRE,
                current.get().role().isOfficial(),
                current.get().role().isOfficial() && current.get().role() != Role.INSPECTOR);
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(ListFilter filter) {
        return rows(match.of(filter), filter.sort(), 0, ListExport.ASKED_ROWS);
    }

    /** The files of a filter, as many as asked for. */
    List<UUID> ids(ListFilter filter, int most) {
        return rows(match.of(filter), filter.sort(), 0, most).stream()
                .map(Row::id)
                .toList();
    }

    private List<Row> rows(Condition matching, ListFilter.Sort sort, int offset, int size) {
        return db.select(
                        LIST_SEEN.PROJECT_ID,
                        LIST_SEEN.CODE,
                        LIST_SEEN.TITLE,
                        LIST_SEEN.STAGE.convertFrom(Stage::valueOf),
                        LIST_SEEN.BENEFICIARY,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        LIST_SEEN.PLAN_YEAR,
                        LIST_SEEN.KIND.convertFrom(ProjectKind::valueOf),
                        LIST_SEEN.TOTAL_VND,
                        LIST_SEEN.ASKED_VND,
                        LIST_SEEN.APPROVED_VND,
                        LIST_SEEN.SETTLED_VND,
                        LIST_SEEN.DUE_ON)
                .from(LIST_SEEN)
                .join(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(LIST_SEEN.ACTIVITY))
                .where(matching)
                .orderBy(order(sort), LIST_SEEN.PROJECT_ID)
                .offset(offset)
                .limit(size)
                .fetch(mapping(Row::new));
    }

    private static OrderField<?> order(ListFilter.Sort sort) {
        return switch (sort) {
            case CODE -> LIST_SEEN.CODE.desc();
            case DUE -> LIST_SEEN.DUE_ON.asc().nullsLast();
            case ASKED -> LIST_SEEN.ASKED_VND.desc();
            case TITLE -> LIST_SEEN.TITLE.collate("vi-x-icu").asc();
        };
    }
}
