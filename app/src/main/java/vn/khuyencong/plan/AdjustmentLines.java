package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static vn.khuyencong.plan.NamedFiles.BENEFICIARY;
import static vn.khuyencong.plan.NamedFiles.FILES;
import static vn.khuyencong.plan.NamedFiles.STAGE;
import static vn.khuyencong.plan.db.Tables.ADJUSTMENT_LINE;
import static vn.khuyencong.plan.db.Tables.ITEM;
import static vn.khuyencong.plan.db.project.Tables.PUB_PROJECT;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.EnumConverter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.budget.Source;
import vn.khuyencong.budget.Sources;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.shared.Dong;

/** The lines of an adjustment, and the đề án of the plan they may be about. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AdjustmentLines {

    private static final Field<AdjustmentLine.Kind> KIND =
            ADJUSTMENT_LINE.KIND.convert(new EnumConverter<>(String.class, AdjustmentLine.Kind.class));
    private static final Field<AdjustmentLine.Cause> CAUSE =
            ADJUSTMENT_LINE.CAUSE.convert(new EnumConverter<>(String.class, AdjustmentLine.Cause.class));
    private static final Field<Source> SOURCE =
            ADJUSTMENT_LINE.SOURCE.convert(new EnumConverter<>(String.class, Source.class));

    private final DSLContext db;
    private final Sources sources;

    AdjustmentLines(DSLContext db, Sources sources) {
        this.db = db;
        this.sources = sources;
    }

    /** In the order they were written. */
    List<AdjustmentLine> of(UUID adjustment) {
        return db.select(
                        ADJUSTMENT_LINE.PROJECT_ID,
                        PUB_PROJECT.CODE,
                        PUB_PROJECT.TITLE,
                        BENEFICIARY,
                        KIND,
                        CAUSE,
                        SOURCE,
                        ADJUSTMENT_LINE.BEFORE_VND,
                        ADJUSTMENT_LINE.AFTER_VND,
                        ADJUSTMENT_LINE.CONTENT_BEFORE,
                        ADJUSTMENT_LINE.CONTENT_AFTER,
                        ADJUSTMENT_LINE.RESERVE_PLACE,
                        ADJUSTMENT_LINE.IN_TURN,
                        ADJUSTMENT_LINE.REASON)
                .from(ADJUSTMENT_LINE)
                .join(FILES)
                .on(PUB_PROJECT.ID.eq(ADJUSTMENT_LINE.PROJECT_ID))
                .where(ADJUSTMENT_LINE.ADJUSTMENT_ID.eq(adjustment))
                .orderBy(ADJUSTMENT_LINE.POSITION)
                .fetch(mapping(AdjustmentLine::new));
    }

    /** What the plan holds now, in its order; a flagship with the part of the plan's year. */
    List<HeldFile> held(Plan plan) {
        var flagship = PUB_PROJECT.KIND.eq(ProjectKind.FLAGSHIP.name());
        var rows = db.select(
                        PUB_PROJECT.ID,
                        PUB_PROJECT.CODE,
                        PUB_PROJECT.TITLE,
                        BENEFICIARY,
                        STAGE,
                        flagship,
                        ITEM.AMOUNT_VND,
                        PUB_PROJECT.APPROVED_VND)
                .from(ITEM)
                .join(FILES)
                .on(PUB_PROJECT.ID.eq(ITEM.PROJECT_ID))
                .where(ITEM.PLAN_ID.eq(plan.id()))
                .orderBy(ITEM.POSITION)
                .fetch();
        var drawn = sources.of(rows.map(row -> row.value1()), plan.tier());
        return rows.map(row -> new HeldFile(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6(),
                Objects.requireNonNull(drawn.get(row.value1())),
                now(row.value6(), row.value7(), row.value8())));
    }

    private static Dong now(boolean flagship, Dong planned, @Nullable Dong approved) {
        return flagship || approved == null ? planned : approved;
    }
}
