package vn.khuyencong.project.web;

import static vn.khuyencong.project.db.Tables.LIST_SUM;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Permissions;
import vn.khuyencong.access.Scope;
import vn.khuyencong.access.Verb;

/** The sums that are kept beside the lines of the list: who has them, and the filter as conditions on them. */
@Component
class KeptSums {

    private final CurrentActor current;
    private final Permissions permissions;

    KeptSums(CurrentActor current, Permissions permissions) {
        this.current = current;
        this.permissions = permissions;
    }

    /** Whether they are open to the reader: to whoever sees all files of the province. */
    boolean areOpen() {
        return permissions
                .scope(current.get().role(), Verb.READ, Matter.PROJECT)
                .filter(Scope.ALL::equals)
                .isPresent();
    }

    /** Whether the filter asks nothing but what sums are kept by. */
    static boolean know(ListFilter filter) {
        return filter.words().isEmpty()
                && filter.due() == null
                && !filter.unused()
                && !filter.recovery()
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
