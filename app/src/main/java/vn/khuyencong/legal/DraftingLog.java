package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static vn.khuyencong.legal.db.Tables.DRAFTING_MOVE;
import static vn.khuyencong.legal.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** Every move of a drafting task: who, when, by which paper, until when. Only ever added to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftingLog {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    DraftingLog(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the same person has made this very move before: the second click of a double click. */
    boolean isRepeated(DraftingStep step, UUID task, int version) {
        return db.fetchExists(
                DRAFTING_MOVE,
                DRAFTING_MOVE.TASK_ID.eq(task),
                DRAFTING_MOVE.STEP.eq(step),
                DRAFTING_MOVE.VERSION_BEFORE.eq(version),
                DRAFTING_MOVE.BY.eq(current.get().account()));
    }

    void record(DraftingStep step, DraftingTask before, DraftingStage to, DraftingTask.Paper paper) {
        db.insertInto(DRAFTING_MOVE)
                .set(DRAFTING_MOVE.PROVINCE, before.province())
                .set(DRAFTING_MOVE.TASK_ID, before.id())
                .set(DRAFTING_MOVE.STEP, step)
                .set(DRAFTING_MOVE.FROM_STAGE, before.stage())
                .set(DRAFTING_MOVE.TO_STAGE, to)
                .set(DRAFTING_MOVE.AT, clock.instant())
                .set(DRAFTING_MOVE.BY, current.get().account())
                .set(DRAFTING_MOVE.VERSION_BEFORE, before.version())
                .set(DRAFTING_MOVE.NOTE, paper.note().strip())
                .set(DRAFTING_MOVE.PAPER, paper.number().strip())
                .set(DRAFTING_MOVE.PAPER_DATE, paper.date())
                .set(DRAFTING_MOVE.DUE_ON, paper.stepDueOn())
                .execute();
    }

    /** The whole history, the latest move first. */
    List<DraftingMove> of(UUID task) {
        return db.select(
                        DRAFTING_MOVE.STEP,
                        DRAFTING_MOVE.FROM_STAGE,
                        DRAFTING_MOVE.TO_STAGE,
                        DRAFTING_MOVE.AT,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        DRAFTING_MOVE.NOTE,
                        DRAFTING_MOVE.PAPER,
                        DRAFTING_MOVE.PAPER_DATE,
                        DRAFTING_MOVE.DUE_ON)
                .from(DRAFTING_MOVE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(DRAFTING_MOVE.BY))
                .where(DRAFTING_MOVE.TASK_ID.eq(task))
                .orderBy(DRAFTING_MOVE.AT.desc(), DRAFTING_MOVE.ID.desc())
                .fetch(mapping(DraftingMove::new));
    }
}
