package vn.khuyencong.budget.treasury;

import static vn.khuyencong.budget.db.Tables.FUND;
import static vn.khuyencong.budget.db.Tables.PAYMENT_REQUEST;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/** Which requests for payment are shown; an empty part leaves nothing out. */
public record PaymentFilter(
        @Nullable Integer year,
        @Nullable PaymentStatus status,
        @Nullable UUID project) {

    /** How many requests of a state there are, and what they come to. */
    public record Sum(PaymentStatus status, int count, Dong amount) {}

    List<Condition> conditions() {
        var conditions = new ArrayList<Condition>();
        if (year != null) {
            conditions.add(FUND.YEAR.eq(year));
        }
        if (status != null) {
            conditions.add(PAYMENT_REQUEST.STATUS.eq(status));
        }
        if (project != null) {
            conditions.add(PAYMENT_REQUEST.PROJECT_ID.eq(project));
        }
        return conditions;
    }
}
