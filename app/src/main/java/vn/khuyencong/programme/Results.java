package vn.khuyencong.programme;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.programme.db.Tables.REPEAT_NOW;
import static vn.khuyencong.programme.db.Tables.RESULT_NOW;
import static vn.khuyencong.programme.db.Tables.TALLY;
import static vn.khuyencong.programme.db.norm.Tables.PUB_ACTIVITY;
import static vn.khuyencong.programme.db.project.Tables.PUB_PROJECT;
import static vn.khuyencong.programme.db.territory.Tables.PUB_UNIT;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.programme.ProgressRules.Part;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/**
 * The đề án of a programme's years that an approved plan holds or that came to acceptance: what they come to, kept by the database
 * beside the files, and the files themselves. Under the national programme only what national money pays counts.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Results {

    private static final Field<Long> FILES = sum(TALLY.FILES);
    private static final Field<Long> LINES = sum(TALLY.LINES);
    private static final Field<Long> MACHINES = sum(TALLY.MACHINES);
    private static final Field<Long> MACHINES_UNSAID = sum(TALLY.MACHINES_UNSAID);
    private static final Field<Long> ESTABLISHMENTS = sum(TALLY.ESTABLISHMENTS);
    private static final Field<Long> NOBODY = sum(TALLY.NOBODY);
    private static final Field<Long> SUPPORTED = sum(TALLY.SUPPORTED);
    private static final Field<Long> SUPPORT = sum(TALLY.SUPPORT_VND);
    private static final Field<Long> OTHER = sum(TALLY.OTHER_VND);
    private static final Field<Long> OTHER_UNSAID = sum(TALLY.OTHER_UNSAID);
    private static final List<Field<Long>> SUMS = List.of(
            FILES, LINES, MACHINES, MACHINES_UNSAID, ESTABLISHMENTS, NOBODY, SUPPORTED, SUPPORT, OTHER, OTHER_UNSAID);

    private static final Field<String> PART = field(name("parts", "part"), String.class);
    private static final Field<Integer> TIMES = field(name("times"), Integer.class);

    private final DSLContext db;

    Results(DSLContext db) {
        this.db = db;
    }

    /** What they come to, as far as these indicators ask. */
    Tallies tallies(Programme programme, List<Indicator> indicators) {
        return tallies(programme.province(), programme.tier(), programme.from(), programme.to(), indicators);
    }

    /** @param to the last year, inclusive */
    Tallies tallies(String province, Tier tier, int from, int to, List<Indicator> indicators) {
        var span = new Span(province, tier, from, to);
        var all = db.select(
                        TALLY.PLAN_YEAR,
                        TALLY.TIER,
                        TALLY.ACTIVITY,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        PUB_ACTIVITY.GROUP_CODE,
                        TALLY.PART)
                .select(SUMS)
                .from(TALLY)
                .join(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(TALLY.ACTIVITY))
                .where(span.holds(TALLY.PROVINCE, TALLY.PLAN_YEAR, TALLY.TIER))
                .groupBy(
                        TALLY.PLAN_YEAR,
                        TALLY.TIER,
                        TALLY.ACTIVITY,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        PUB_ACTIVITY.GROUP_CODE,
                        PUB_ACTIVITY.POSITION,
                        TALLY.PART)
                .orderBy(PUB_ACTIVITY.POSITION, TALLY.PLAN_YEAR, TALLY.TIER)
                .fetch(row -> new Tally(
                        row.get(TALLY.PLAN_YEAR),
                        row.get(TALLY.TIER),
                        row.get(TALLY.ACTIVITY),
                        new Named(row.get(PUB_ACTIVITY.NAME_VI), row.get(PUB_ACTIVITY.NAME_EN)),
                        row.get(PUB_ACTIVITY.GROUP_CODE),
                        row.get(TALLY.PART),
                        figures(row)));
        var again = Again.NONE;
        for (var indicator : indicators) {
            if (indicator.measure() == Measure.ESTABLISHMENTS) again = again.with(again(span, indicator, Cut.ALL));
        }
        return new Tallies(all, again);
    }

    /**
     * The years and the source that count.
     *
     * @param to the last year, inclusive
     */
    private record Span(String province, Tier tier, int from, int to) {

        static Span of(Programme programme) {
            return new Span(programme.province(), programme.tier(), programme.from(), programme.to());
        }

        Condition holds(Field<String> ofProvince, Field<Integer> year, Field<Tier> ofTier) {
            return DSL.and(ofProvince.eq(province), year.between(from, to), counts(tier, ofTier));
        }
    }

    /** How often establishments stand once more in the figures of one cut. */
    Again again(Programme programme, Indicator indicator, Cut cut) {
        return again(Span.of(programme), indicator, cut);
    }

    private Again again(Span span, Indicator indicator, Cut cut) {
        var once = again(span, indicator, cut, List.of());
        return new Again(once.entrySet().stream()
                .collect(Collectors.toMap(
                        one -> new Again.Key(indicator.thread(), one.getKey().part(), cut), Map.Entry::getValue)));
    }

    /** The same by year, by activity, by place and by source, in one statement. */
    Again againInEach(Programme programme, Indicator indicator) {
        return new Again(again(
                Span.of(programme),
                indicator,
                Cut.ALL,
                List.of(REPEAT_NOW.PLAN_YEAR, REPEAT_NOW.ACTIVITY, REPEAT_NOW.PLACE_ID, REPEAT_NOW.TIER)));
    }

    private Map<Again.Key, Long> again(Span span, Indicator indicator, Cut cut, List<Field<?>> each) {
        var sets = each.isEmpty()
                ? new Field<?>[][] {{REPEAT_NOW.ESTABLISHMENT_ID, PART}}
                : each.stream()
                        .map(field -> new Field<?>[] {REPEAT_NOW.ESTABLISHMENT_ID, PART, field})
                        .toArray(Field<?>[][]::new);
        var twice = db.select(PART, count().minus(1).as(TIMES))
                .select(each)
                .from(REPEAT_NOW)
                .crossJoin(DSL.values(row(Part.PLANNED.name()), row(Part.ACHIEVED.name()))
                        .as("parts", "part"))
                .where(
                        span.holds(REPEAT_NOW.PROVINCE, REPEAT_NOW.PLAN_YEAR, REPEAT_NOW.TIER),
                        isAbout(indicator, REPEAT_NOW.ACTIVITY),
                        cut(cut, REPEAT_NOW.PLAN_YEAR, REPEAT_NOW.ACTIVITY, REPEAT_NOW.PLACE_ID, REPEAT_NOW.TIER),
                        when(PART.eq(Part.PLANNED.name()), REPEAT_NOW.PLANNED)
                                .otherwise(REPEAT_NOW.ACCEPTED)
                                .isTrue())
                .groupBy(groupingSets(sets))
                .having(count().gt(1))
                .asTable("twice");
        var by = Stream.concat(Stream.of(PART), each.stream()).map(twice::field).toList();
        var sum = DSL.sum(TIMES).cast(SQLDataType.BIGINT);
        return db.select(by).select(sum).from(twice).groupBy(by).fetch().stream()
                .collect(Collectors.toMap(
                        row -> new Again.Key(
                                indicator.thread(),
                                Part.valueOf(row.get(PART)),
                                each.isEmpty()
                                        ? Cut.ALL
                                        : new Cut(
                                                row.get(REPEAT_NOW.PLAN_YEAR),
                                                row.get(REPEAT_NOW.ACTIVITY),
                                                row.get(REPEAT_NOW.PLACE_ID),
                                                row.get(REPEAT_NOW.TIER))),
                        row -> row.get(sum)));
    }

    /** How many establishments of each of these đề án stand in an earlier one of the cut; none where all are new. */
    Map<UUID, Long> again(Programme programme, Indicator indicator, Part part, Cut cut, List<Result> shown) {
        var named = shown.stream().flatMap(one -> one.establishments().stream()).collect(Collectors.toSet());
        var seen = new HashSet<UUID>();
        var again = new HashMap<UUID, Long>();
        db.select(REPEAT_NOW.ESTABLISHMENT_ID, REPEAT_NOW.PROJECT_ID)
                .from(REPEAT_NOW)
                .where(
                        Span.of(programme).holds(REPEAT_NOW.PROVINCE, REPEAT_NOW.PLAN_YEAR, REPEAT_NOW.TIER),
                        isAbout(indicator, REPEAT_NOW.ACTIVITY),
                        cut(cut, REPEAT_NOW.PLAN_YEAR, REPEAT_NOW.ACTIVITY, REPEAT_NOW.PLACE_ID, REPEAT_NOW.TIER),
                        (part == Part.PLANNED ? REPEAT_NOW.PLANNED : REPEAT_NOW.ACCEPTED).isTrue(),
                        REPEAT_NOW.ESTABLISHMENT_ID.in(named))
                .orderBy(REPEAT_NOW.PLAN_YEAR, REPEAT_NOW.CODE)
                .forEach(row -> {
                    if (!seen.add(row.value1())) again.merge(row.value2(), 1L, Long::sum);
                });
        return again;
    }

    /** What those of an indicator come to in each place. */
    List<PlaceTally> places(Programme programme, Indicator indicator) {
        return db.select(TALLY.PLACE_ID, coalesce(PUB_UNIT.NAME, inline("")).as("name"), TALLY.PART)
                .select(SUMS)
                .from(TALLY)
                .leftJoin(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(TALLY.PLACE_ID))
                .where(tallied(programme, indicator, Cut.ALL))
                .groupBy(TALLY.PLACE_ID, PUB_UNIT.NAME, TALLY.PART)
                .fetch(row -> new PlaceTally(
                        row.get(TALLY.PLACE_ID), row.get("name", String.class), row.get(TALLY.PART), figures(row)));
    }

    /** What those of an indicator come to in a cut. */
    Figures figures(Programme programme, Indicator indicator, Part part, Cut cut) {
        return db.select(SUMS)
                .from(TALLY)
                .where(tallied(programme, indicator, cut))
                .and(TALLY.PART.eq(part))
                .fetchSingle(Results::figures);
    }

    /**
     * The đề án that make a figure, by plan year and number.
     *
     * @param limit how many at most; empty: all
     */
    List<Result> of(Programme programme, Indicator indicator, Part part, Cut cut, int offset, @Nullable Integer limit) {
        var all = db.select(RESULT_NOW.fields())
                .from(RESULT_NOW)
                .where(
                        Span.of(programme).holds(RESULT_NOW.PROVINCE, RESULT_NOW.PLAN_YEAR, RESULT_NOW.TIER),
                        isAbout(indicator, RESULT_NOW.ACTIVITY),
                        cut(cut, RESULT_NOW.PLAN_YEAR, RESULT_NOW.ACTIVITY, RESULT_NOW.PLACE_ID, RESULT_NOW.TIER),
                        makes(indicator.measure(), part))
                .orderBy(RESULT_NOW.PLAN_YEAR, RESULT_NOW.CODE);
        // first the few that are shown, then their names
        var shown = (limit == null ? all : all.limit(limit).offset(offset)).asTable("shown");
        return db.select(shown.fields())
                .select(
                        PUB_PROJECT.TITLE,
                        PUB_PROJECT.STAGE,
                        PUB_ACTIVITY.NAME_VI,
                        PUB_ACTIVITY.NAME_EN,
                        coalesce(PUB_UNIT.NAME, inline("")).as("place_name"))
                .from(shown)
                .join(PUB_PROJECT)
                .on(PUB_PROJECT.ID.eq(shown.field(RESULT_NOW.PROJECT_ID)))
                .join(PUB_ACTIVITY)
                .on(PUB_ACTIVITY.CODE.eq(shown.field(RESULT_NOW.ACTIVITY)))
                .leftJoin(PUB_UNIT)
                .on(PUB_UNIT.ID.eq(shown.field(RESULT_NOW.PLACE_ID)))
                .orderBy(shown.field(RESULT_NOW.PLAN_YEAR), shown.field(RESULT_NOW.CODE))
                .fetch(Results::result);
    }

    private static Condition tallied(Programme programme, Indicator indicator, Cut cut) {
        return DSL.and(
                Span.of(programme).holds(TALLY.PROVINCE, TALLY.PLAN_YEAR, TALLY.TIER),
                isAbout(indicator, TALLY.ACTIVITY),
                cut(cut, TALLY.PLAN_YEAR, TALLY.ACTIVITY, TALLY.PLACE_ID, TALLY.TIER));
    }

    private static Condition counts(Tier programme, Field<Tier> tier) {
        return programme == Tier.NATIONAL ? tier.eq(programme) : noCondition();
    }

    private static Condition isAbout(Indicator indicator, Field<String> activity) {
        var one = indicator.activity() == null ? noCondition() : activity.eq(indicator.activity());
        return indicator.group() == null
                ? one
                : one.and(activity.in(select(PUB_ACTIVITY.CODE)
                        .from(PUB_ACTIVITY)
                        .where(PUB_ACTIVITY.GROUP_CODE.eq(indicator.group()))));
    }

    private static Condition cut(
            Cut cut, Field<Integer> year, Field<String> activity, Field<UUID> place, Field<Tier> tier) {
        return Stream.of(
                        cut.year() == null ? noCondition() : year.eq(cut.year()),
                        cut.activity() == null ? noCondition() : activity.eq(cut.activity()),
                        cut.place() == null ? noCondition() : place.eq(cut.place()),
                        cut.tier() == null ? noCondition() : tier.eq(cut.tier()))
                .reduce(noCondition(), Condition::and);
    }

    private static Condition makes(Measure measure, Part part) {
        var there = switch (part) {
            case PLANNED -> RESULT_NOW.PLANNED_VND.isNotNull();
            case ACHIEVED ->
                measure == Measure.SETTLED_SUPPORT
                        ? RESULT_NOW.SETTLED_VND.isNotNull()
                        : RESULT_NOW.ACCEPTED_ON.isNotNull();
        };
        return measure == Measure.PRODUCTION_LINES ? there.and(RESULT_NOW.LINE.isTrue()) : there;
    }

    private static Field<Long> sum(Field<?> of) {
        return coalesce(DSL.sum(of.coerce(Long.class)), inline(0).cast(SQLDataType.NUMERIC))
                .cast(SQLDataType.BIGINT)
                .as(of.getName());
    }

    private static Figures figures(Record row) {
        return new Figures(
                row.get(FILES),
                row.get(LINES),
                row.get(MACHINES),
                row.get(MACHINES_UNSAID),
                row.get(ESTABLISHMENTS),
                row.get(NOBODY),
                row.get(SUPPORTED),
                new Dong(row.get(SUPPORT)),
                new Dong(row.get(OTHER)),
                row.get(OTHER_UNSAID));
    }

    private static Result result(Record row) {
        return new Result(
                row.get(RESULT_NOW.PROJECT_ID),
                row.get(RESULT_NOW.CODE),
                row.get(PUB_PROJECT.TITLE),
                row.get(PUB_PROJECT.STAGE),
                row.get(RESULT_NOW.PLAN_YEAR),
                row.get(RESULT_NOW.TIER),
                new Named(row.get(PUB_ACTIVITY.NAME_VI), row.get(PUB_ACTIVITY.NAME_EN)),
                List.of(row.get(RESULT_NOW.ESTABLISHMENTS)),
                row.get("place_name", String.class),
                row.get(RESULT_NOW.PLANNED_VND),
                row.get(RESULT_NOW.COSTS_OTHER_VND),
                row.get(RESULT_NOW.ACCEPTED_ON),
                row.get(RESULT_NOW.OTHER_SPENT_VND),
                row.get(RESULT_NOW.SETTLED_VND),
                row.get(RESULT_NOW.MACHINES));
    }
}
