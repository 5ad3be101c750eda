package vn.khuyencong.legal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.DRAFTING_MOVE;
import static vn.khuyencong.legal.db.Tables.DRAFTING_TASK;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.HeldByOrganisation;
import vn.khuyencong.organisation.HeldItem;
import vn.khuyencong.organisation.Succession;

/** The drafting tasks that a body leads and that have not ended. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftingsHeld implements HeldByOrganisation {

    private static final List<DraftingStage> ENDS = List.of(DraftingStage.PUBLISHED, DraftingStage.ABANDONED);

    private final DSLContext db;
    private final OfficeClock clock;

    DraftingsHeld(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Override
    public String matter() {
        return "drafting";
    }

    @Override
    public List<HeldItem> open(Collection<UUID> organisations) {
        return db.select(
                        DRAFTING_TASK.ID,
                        DRAFTING_TASK.LEAD_ID,
                        coalesce(DOCUMENT.NUMBER, val("")),
                        DRAFTING_TASK.TITLE)
                .from(DRAFTING_TASK)
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.ID.eq(DRAFTING_TASK.OLD_DOCUMENT_ID))
                .where(DRAFTING_TASK.LEAD_ID.in(organisations), DRAFTING_TASK.STAGE.notIn(ENDS))
                .orderBy(DRAFTING_TASK.DUE_ON, DRAFTING_TASK.ID)
                .fetch(row -> HeldItem.of(
                        row.value1(), row.value2(), row.value3(), row.value4(), "/du-thao/" + row.value1()));
    }

    /** Another lead unit is a move that the process knows; the reform's document is its paper. */
    @Override
    public void move(Collection<UUID> items, Succession succession) {
        db.insertInto(
                        DRAFTING_MOVE,
                        DRAFTING_MOVE.PROVINCE,
                        DRAFTING_MOVE.TASK_ID,
                        DRAFTING_MOVE.STEP,
                        DRAFTING_MOVE.FROM_STAGE,
                        DRAFTING_MOVE.TO_STAGE,
                        DRAFTING_MOVE.AT,
                        DRAFTING_MOVE.BY,
                        DRAFTING_MOVE.VERSION_BEFORE,
                        DRAFTING_MOVE.NOTE,
                        DRAFTING_MOVE.PAPER,
                        DRAFTING_MOVE.PAPER_DATE)
                .select(DSL.select(
                                DRAFTING_TASK.PROVINCE,
                                DRAFTING_TASK.ID,
                                val(DraftingStep.CHANGE, DRAFTING_MOVE.STEP),
                                DRAFTING_TASK.STAGE,
                                DRAFTING_TASK.STAGE,
                                val(clock.instant(), DRAFTING_MOVE.AT),
                                val(succession.decidedBy()),
                                DRAFTING_TASK.VERSION,
                                val(succession.names()),
                                val(succession.document()),
                                val(succession.documentOn()))
                        .from(DRAFTING_TASK)
                        .where(DRAFTING_TASK.ID.in(items)))
                .execute();
        db.update(DRAFTING_TASK)
                .set(DRAFTING_TASK.LEAD_ID, succession.to().id())
                .set(DRAFTING_TASK.VERSION, DRAFTING_TASK.VERSION.plus(1))
                .where(
                        DRAFTING_TASK.ID.in(items),
                        DRAFTING_TASK.LEAD_ID.eq(succession.from().id()))
                .execute();
    }
}
