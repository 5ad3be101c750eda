package vn.khuyencong.organisation.reform;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.year;
import static vn.khuyencong.organisation.db.Tables.PUB_ORGANISATION;
import static vn.khuyencong.organisation.db.Tables.REFORM;
import static vn.khuyencong.organisation.db.Tables.REFORM_EFFECT;
import static vn.khuyencong.organisation.db.Tables.REFORM_FROM;
import static vn.khuyencong.organisation.db.Tables.REFORM_TO;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;

/** The reforms of the reader's province, in two statements. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
public class ReformList {

    private static final int ALL = 10_000;

    private final DSLContext db;
    private final OfficeClock clock;

    ReformList(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * What the list is narrowed to.
     *
     * @param year of the day on which the reform takes effect
     */
    public record Filter(
            String words,
            @Nullable ReformKind kind,
            @Nullable ReformStage stage,
            @Nullable Integer year,
            Sort sort) {}

    /** In which order. */
    public enum Sort {
        DAY,
        DOCUMENT,
        STAGE
    }

    /**
     * A reform as the list shows it.
     *
     * @param from  names of the old bodies, as they were the day before
     * @param to    names of those that come after; of the body above, where a body is moved
     * @param moved pieces of work that went to another body
     */
    public record Row(
            UUID id,
            ReformKind kind,
            ReformStage stage,
            @Nullable LocalDate effectiveOn,
            String number,
            @Nullable LocalDate documentOn,
            List<String> from,
            List<String> to,
            int moved,
            boolean failed) {

        public Row {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }
    }

    /** What the whole result comes to. */
    public record Totals(int reforms, int drafts, int planned, int done, int cancelled) {}

    public List<Row> rows(Filter filter, int offset, int size) {
        return db.select(
                        REFORM.ID,
                        REFORM.KIND,
                        REFORM.STAGE,
                        REFORM.EFFECTIVE_ON,
                        REFORM.DOCUMENT_NUMBER,
                        REFORM.DOCUMENT_ON,
                        from(),
                        to(),
                        moved(),
                        field(REFORM.FAILURE.ne("").and(REFORM.STAGE.eq(ReformStage.PLANNED))))
                .from(REFORM)
                .where(matching(filter))
                .orderBy(order(filter.sort()), REFORM.ID.desc())
                .offset(offset)
                .limit(size)
                .fetch(mapping(Row::new));
    }

    /** Every row of the result, for the table that is taken away. */
    public List<Row> all(Filter filter) {
        return rows(filter, 0, ALL);
    }

    public Totals totals(Filter filter) {
        return db.select(
                        count(),
                        count().filterWhere(REFORM.STAGE.eq(ReformStage.DRAFT)),
                        count().filterWhere(REFORM.STAGE.eq(ReformStage.PLANNED)),
                        count().filterWhere(REFORM.STAGE.eq(ReformStage.DONE)),
                        count().filterWhere(REFORM.STAGE.eq(ReformStage.CANCELLED)))
                .from(REFORM)
                .where(matching(filter))
                .fetchSingle(mapping(Totals::new));
    }

    private Field<List<String>> from() {
        return multiset(select(name(REFORM_FROM.ORGANISATION_ID, 1))
                        .from(REFORM_FROM)
                        .where(REFORM_FROM.REFORM_ID.eq(REFORM.ID))
                        .orderBy(REFORM_FROM.ORGANISATION_ID))
                .as("names_from")
                .convertFrom(rows -> rows.map(row -> row.value1()));
    }

    private Field<List<String>> to() {
        var described = when(REFORM.KIND.eq(ReformKind.MOVE), name(REFORM_TO.PARENT_ID, 0))
                .when(REFORM_TO.NAME.ne(""), REFORM_TO.NAME)
                .otherwise(name(REFORM_TO.ORGANISATION_ID, 0));
        return multiset(select(described)
                        .from(REFORM_TO)
                        .where(REFORM_TO.REFORM_ID.eq(REFORM.ID))
                        .orderBy(REFORM_TO.POSITION))
                .as("names_to")
                .convertFrom(rows -> rows.map(row -> row.value1()));
    }

    /** The name so many days before the reform takes effect, or before today while it has no day. */
    private Field<String> name(Field<UUID> body, int daysBefore) {
        return DSL.field(
                "organisation.name_on({0}, coalesce({1}, {2}) - {3})",
                SQLDataType.CLOB, body, REFORM.EFFECTIVE_ON, val(clock.today()), val(daysBefore));
    }

    private static Field<Integer> moved() {
        return field(selectCount()
                .from(REFORM_EFFECT)
                .where(
                        REFORM_EFFECT.REFORM_ID.eq(REFORM.ID),
                        REFORM_EFFECT.MATTER.notIn(
                                ReformEffects.ENDED, ReformEffects.BEGUN, ReformEffects.RENAMED, ReformEffects.MOVED)));
    }

    private static Condition matching(Filter filter) {
        var matching = noCondition();
        for (var word : filter.words().isBlank()
                ? new String[0]
                : filter.words().strip().split("\\s+")) {
            matching = matching.and(contains(REFORM.DOCUMENT_NUMBER, word)
                    .or(named(REFORM_FROM, REFORM_FROM.REFORM_ID, REFORM_FROM.ORGANISATION_ID, word))
                    .or(named(REFORM_TO, REFORM_TO.REFORM_ID, REFORM_TO.ORGANISATION_ID, word))
                    .or(exists(selectOne()
                            .from(REFORM_TO)
                            .where(REFORM_TO.REFORM_ID.eq(REFORM.ID), contains(REFORM_TO.NAME, word)))));
        }
        if (filter.kind() != null) {
            matching = matching.and(REFORM.KIND.eq(filter.kind()));
        }
        if (filter.stage() != null) {
            matching = matching.and(REFORM.STAGE.eq(filter.stage()));
        }
        return filter.year() == null
                ? matching
                : matching.and(year(REFORM.EFFECTIVE_ON).eq(filter.year()));
    }

    private static Condition named(org.jooq.Table<?> bodies, Field<UUID> reform, Field<UUID> body, String word) {
        return exists(selectOne()
                .from(bodies)
                .join(PUB_ORGANISATION)
                .on(PUB_ORGANISATION.ID.eq(body))
                .where(reform.eq(REFORM.ID), contains(PUB_ORGANISATION.NAME, word)));
    }

    private static OrderField<?> order(Sort sort) {
        return switch (sort) {
            case DAY -> REFORM.EFFECTIVE_ON.desc().nullsFirst();
            case DOCUMENT -> REFORM.DOCUMENT_NUMBER.asc();
            case STAGE -> REFORM.STAGE.asc();
        };
    }

    /** A word is found whatever the accents. */
    private static Condition contains(Field<String> text, String word) {
        var literal = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return condition("platform.plain({0}) like '%' || platform.plain({1}) || '%'", text, val(literal));
    }
}
