package vn.khuyencong.programme;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.programme.db.norm.Tables.PUB_ACTIVITY;

import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import vn.khuyencong.shared.Tier;

/**
 * The đề án that count: those of some years, and under the national programme only what national money pays.
 *
 * @param to the last year, inclusive
 */
record Span(String province, Tier tier, int from, int to) {

    static Span of(Programme programme) {
        return new Span(programme.province(), programme.tier(), programme.from(), programme.to());
    }

    Condition holds(Field<String> ofProvince, Field<Integer> year, Field<Tier> ofTier) {
        return DSL.and(
                ofProvince.eq(province),
                year.between(from, to),
                tier == Tier.NATIONAL ? ofTier.eq(tier) : noCondition());
    }

    /** Those an indicator is about. */
    static Condition isAbout(Indicator indicator, Field<String> activity) {
        var one = indicator.activity() == null ? noCondition() : activity.eq(indicator.activity());
        return indicator.group() == null
                ? one
                : one.and(activity.in(select(PUB_ACTIVITY.CODE)
                        .from(PUB_ACTIVITY)
                        .where(PUB_ACTIVITY.GROUP_CODE.eq(indicator.group()))));
    }

    /** Those of a cut. */
    static Condition cut(Cut cut, Field<Integer> year, Field<String> activity, Field<UUID> place, Field<Tier> tier) {
        return Stream.of(
                        cut.year() == null ? noCondition() : year.eq(cut.year()),
                        cut.activity() == null ? noCondition() : activity.eq(cut.activity()),
                        cut.place() == null ? noCondition() : place.eq(cut.place()),
                        cut.tier() == null ? noCondition() : tier.eq(cut.tier()))
                .reduce(noCondition(), Condition::and);
    }
}
