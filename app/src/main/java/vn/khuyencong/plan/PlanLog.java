package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static vn.khuyencong.plan.db.Tables.ITEM;
import static vn.khuyencong.plan.db.Tables.MOVE;
import static vn.khuyencong.plan.db.access.Tables.PUB_ACCOUNT;
import static vn.khuyencong.plan.db.organisation.Tables.PUB_SUCCESSION;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.plan.PlanMoves.Ruling.Let;

/** Every move of a plan: who, when, by which paper. Only ever added to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PlanLog {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    PlanLog(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Whether the same person has made this very move before by the same form: the second click of a double click.
     *
     * @param form empty where the forms of a step are not told apart
     */
    boolean isRepeated(PlanStep step, UUID plan, int version, @Nullable UUID form) {
        return db.fetchExists(
                MOVE,
                MOVE.PLAN_ID.eq(plan),
                MOVE.STEP.eq(step),
                MOVE.VERSION_BEFORE.eq(version),
                form == null ? noCondition() : MOVE.FORM.eq(form),
                MOVE.BY.eq(current.get().account()));
    }

    void record(PlanStep step, Plan before, Let let, @Nullable UUID form) {
        db.insertInto(MOVE)
                .set(MOVE.PLAN_ID, before.id())
                .set(MOVE.STEP, step)
                .set(MOVE.AT, clock.instant())
                .set(MOVE.BY, current.get().account())
                .set(MOVE.VERSION_BEFORE, before.version())
                .set(MOVE.NOTE, let.note())
                .set(MOVE.PAPER, let.paper())
                .set(MOVE.AMOUNT_VND, let.amount())
                .set(MOVE.FORM, form)
                .execute();
    }

    /** Whether the actor is the one who submitted the plan last. */
    boolean isMySubmission(UUID plan) {
        return db.select(MOVE.BY)
                .from(MOVE)
                .where(MOVE.PLAN_ID.eq(plan), MOVE.STEP.eq(PlanStep.SUBMIT))
                .orderBy(MOVE.AT.desc(), MOVE.ID.desc())
                .limit(1)
                .fetchOptional(MOVE.BY)
                .filter(current.get().account()::equals)
                .isPresent();
    }

    /** Reforms that gave đề án of the plan to another body, the latest first. */
    List<PlanReader.HandedOver> handovers(UUID plan) {
        return db.select(
                        PUB_SUCCESSION.DONE_AT,
                        PUB_SUCCESSION.DECIDED_BY,
                        PUB_SUCCESSION.CODE,
                        PUB_SUCCESSION.FROM_NAME,
                        PUB_SUCCESSION.TO_NAME,
                        PUB_SUCCESSION.DOCUMENT_NUMBER,
                        PUB_SUCCESSION.DOCUMENT_ON)
                .from(PUB_SUCCESSION)
                .join(ITEM)
                .on(ITEM.PROJECT_ID.eq(PUB_SUCCESSION.ITEM_ID))
                .where(ITEM.PLAN_ID.eq(plan), PUB_SUCCESSION.MATTER.eq("project"))
                .orderBy(PUB_SUCCESSION.DONE_AT.desc(), PUB_SUCCESSION.CODE)
                .fetch(mapping(PlanReader.HandedOver::new));
    }

    /** The whole history, the latest move first. */
    List<PlanMove> of(UUID plan) {
        return db.select(
                        MOVE.STEP,
                        MOVE.AT,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        PUB_ACCOUNT.TITLE,
                        MOVE.NOTE,
                        MOVE.PAPER,
                        MOVE.AMOUNT_VND)
                .from(MOVE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(MOVE.BY))
                .where(MOVE.PLAN_ID.eq(plan))
                .orderBy(MOVE.AT.desc(), MOVE.ID.desc())
                .fetch(mapping(PlanMove::new));
    }
}
