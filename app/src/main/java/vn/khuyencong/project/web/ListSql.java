package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.PUB_PROJECT;
import static vn.khuyencong.project.db.budget.Tables.PUB_PROJECT_MONEY;
import static vn.khuyencong.project.db.establishment.Tables.PUB_ESTABLISHMENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;

/** The filter of the list as conditions. */
final class ListSql {

    private ListSql() {}

    /**
     * What is near.
     *
     * @param last the last day (inclusive) that is near today
     */
    record NearDays(LocalDate today, LocalDate last) {}

    static Condition matching(ListFilter filter, NearDays days) {
        var conditions = new ArrayList<Condition>();
        for (var word :
                filter.words().isEmpty() ? new String[0] : filter.words().split("\\s+")) {
            conditions.add(says(word));
        }
        var stages = filter.stages();
        if (!stages.isEmpty()) {
            conditions.add(PUB_PROJECT.STAGE.in(stages.stream().map(Stage::name).toList()));
        }
        if (filter.year() != null) {
            conditions.add(PUB_PROJECT.PLAN_YEAR.eq(filter.year()));
        }
        if (!filter.activity().isEmpty()) {
            conditions.add(PUB_PROJECT.ACTIVITY.eq(filter.activity()));
        }
        if (filter.tier() != null) {
            conditions.add(PUB_PROJECT.TIER.eq(filter.tier().name()));
        }
        if (filter.money() != null) {
            conditions.add(money(filter.money()));
        }
        if (filter.due() != null) {
            conditions.add(due(filter.due(), days));
            conditions.add(PUB_PROJECT.STAGE.notIn(Arrays.stream(Stage.values())
                    .filter(Stage::isEnd)
                    .map(Stage::name)
                    .toList()));
        }
        return DSL.and(conditions);
    }

    private static Condition due(ListFilter.Due due, NearDays days) {
        return switch (due) {
            case LATE -> PUB_PROJECT.DUE_ON.lt(days.today());
            case NEARLY -> PUB_PROJECT.DUE_ON.between(days.today(), days.last());
            case LATE_OR_NEARLY -> PUB_PROJECT.DUE_ON.le(days.last());
        };
    }

    private static Condition money(ListFilter.Money money) {
        return switch (money) {
            case APPROVED -> PUB_PROJECT.APPROVED_VND.isNotNull();
            case CONTRACTED -> PUB_PROJECT.CONTRACTED_VND.isNotNull();
            case ADVANCED ->
                DSL.exists(selectOne()
                        .from(PUB_PROJECT_MONEY)
                        .where(
                                PUB_PROJECT_MONEY.PROJECT_ID.eq(PUB_PROJECT.ID),
                                PUB_PROJECT_MONEY
                                        .PAID_VND
                                        .gt(Dong.ZERO)
                                        .or(PUB_PROJECT_MONEY.SETTLED_VND.gt(Dong.ZERO))));
            case ACCEPTED -> PUB_PROJECT.DUE_VND.isNotNull();
            case SETTLED -> PUB_PROJECT.SETTLED_VND.isNotNull();
        };
    }

    /** A word is found in the title or the beneficiary's name, whatever the accents, or in the number. */
    private static Condition says(String word) {
        return contains(PUB_PROJECT.TITLE, word)
                .or(contains(PUB_PROJECT.CODE, word))
                .or(contains(PUB_ESTABLISHMENT.NAME, word));
    }

    private static Condition contains(Field<String> text, String word) {
        var literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return condition("platform.plain({0}) like '%' || platform.plain({1}) || '%'", text, val(literal));
    }
}
