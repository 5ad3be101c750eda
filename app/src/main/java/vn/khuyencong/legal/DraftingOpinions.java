package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static vn.khuyencong.legal.db.Tables.DRAFTING_OPINION;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whose opinion of a draft was asked, and what came back. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DraftingOpinions {

    private final DSLContext db;

    DraftingOpinions(DSLContext db) {
        this.db = db;
    }

    List<DraftingOpinion> of(UUID task) {
        return db.select(
                        DRAFTING_OPINION.ID,
                        DRAFTING_OPINION.BODY,
                        DRAFTING_OPINION.ASKED_ON,
                        DRAFTING_OPINION.DUE_ON,
                        DRAFTING_OPINION.ANSWERED_ON,
                        DRAFTING_OPINION.ANSWER,
                        DRAFTING_OPINION.PAPER)
                .from(DRAFTING_OPINION)
                .where(DRAFTING_OPINION.TASK_ID.eq(task))
                .orderBy(DRAFTING_OPINION.ASKED_ON, DRAFTING_OPINION.ID)
                .fetch(mapping(DraftingOpinion::new));
    }

    void ask(DraftingTask task, List<String> bodies, LocalDate today, LocalDate dueOn) {
        for (var body : bodies) {
            db.insertInto(DRAFTING_OPINION)
                    .set(DRAFTING_OPINION.PROVINCE, task.province())
                    .set(DRAFTING_OPINION.TASK_ID, task.id())
                    .set(DRAFTING_OPINION.BODY, body)
                    .set(DRAFTING_OPINION.ASKED_ON, today)
                    .set(DRAFTING_OPINION.DUE_ON, dueOn)
                    .execute();
        }
    }

    void receive(UUID opinion, LocalDate answeredOn, String answer, String paper) {
        db.update(DRAFTING_OPINION)
                .set(DRAFTING_OPINION.ANSWERED_ON, answeredOn)
                .set(DRAFTING_OPINION.ANSWER, answer.strip())
                .set(DRAFTING_OPINION.PAPER, paper.strip())
                .where(DRAFTING_OPINION.ID.eq(opinion), DRAFTING_OPINION.ANSWERED_ON.isNull())
                .execute();
    }
}
