package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static vn.khuyencong.legal.db.Tables.REVIEW_ROUND;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The review rounds as they are stored. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReviewRounds {

    private final DSLContext db;

    ReviewRounds(DSLContext db) {
        this.db = db;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    ReviewRound get(UUID id) {
        return db.select(
                        REVIEW_ROUND.ID,
                        REVIEW_ROUND.PROVINCE,
                        REVIEW_ROUND.NAME,
                        REVIEW_ROUND.SCOPE,
                        REVIEW_ROUND.REVIEWED_ON,
                        REVIEW_ROUND.DEADLINE,
                        REVIEW_ROUND.STAGE,
                        REVIEW_ROUND.LEAD_ID,
                        REVIEW_ROUND.PLAN_NUMBER,
                        REVIEW_ROUND.PLAN_DATE,
                        REVIEW_ROUND.REPORT_NUMBER,
                        REVIEW_ROUND.REPORT_DATE,
                        REVIEW_ROUND.CONCLUSION,
                        REVIEW_ROUND.VERSION)
                .from(REVIEW_ROUND)
                .where(REVIEW_ROUND.ID.eq(id))
                .fetchOptional(mapping(ReviewRound::new))
                .orElseThrow(() -> new NotFound("No review round " + id));
    }

    /** The round, which nobody else can move, and to which nothing can be added, until the transaction ends. */
    ReviewRound lock(UUID id) {
        db.select(REVIEW_ROUND.ID)
                .from(REVIEW_ROUND)
                .where(REVIEW_ROUND.ID.eq(id))
                .forUpdate()
                .execute();
        return get(id);
    }

    /** The same request twice is one round. */
    UUID create(ReviewRound.Create create, UUID lead, Instant now, Actor actor) {
        var terms = create.terms();
        db.insertInto(REVIEW_ROUND)
                .set(REVIEW_ROUND.PROVINCE, actor.provinceOrFail())
                .set(REVIEW_ROUND.NAME, terms.name().strip())
                .set(REVIEW_ROUND.SCOPE, terms.scope().strip())
                .set(REVIEW_ROUND.REVIEWED_ON, terms.reviewedOn())
                .set(REVIEW_ROUND.DEADLINE, terms.deadline())
                .set(REVIEW_ROUND.STAGE, ReviewStage.DRAFT)
                .set(REVIEW_ROUND.LEAD_ID, lead)
                .set(REVIEW_ROUND.REQUEST_ID, create.request())
                .set(REVIEW_ROUND.CREATED_AT, now)
                .set(REVIEW_ROUND.CREATED_BY, actor.account())
                .onConflict(REVIEW_ROUND.REQUEST_ID)
                .doNothing()
                .execute();
        return db.select(REVIEW_ROUND.ID)
                .from(REVIEW_ROUND)
                .where(REVIEW_ROUND.REQUEST_ID.eq(create.request()))
                .fetchOptional(REVIEW_ROUND.ID)
                .orElseThrow(() -> new Stale("The request was used by somebody else"));
    }

    /** @throws Stale if somebody else has saved the round since it was read */
    void save(ReviewRound round) {
        int updated = db.update(REVIEW_ROUND)
                .set(REVIEW_ROUND.NAME, round.name())
                .set(REVIEW_ROUND.SCOPE, round.scope())
                .set(REVIEW_ROUND.REVIEWED_ON, round.reviewedOn())
                .set(REVIEW_ROUND.DEADLINE, round.deadline())
                .set(REVIEW_ROUND.STAGE, round.stage())
                .set(REVIEW_ROUND.PLAN_NUMBER, round.planNumber())
                .set(REVIEW_ROUND.PLAN_DATE, round.planDate())
                .set(REVIEW_ROUND.REPORT_NUMBER, round.reportNumber())
                .set(REVIEW_ROUND.REPORT_DATE, round.reportDate())
                .set(REVIEW_ROUND.CONCLUSION, round.conclusion())
                .set(REVIEW_ROUND.VERSION, REVIEW_ROUND.VERSION.plus(1))
                .where(REVIEW_ROUND.ID.eq(round.id()), REVIEW_ROUND.VERSION.eq(round.version()))
                .execute();
        if (updated == 0) {
            throw new Stale("Review round " + round.id() + " was changed by somebody else");
        }
    }
}
