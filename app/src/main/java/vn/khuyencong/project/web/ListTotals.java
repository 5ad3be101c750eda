package vn.khuyencong.project.web;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.project.db.Tables.LIST_SEEN;
import static vn.khuyencong.project.db.Tables.LIST_SUM;

import java.math.BigDecimal;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.project.web.ListPage.Totals;
import vn.khuyencong.shared.Dong;

/**
 * What a list of đề án comes to, in one statement and exact whichever way: from the sums that are kept for whoever sees
 * all files of the province, and else from the lines.
 */
@Repository
@Transactional(readOnly = true)
class ListTotals {

    private final DSLContext db;
    private final KeptSums sums;

    ListTotals(DSLContext db, KeptSums sums) {
        this.db = db;
        this.sums = sums;
    }

    /** @param matching what the filter asks of a line */
    Totals of(ListFilter filter, Condition matching) {
        return KeptSums.know(filter) && sums.areOpen() ? kept(filter) : reckoned(matching);
    }

    /** From the sums; nothing for whoever sees only some of the files. */
    Totals kept(ListFilter filter) {
        return db.select(
                        coalesce(sum(LIST_SUM.FILES), inline(BigDecimal.ZERO)).convertFrom(BigDecimal::intValueExact),
                        total(LIST_SUM.TOTAL_VND),
                        total(LIST_SUM.ASKED_VND),
                        total(when(ListSql.standing(LIST_SUM.STAGE), LIST_SUM.APPROVED_VND)),
                        total(LIST_SUM.SETTLED_VND))
                .from(LIST_SUM)
                .where(KeptSums.matching(filter))
                .fetchSingle(mapping(Totals::new));
    }

    /** From the lines, one by one. */
    Totals reckoned(Condition matching) {
        return db.select(
                        count(),
                        total(LIST_SEEN.TOTAL_VND),
                        total(LIST_SEEN.ASKED_VND),
                        total(when(ListSql.standing(LIST_SEEN.STAGE), LIST_SEEN.APPROVED_VND)),
                        total(LIST_SEEN.SETTLED_VND))
                .from(LIST_SEEN)
                .where(matching)
                .fetchSingle(mapping(Totals::new));
    }

    private static Field<Dong> total(Field<Dong> column) {
        return coalesce(sum(column.coerce(Long.class)), inline(BigDecimal.ZERO))
                .convertFrom(sum -> new Dong(sum.longValueExact()));
    }
}
