package vn.khuyencong.project.web;

import static vn.khuyencong.project.db.Tables.LIST_SUM;

import org.jooq.Condition;
import org.jooq.impl.DSL;

/** The filter of the list as conditions on the sums that are kept beside it. */
final class KeptSums {

    private KeptSums() {}

    /** Whether the filter asks nothing but what sums are kept by. */
    static boolean know(ListFilter filter) {
        return filter.words().isEmpty()
                && filter.due() == null
                && !filter.unused()
                && filter.commune().isEmpty();
    }

    static Condition matching(ListFilter filter) {
        var money = filter.money();
        return ListSql.simple(filter, LIST_SUM).and(money == null ? DSL.noCondition() : money(money));
    }

    private static Condition money(ListFilter.Money money) {
        return switch (money) {
            case APPROVED -> LIST_SUM.APPROVED.isTrue().and(ListSql.standing(LIST_SUM.STAGE));
            case CONTRACTED -> LIST_SUM.CONTRACTED.isTrue().and(ListSql.standing(LIST_SUM.STAGE));
            case ADVANCED -> LIST_SUM.PAID.isTrue();
            case ACCEPTED -> LIST_SUM.ACCEPTED.isTrue();
            case SETTLED -> LIST_SUM.SETTLED.isTrue();
        };
    }
}
