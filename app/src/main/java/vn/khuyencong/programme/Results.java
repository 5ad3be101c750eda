package vn.khuyencong.programme;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static vn.khuyencong.programme.db.Tables.RESULT_NOW;
import static vn.khuyencong.programme.db.Tables.TALLY;
import static vn.khuyencong.programme.db.norm.Tables.PUB_ACTIVITY;
import static vn.khuyencong.programme.db.project.Tables.PUB_PROJECT;
import static vn.khuyencong.programme.db.territory.Tables.PUB_UNIT;

import java.util.List;
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

    private final DSLContext db;
    private final Repeats repeats;

    Results(DSLContext db, Repeats repeats) {
        this.db = db;
        this.repeats = repeats;
    }

    /** What they come to, as far as these indicators ask. */
    Tallies tallies(Span span, List<Indicator> indicators) {
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
        return new Tallies(all, repeats.of(span, indicators, Cut.ALL));
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
                        Span.isAbout(indicator, RESULT_NOW.ACTIVITY),
                        Span.cut(cut, RESULT_NOW.PLAN_YEAR, RESULT_NOW.ACTIVITY, RESULT_NOW.PLACE_ID, RESULT_NOW.TIER),
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
                Span.isAbout(indicator, TALLY.ACTIVITY),
                Span.cut(cut, TALLY.PLAN_YEAR, TALLY.ACTIVITY, TALLY.PLACE_ID, TALLY.TIER));
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
