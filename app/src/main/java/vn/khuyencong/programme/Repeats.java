package vn.khuyencong.programme;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.programme.db.Tables.REPEAT_NOW;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.programme.ProgressRules.Part;

/** Establishments that have several đề án in a figure: they count once, and only they are counted over. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Repeats {

    private static final Field<String> PART = field(name("parts", "part"), String.class);
    private static final Field<Integer> TIMES = field(name("times"), Integer.class);
    private static final Field<Long> SUM = DSL.sum(TIMES).cast(SQLDataType.BIGINT);

    private final DSLContext db;

    Repeats(DSLContext db) {
        this.db = db;
    }

    /** How often establishments stand once more in one cut of some indicators, in one statement; those that count none ask nothing. */
    Again of(Span span, List<Indicator> indicators, Cut cut) {
        return indicators.stream()
                .filter(indicator -> indicator.measure() == Measure.ESTABLISHMENTS)
                .map(indicator -> once(span, indicator, cut))
                .reduce(Select::unionAll)
                .map(all -> new Again(db.fetch(all).stream()
                        .collect(Collectors.toMap(
                                one -> new Again.Key(one.value1(), Part.valueOf(one.value2()), cut), Record3::value3))))
                .orElse(Again.NONE);
    }

    private static Select<Record3<UUID, String, Long>> once(Span span, Indicator indicator, Cut cut) {
        var twice = twice(span, indicator, cut, List.of());
        var part = field(name("twice", "part"), String.class);
        return select(val(indicator.thread()), part, SUM).from(twice).groupBy(part);
    }

    /** The same by year, by activity, by place and by source, in one statement. */
    Again inEach(Span span, Indicator indicator) {
        List<Field<?>> each = List.of(REPEAT_NOW.PLAN_YEAR, REPEAT_NOW.ACTIVITY, REPEAT_NOW.PLACE_ID, REPEAT_NOW.TIER);
        var twice = twice(span, indicator, Cut.ALL, each);
        var by = Stream.concat(Stream.of(PART), each.stream()).map(twice::field).toList();
        return new Again(db.select(by).select(SUM).from(twice).groupBy(by).fetch().stream()
                .collect(Collectors.toMap(
                        one -> new Again.Key(
                                indicator.thread(),
                                Part.valueOf(one.get(PART)),
                                new Cut(
                                        one.get(REPEAT_NOW.PLAN_YEAR),
                                        one.get(REPEAT_NOW.ACTIVITY),
                                        one.get(REPEAT_NOW.PLACE_ID),
                                        one.get(REPEAT_NOW.TIER))),
                        one -> one.get(SUM))));
    }

    /**
     * Each establishment that stands more than once, and how often besides the first.
     *
     * @param each fields to count by, one after the other; none: all together
     */
    private static Table<? extends Record> twice(Span span, Indicator indicator, Cut cut, List<Field<?>> each) {
        var sets = each.isEmpty()
                ? new Field<?>[][] {{REPEAT_NOW.ESTABLISHMENT_ID, PART}}
                : each.stream()
                        .map(one -> new Field<?>[] {REPEAT_NOW.ESTABLISHMENT_ID, PART, one})
                        .toArray(Field<?>[][]::new);
        return select(PART, count().minus(1).as(TIMES))
                .select(each)
                .from(REPEAT_NOW)
                .crossJoin(DSL.values(row(Part.PLANNED.name()), row(Part.ACHIEVED.name()))
                        .as("parts", "part"))
                .where(
                        span.holds(REPEAT_NOW.PROVINCE, REPEAT_NOW.PLAN_YEAR, REPEAT_NOW.TIER),
                        Span.isAbout(indicator, REPEAT_NOW.ACTIVITY),
                        Span.cut(cut, REPEAT_NOW.PLAN_YEAR, REPEAT_NOW.ACTIVITY, REPEAT_NOW.PLACE_ID, REPEAT_NOW.TIER),
                        when(PART.eq(Part.PLANNED.name()), REPEAT_NOW.PLANNED)
                                .otherwise(REPEAT_NOW.ACCEPTED)
                                .isTrue())
                .groupBy(groupingSets(sets))
                .having(count().gt(1))
                .asTable("twice");
    }

    /** How many establishments of each of these đề án stand in an earlier one of the cut; none where all are new. */
    Map<UUID, Long> earlier(Span span, Indicator indicator, Part part, Cut cut, List<Result> shown) {
        var named = shown.stream().flatMap(one -> one.establishments().stream()).collect(Collectors.toSet());
        var seen = new HashSet<UUID>();
        var again = new HashMap<UUID, Long>();
        db.select(REPEAT_NOW.ESTABLISHMENT_ID, REPEAT_NOW.PROJECT_ID)
                .from(REPEAT_NOW)
                .where(
                        span.holds(REPEAT_NOW.PROVINCE, REPEAT_NOW.PLAN_YEAR, REPEAT_NOW.TIER),
                        Span.isAbout(indicator, REPEAT_NOW.ACTIVITY),
                        Span.cut(cut, REPEAT_NOW.PLAN_YEAR, REPEAT_NOW.ACTIVITY, REPEAT_NOW.PLACE_ID, REPEAT_NOW.TIER),
                        (part == Part.PLANNED ? REPEAT_NOW.PLANNED : REPEAT_NOW.ACCEPTED).isTrue(),
                        REPEAT_NOW.ESTABLISHMENT_ID.in(named))
                .orderBy(REPEAT_NOW.PLAN_YEAR, REPEAT_NOW.CODE)
                .forEach(one -> {
                    if (!seen.add(one.value1())) again.merge(one.value2(), 1L, Long::sum);
                });
        return again;
    }
}
