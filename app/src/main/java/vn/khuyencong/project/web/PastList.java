package vn.khuyencong.project.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.PAST_SUPPORT;
import static vn.khuyencong.project.db.norm.Tables.PUB_ACTIVITY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.project.funding.FundingOffice;
import vn.khuyencong.project.funding.PastSupports;
import vn.khuyencong.project.web.PastListPage.Row;
import vn.khuyencong.project.web.PastListPage.Totals;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Paging;

/** The list page of past supports, in four statements. */
@Repository
@Transactional(readOnly = true)
class PastList {

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final DSLContext db;
    private final PastSupports supports;
    private final CurrentActor current;

    PastList(DSLContext db, PastSupports supports, CurrentActor current) {
        this.db = db;
        this.supports = supports;
        this.current = current;
    }

    /** @throws NotAllowed for anybody but an official of the province */
    PastListPage page(PastFilter filter, Paging paging) {
        official();
        var totals = totals(filter);
        return new PastListPage(
                filter,
                activities(),
                rows(filter, paging.offset(), paging.size()),
                totals,
                paging.withTotal(totals.count()),
                supports.imports(),
                FundingOffice.keepsPastSupports(current.get()),
                List.of());
    }

    /** Every row of the result, for the table that is taken away. */
    List<Row> all(PastFilter filter) {
        official();
        return rows(filter, 0, ListExport.ASKED_ROWS);
    }

    private void official() {
        if (!current.get().role().isOfficial()) throw new NotAllowed("Past supports are read by officials");
    }

    private List<Row> rows(PastFilter filter, int offset, int size) {
        return db.select(
                        PAST_SUPPORT.ID,
                        PAST_SUPPORT.YEAR,
                        PAST_SUPPORT.NAME,
                        PAST_SUPPORT.TAX_CODE,
                        PAST_SUPPORT.REPRESENTATIVE,
                        PAST_SUPPORT.PLACE,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        PAST_SUPPORT.CONTENT,
                        PAST_SUPPORT.ITEM,
                        PAST_SUPPORT.MAKER,
                        PAST_SUPPORT.MODEL,
                        PAST_SUPPORT.SERIAL,
                        PAST_SUPPORT.INVOICE,
                        PAST_SUPPORT.MONEY_SOURCE,
                        PAST_SUPPORT.AMOUNT_VND,
                        PAST_SUPPORT.PAPER)
                .from(PAST_SUPPORT)
                .leftJoin(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(PAST_SUPPORT.ACTIVITY))
                .where(matching(filter))
                .orderBy(order(filter.sort()), PAST_SUPPORT.ID)
                .offset(offset)
                .limit(size)
                .fetch(mapping(Row::new));
    }

    private Totals totals(PastFilter filter) {
        return db.select(
                        count(),
                        countDistinct(PAST_SUPPORT.NAME_KEY),
                        coalesce(sum(PAST_SUPPORT.AMOUNT_VND.coerce(Long.class)), inline(BigDecimal.ZERO))
                                .convertFrom(sum -> new Dong(sum.longValueExact())))
                .from(PAST_SUPPORT)
                .where(matching(filter))
                .fetchSingle(mapping(Totals::new));
    }

    private List<EditPage.Choice> activities() {
        return db.select(PUB_ACTIVITY.CODE, PUB_ACTIVITY.NAME_VI, PUB_ACTIVITY.NAME_EN)
                .from(PUB_ACTIVITY)
                .where(PUB_ACTIVITY.CODE.in(
                        selectDistinct(PAST_SUPPORT.ACTIVITY).from(PAST_SUPPORT)))
                .orderBy(PUB_ACTIVITY.POSITION)
                .fetch(mapping(EditPage.Choice::new));
    }

    private static Condition matching(PastFilter filter) {
        var conditions = new ArrayList<Condition>();
        conditions.add(PAST_SUPPORT.WITHDRAWN_AT.isNull());
        WORD.matcher(filter.words()).results().forEach(word -> conditions.add(says(word.group())));
        if (filter.from() != null) conditions.add(PAST_SUPPORT.YEAR.ge(filter.from()));
        if (filter.until() != null) conditions.add(PAST_SUPPORT.YEAR.le(filter.until()));
        if (!filter.activity().isEmpty()) conditions.add(PAST_SUPPORT.ACTIVITY.eq(filter.activity()));
        return DSL.and(conditions);
    }

    /** A word is found in whatever the paper says, whatever the accents. */
    private static Condition says(String word) {
        var literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return condition(
                "platform.plain(concat_ws(' ', {0}, {1}, {2}, {3}, {4}, {5}, {6}, {7})) like '%' || platform.plain({8}) || '%'",
                PAST_SUPPORT.NAME,
                PAST_SUPPORT.TAX_CODE,
                PAST_SUPPORT.REPRESENTATIVE,
                PAST_SUPPORT.CONTENT,
                PAST_SUPPORT.ITEM,
                PAST_SUPPORT.SERIAL,
                PAST_SUPPORT.INVOICE,
                PAST_SUPPORT.PAPER,
                val(literal));
    }

    private static OrderField<?> order(PastFilter.Sort sort) {
        return switch (sort) {
            case YEAR -> PAST_SUPPORT.YEAR.desc();
            case NAME -> PAST_SUPPORT.NAME.collate("vi-x-icu").asc();
            case AMOUNT -> PAST_SUPPORT.AMOUNT_VND.desc();
        };
    }
}
