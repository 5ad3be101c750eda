package vn.khuyencong.project.web;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.project.db.Tables.GROUP_PLACE;
import static vn.khuyencong.project.db.Tables.LIST_LINE;
import static vn.khuyencong.project.db.Tables.PROJECT;
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
     * @param often  whether so many files say the words that going through the list is quicker than fetching each
     * @param places the commune that is looked for and the units it was made from
     */
    record Known(NearDays days, boolean often, Set<UUID> places) {}

    static Condition matching(ListFilter filter, Known known) {
        var conditions = new ArrayList<Condition>();
        if (!filter.words().isEmpty()) {
            conditions.add(says(words(filter), known.often()));
        }
        conditions.add(simple(filter, LIST_LINE));
        if (filter.money() != null) {
            conditions.add(money(filter.money()));
        }
        if (filter.unused()) {
            conditions.add(unused());
        }
        if (!filter.commune().isEmpty()) {
            conditions.add(LIST_LINE
                    .PLACE_ID
                    .in(known.places())
                    .or(LIST_LINE.PROJECT_ID.in(select(GROUP_PLACE.PROJECT_ID)
                            .from(GROUP_PLACE)
                            .where(GROUP_PLACE.PLACE_ID.in(known.places()), GROUP_PLACE.GIVEN_UP_WHY.eq("")))));
        }
        if (filter.due() != null) {
            conditions.add(due(filter.due(), known.days()));
            conditions.add(LIST_LINE.STAGE.notIn(Arrays.stream(Stage.values())
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
            conditions.add(column(of, LIST_LINE.STAGE)
                    .in(stages.stream().map(Stage::name).toList()));
        }
        if (filter.year() != null) {
            conditions.add(column(of, LIST_LINE.PLAN_YEAR).eq(filter.year()));
        }
        if (!filter.activity().isEmpty()) {
            conditions.add(column(of, LIST_LINE.ACTIVITY).eq(filter.activity()));
        }
        if (filter.tier() != null) {
            conditions.add(column(of, LIST_LINE.TIER).eq(filter.tier().name()));
        }
        if (filter.kind() != null) {
            conditions.add(column(of, LIST_LINE.KIND).eq(filter.kind().name()));
        }
        if (!filter.implementer().isEmpty()) {
            conditions.add(column(of, LIST_LINE.IMPLEMENTER_ID)
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
        var money = DSL.field(DSL.select(
                        DSL.coalesce(DSL.sum(GROUP_PLACE.SUPPORT_VND.coerce(Long.class)), DSL.inline(BigDecimal.ZERO)))
                .from(GROUP_PLACE)
                .where(standing));
        return DSL.exists(selectOne()
                .from(PROJECT)
                .where(
                        PROJECT.ID.eq(LIST_LINE.PROJECT_ID),
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
            case LATE -> LIST_LINE.DUE_ON.lt(days.today());
            case NEARLY -> LIST_LINE.DUE_ON.between(days.today(), days.last());
            case LATE_OR_NEARLY -> LIST_LINE.DUE_ON.le(days.last());
        };
    }

    private static Condition money(ListFilter.Money money) {
        return switch (money) {
            case APPROVED -> LIST_LINE.APPROVED_VND.isNotNull().and(standing(LIST_LINE.STAGE));
            case CONTRACTED -> LIST_LINE.CONTRACTED_VND.isNotNull().and(standing(LIST_LINE.STAGE));
            case ADVANCED -> LIST_LINE.PAID_VND.gt(Dong.ZERO);
            case ACCEPTED -> LIST_LINE.DUE_VND.isNotNull();
            case SETTLED -> LIST_LINE.SETTLED_VND.isNotNull();
        };
    }

    /** What was approved and contracted no longer stands once a đề án has been stopped and closed. */
    static Condition standing(Field<String> stage) {
        return stage.ne(Stage.STOPPED.name());
    }

    static String[] words(ListFilter filter) {
        return filter.words().split("\\s+");
    }

    /**
     * Each word is found in the title, the number or the beneficiary's name, whatever the accents. Rare words are asked of a
     * function, since row-level security lets no index of trigrams be used; for common ones the lines themselves are read.
     */
    private static Condition says(String[] words, boolean often) {
        return often
                ? DSL.and(Arrays.stream(words).map(ListSql::oftenSaid).toList())
                : condition("{0} in (select project.worded({1}))", LIST_LINE.PROJECT_ID, val(words));
    }

    /** As a case, so that the database does not take it for the rare thing it takes a pattern for. */
    private static Condition oftenSaid(String word) {
        return condition(
                "case when {0} like (select project.word_pattern({1})) then true else false end",
                LIST_LINE.WORDS, val(word));
    }
}
