package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static vn.khuyencong.legal.db.Tables.DRAFTING_TASK;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The drafting tasks as they are stored. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftingTasks {

    private final DSLContext db;
    private final CurrentActor current;

    DraftingTasks(DSLContext db, CurrentActor current) {
        this.db = db;
        this.current = current;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    DraftingTask get(UUID id) {
        return db.select(
                        DRAFTING_TASK.ID,
                        DRAFTING_TASK.PROVINCE,
                        DRAFTING_TASK.ROUND_ID,
                        DRAFTING_TASK.FINDING_ID,
                        DRAFTING_TASK.ACTION,
                        DRAFTING_TASK.OLD_DOCUMENT_ID,
                        DRAFTING_TASK.TITLE,
                        DRAFTING_TASK.KIND,
                        DRAFTING_TASK.ISSUER,
                        DRAFTING_TASK.LEAD_ID,
                        DRAFTING_TASK.DUE_ON,
                        DRAFTING_TASK.STEP_DUE_ON,
                        DRAFTING_TASK.STAGE,
                        DRAFTING_TASK.NEW_DOCUMENT_ID,
                        DRAFTING_TASK.VERSION)
                .from(DRAFTING_TASK)
                .where(DRAFTING_TASK.ID.eq(id))
                .fetchOptional(mapping(DraftingTask::new))
                .orElseThrow(() -> new NotFound("No drafting task " + id));
    }

    /** The task, which nobody else can move until the transaction ends. */
    DraftingTask lock(UUID id) {
        db.select(DRAFTING_TASK.ID)
                .from(DRAFTING_TASK)
                .where(DRAFTING_TASK.ID.eq(id))
                .forUpdate()
                .execute();
        return get(id);
    }

    /** Whether the finding has such a task already, other than by this request. */
    boolean hasOne(UUID finding, ReviewConclusion action, UUID request) {
        return db.fetchExists(
                DRAFTING_TASK,
                DRAFTING_TASK.FINDING_ID.eq(finding),
                DRAFTING_TASK.ACTION.eq(action),
                DRAFTING_TASK.STAGE.ne(DraftingStage.ABANDONED),
                DRAFTING_TASK.REQUEST_ID.ne(request));
    }

    /** The same request twice is one task. */
    UUID begin(DraftingTask task, UUID request, Instant now) {
        db.insertInto(DRAFTING_TASK)
                .set(DRAFTING_TASK.ID, task.id())
                .set(DRAFTING_TASK.PROVINCE, task.province())
                .set(DRAFTING_TASK.ROUND_ID, task.round())
                .set(DRAFTING_TASK.FINDING_ID, task.finding())
                .set(DRAFTING_TASK.ACTION, task.action())
                .set(DRAFTING_TASK.OLD_DOCUMENT_ID, task.oldDocument())
                .set(DRAFTING_TASK.TITLE, task.title())
                .set(DRAFTING_TASK.KIND, task.kind())
                .set(DRAFTING_TASK.ISSUER, task.issuer())
                .set(DRAFTING_TASK.LEAD_ID, task.lead())
                .set(DRAFTING_TASK.DUE_ON, task.dueOn())
                .set(DRAFTING_TASK.STAGE, task.stage())
                .set(DRAFTING_TASK.REQUEST_ID, request)
                .set(DRAFTING_TASK.CREATED_AT, now)
                .set(DRAFTING_TASK.CREATED_BY, current.get().account())
                .onConflictDoNothing()
                .execute();
        return db.select(DRAFTING_TASK.ID)
                .from(DRAFTING_TASK)
                .where(DRAFTING_TASK.REQUEST_ID.eq(request))
                .fetchOptional(DRAFTING_TASK.ID)
                .orElseThrow(() -> new Stale("Somebody else has just begun this task"));
    }

    /** @throws Stale if somebody else has saved the task since it was read */
    void save(DraftingTask task) {
        int updated = db.update(DRAFTING_TASK)
                .set(DRAFTING_TASK.LEAD_ID, task.lead())
                .set(DRAFTING_TASK.DUE_ON, task.dueOn())
                .set(DRAFTING_TASK.STEP_DUE_ON, task.stepDueOn())
                .set(DRAFTING_TASK.STAGE, task.stage())
                .set(DRAFTING_TASK.NEW_DOCUMENT_ID, task.newDocument())
                .set(DRAFTING_TASK.VERSION, DRAFTING_TASK.VERSION.plus(1))
                .where(DRAFTING_TASK.ID.eq(task.id()), DRAFTING_TASK.VERSION.eq(task.version()))
                .execute();
        if (updated == 0) {
            throw new Stale("Drafting task " + task.id() + " was changed by somebody else");
        }
    }
}
