package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.DRAFTING_MOVE;
import static vn.khuyencong.legal.db.Tables.DRAFTING_TASK;
import static vn.khuyencong.legal.db.organisation.Tables.PUB_ORGANISATION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.db.tables.Document;

/** The drafting tasks the reader may see, in two statements. No rule is decided here. */
@Repository
@Transactional(readOnly = true)
public class DraftingList {

    private static final Document NEW = DOCUMENT.as("new_document");
    private static final int ALL = 10_000;
    private static final Field<LocalDate> DUE =
            least(coalesce(DRAFTING_TASK.STEP_DUE_ON, DRAFTING_TASK.DUE_ON), DRAFTING_TASK.DUE_ON);

    private final DSLContext db;
    private final OfficeClock clock;

    DraftingList(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What the list is narrowed to; late: only what is past the day it has to keep. */
    public record Filter(
            String words,
            @Nullable DraftingStage stage,
            @Nullable UUID round,
            boolean late,
            Sort sort) {}

    /** In which order. */
    public enum Sort {
        DUE,
        TITLE,
        STAGE
    }

    /**
     * A task as the list shows it.
     *
     * @param due the last day it has to keep now
     */
    public record Row(
            UUID id,
            UUID finding,
            ReviewConclusion action,
            String title,
            String kind,
            @Nullable String oldNumber,
            @Nullable String newNumber,
            @Nullable String lead,
            DraftingStage stage,
            LocalDate dueOn,
            LocalDate due) {

        public boolean overdue(LocalDate today) {
            return !stage.isEnd() && stage != DraftingStage.ISSUED && due.isBefore(today);
        }
    }

    /** What the whole result comes to. */
    public record Totals(int tasks, int underWay, int issued, int overdue) {}

    public List<Row> rows(Filter filter, int offset, int size) {
        return db.select(
                        DRAFTING_TASK.ID,
                        DRAFTING_TASK.FINDING_ID,
                        DRAFTING_TASK.ACTION,
                        DRAFTING_TASK.TITLE,
                        DRAFTING_TASK.KIND,
                        DOCUMENT.NUMBER,
                        NEW.NUMBER,
                        PUB_ORGANISATION.SHORT_NAME,
                        DRAFTING_TASK.STAGE,
                        DRAFTING_TASK.DUE_ON,
                        DUE)
                .from(DRAFTING_TASK)
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.ID.eq(DRAFTING_TASK.OLD_DOCUMENT_ID))
                .leftJoin(NEW)
                .on(NEW.ID.eq(DRAFTING_TASK.NEW_DOCUMENT_ID))
                .leftJoin(PUB_ORGANISATION)
                .on(
                        PUB_ORGANISATION.ID.eq(DRAFTING_TASK.LEAD_ID),
                        condition("{0} @> {1}", PUB_ORGANISATION.IN_FORCE, day()))
                .where(matching(filter))
                .orderBy(order(filter.sort()), DRAFTING_TASK.ID.asc())
                .offset(offset)
                .limit(size)
                .fetch(mapping(Row::new));
    }

    /** Every row of the result, for tables that are taken away. */
    public List<Row> all(Filter filter) {
        return rows(filter, 0, ALL);
    }

    public Totals totals(Filter filter) {
        return db.select(
                        count(),
                        count().filterWhere(underWay()),
                        count().filterWhere(DRAFTING_TASK.STAGE.in(DraftingStage.ISSUED, DraftingStage.PUBLISHED)),
                        count().filterWhere(overdue()))
                .from(DRAFTING_TASK)
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.ID.eq(DRAFTING_TASK.OLD_DOCUMENT_ID))
                .where(matching(filter))
                .fetchSingle(mapping(Totals::new));
    }

    /** The day whose names are shown: that of the last move of what has ended, else today. */
    private Field<LocalDate> day() {
        var last = select(max(DRAFTING_MOVE.AT)).from(DRAFTING_MOVE).where(DRAFTING_MOVE.TASK_ID.eq(DRAFTING_TASK.ID));
        var ended =
                DSL.field("(({0}) at time zone {1})::date", LocalDate.class, last, inline(OfficeClock.ZONE.getId()));
        return when(DRAFTING_TASK.STAGE.in(DraftingStage.PUBLISHED, DraftingStage.ABANDONED), ended)
                .otherwise(val(clock.today()));
    }

    private static Condition underWay() {
        return DRAFTING_TASK.STAGE.notIn(DraftingStage.ISSUED, DraftingStage.PUBLISHED, DraftingStage.ABANDONED);
    }

    private Condition overdue() {
        return underWay().and(DUE.lt(clock.today()));
    }

    private Condition matching(Filter filter) {
        var matching = noCondition();
        for (var word : filter.words().isBlank()
                ? new String[0]
                : filter.words().strip().split("\\s+")) {
            matching = matching.and(
                    ReviewRows.contains(DRAFTING_TASK.TITLE, word).or(ReviewRows.contains(DOCUMENT.NUMBER, word)));
        }
        if (filter.stage() != null) {
            matching = matching.and(DRAFTING_TASK.STAGE.eq(filter.stage()));
        }
        if (filter.round() != null) {
            matching = matching.and(DRAFTING_TASK.ROUND_ID.eq(filter.round()));
        }
        return filter.late() ? matching.and(overdue()) : matching;
    }

    private static OrderField<?> order(Sort sort) {
        return switch (sort) {
            case DUE -> DUE.asc();
            case TITLE -> DRAFTING_TASK.TITLE.collate("vi-x-icu").asc();
            case STAGE -> DRAFTING_TASK.STAGE.asc();
        };
    }
}
