package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static vn.khuyencong.project.db.Tables.GROUP_PLACE;
import static vn.khuyencong.project.db.Tables.LIST_SEEN;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.RECOVERY;
import static vn.khuyencong.project.db.organisation.Tables.PUB_ORGANISATION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import vn.khuyencong.project.ProjectKind;
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

    /**
     * What is known besides the filter itself.
     *
     * @param places the commune that is looked for and the units it was made from
     */
    record Known(NearDays days, Set<UUID> places) {}

    static Condition matching(ListFilter filter, Known known) {
        var conditions = new ArrayList<Condition>();
        if (!filter.words().isEmpty()) {
            conditions.add(says(filter.words()));
        }
        conditions.add(simple(filter, LIST_SEEN));
        if (filter.money() != null) {
            conditions.add(money(filter.money()));
        }
        if (filter.recovery()) {
            conditions.add(LIST_SEEN.PROJECT_ID.in(select(RECOVERY.PROJECT_ID).from(RECOVERY)));
        }
        if (filter.unused()) {
            conditions.add(unused());
        }
        if (!filter.commune().isEmpty()) {
            conditions.add(LIST_SEEN
                    .PLACE_ID
                    .in(known.places())
                    .or(LIST_SEEN.PROJECT_ID.in(select(GROUP_PLACE.PROJECT_ID)
                            .from(GROUP_PLACE)
                            .where(GROUP_PLACE.PLACE_ID.in(known.places()), GROUP_PLACE.GIVEN_UP_WHY.eq("")))));
        }
        if (filter.due() != null) {
            conditions.add(due(filter.due(), known.days()));
            conditions.add(LIST_SEEN.STAGE.notIn(Arrays.stream(Stage.values())
                    .filter(Stage::isEnd)
                    .map(Stage::name)
                    .toList()));
        }
        return DSL.and(conditions);
    }

    /** What is asked of the columns that lines and sums have alike. */
    static Condition simple(ListFilter filter, Table<?> of) {
        var conditions = new ArrayList<Condition>();
        var stages = filter.stages();
        if (!stages.isEmpty()) {
            conditions.add(column(of, LIST_SEEN.STAGE)
                    .in(stages.stream().map(Stage::name).toList()));
        }
        if (filter.year() != null) {
            conditions.add(column(of, LIST_SEEN.PLAN_YEAR).eq(filter.year()));
        }
        if (!filter.activity().isEmpty()) {
            conditions.add(column(of, LIST_SEEN.ACTIVITY).eq(filter.activity()));
        }
        if (filter.tier() != null) {
            conditions.add(column(of, LIST_SEEN.TIER).eq(filter.tier().name()));
        }
        if (filter.kind() != null) {
            conditions.add(column(of, LIST_SEEN.KIND).eq(filter.kind().name()));
        }
        if (!filter.implementer().isEmpty()) {
            conditions.add(column(of, LIST_SEEN.IMPLEMENTER_ID)
                    .in(select(PUB_ORGANISATION.ID)
                            .from(PUB_ORGANISATION)
                            .where(PUB_ORGANISATION.CODE.eq(filter.implementer()))));
        }
        return DSL.and(conditions);
    }

    private static <T> Field<T> column(Table<?> of, Field<T> named) {
        return Objects.requireNonNull(of.field(named));
    }

    /** An approved group file that is under way and has places or money that nothing is approved for. */
    private static Condition unused() {
        var standing = GROUP_PLACE
                .PROJECT_ID
                .eq(PROJECT.ID)
                .and(GROUP_PLACE.APPROVED.isTrue())
                .and(GROUP_PLACE.GIVEN_UP_WHY.eq(""));
        var places = DSL.field(DSL.select(DSL.count()).from(GROUP_PLACE).where(standing));
        var money = DSL.field(
                DSL.select(DSL.coalesce(DSL.sum(GROUP_PLACE.SUPPORT_VND.coerce(Long.class)), inline(BigDecimal.ZERO)))
                        .from(GROUP_PLACE)
                        .where(standing));
        return DSL.exists(selectOne()
                .from(PROJECT)
                .where(
                        PROJECT.ID.eq(LIST_SEEN.PROJECT_ID),
                        PROJECT.KIND.eq(ProjectKind.GROUP),
                        PROJECT.STAGE.in(Stage.APPROVED, Stage.UNDER_WAY),
                        PROJECT.PLANNED_PLACES
                                .gt(places)
                                .or(PROJECT.APPROVED_VND
                                        .coerce(Long.class)
                                        .cast(BigDecimal.class)
                                        .gt(money))));
    }

    private static Condition due(ListFilter.Due due, NearDays days) {
        return switch (due) {
            case LATE -> LIST_SEEN.DUE_ON.lt(days.today());
            case NEARLY -> LIST_SEEN.DUE_ON.between(days.today(), days.last());
            case LATE_OR_NEARLY -> LIST_SEEN.DUE_ON.le(days.last());
        };
    }

    private static Condition money(ListFilter.Money money) {
        return switch (money) {
            case APPROVED -> LIST_SEEN.APPROVED_VND.isNotNull().and(standing(LIST_SEEN.STAGE));
            case CONTRACTED -> LIST_SEEN.CONTRACTED_VND.isNotNull().and(standing(LIST_SEEN.STAGE));
            case ADVANCED -> LIST_SEEN.PAID_VND.gt(Dong.ZERO);
            case ACCEPTED -> LIST_SEEN.DUE_VND.isNotNull();
            case SETTLED -> LIST_SEEN.SETTLED_VND.isNotNull();
        };
    }

    /** What was approved and contracted no longer stands once a đề án has been stopped and closed. */
    static Condition standing(Field<String> stage) {
        return stage.ne(Stage.STOPPED.name());
    }

    /**
     * Each word begins one of the title, the number or the beneficiary's name, whatever the accents. Written into the
     * statement, so that it is planned for how common these very words are.
     */
    private static Condition says(String words) {
        return condition("{0} @@ project.word_query({1})", LIST_SEEN.WORDS, inline(words));
    }
}
