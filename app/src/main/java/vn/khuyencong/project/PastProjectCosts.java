package vn.khuyencong.project;

import static org.jooq.impl.DSL.coalesce;
import static vn.khuyencong.project.db.Tables.ACCEPTANCE;
import static vn.khuyencong.project.db.Tables.ACCEPTED_LINE;
import static vn.khuyencong.project.db.Tables.ESTIMATE_LINE;
import static vn.khuyencong.project.db.Tables.PROJECT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.PastCost;
import vn.khuyencong.norm.PastCosts;

/**
 * What items came to in đề án: the accepted cost where there is an acceptance, divided by the quantity of the estimate;
 * else the estimate, once it is approved. Drafts and refused files say nothing about prices.
 */
@Component
@Transactional(readOnly = true)
class PastProjectCosts implements PastCosts {

    private final DSLContext db;

    PastProjectCosts(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<PastCost> of(String activity, LocalDate from, LocalDate until) {
        var day = coalesce(ACCEPTANCE.ACCEPTED_ON, PROJECT.APPROVED_ON);
        return db
                .select(PROJECT.ID, PROJECT.CODE, PROJECT.TITLE, PROJECT.PROVINCE, PROJECT.APPROVED_ON)
                .select(ESTIMATE_LINE.ITEM, ESTIMATE_LINE.UNIT, ESTIMATE_LINE.QUANTITY, ESTIMATE_LINE.UNIT_PRICE_VND)
                .select(ACCEPTANCE.ACCEPTED_ON, ACCEPTED_LINE.ACCEPTED_VND)
                .from(ESTIMATE_LINE)
                .join(PROJECT)
                .on(PROJECT.ID.eq(ESTIMATE_LINE.PROJECT_ID))
                .leftJoin(ACCEPTANCE)
                .on(ACCEPTANCE.PROJECT_ID.eq(PROJECT.ID))
                .leftJoin(ACCEPTED_LINE)
                .on(ACCEPTED_LINE.PROJECT_ID.eq(PROJECT.ID), ACCEPTED_LINE.POSITION.eq(ESTIMATE_LINE.POSITION))
                .where(
                        PROJECT.ACTIVITY.eq(activity),
                        ESTIMATE_LINE.ITEM.isNotNull(),
                        ESTIMATE_LINE.QUANTITY.isNotNull(),
                        ESTIMATE_LINE.UNIT_PRICE_VND.isNotNull(),
                        day.ge(from),
                        day.lt(until))
                .fetch(PastProjectCosts::cost)
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Empty where the acceptance found nothing of the line: what was not bought has no price. */
    private static @Nullable PastCost cost(Record row) {
        var quantity = row.get(ESTIMATE_LINE.QUANTITY);
        var accepted = row.get(ACCEPTED_LINE.ACCEPTED_VND);
        if (accepted != null && quantity.oneOf(accepted).isZero()) return null;
        return new PastCost(
                row.get(ESTIMATE_LINE.ITEM),
                row.get(ESTIMATE_LINE.UNIT),
                quantity,
                accepted == null ? row.get(ESTIMATE_LINE.UNIT_PRICE_VND) : quantity.oneOf(accepted),
                accepted == null ? PastCost.Source.ESTIMATED : PastCost.Source.ACCEPTED,
                accepted == null ? row.get(PROJECT.APPROVED_ON) : row.get(ACCEPTANCE.ACCEPTED_ON),
                row.get(PROJECT.CODE) + " " + row.get(PROJECT.TITLE),
                "/de-an/" + row.get(PROJECT.ID),
                row.get(PROJECT.PROVINCE));
    }
}
