package vn.khuyencong.legal;

import static vn.khuyencong.legal.db.Tables.REVIEW_ROUND;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.organisation.HeldByOrganisation;
import vn.khuyencong.organisation.HeldItem;
import vn.khuyencong.organisation.Succession;

/** The review rounds that a department runs and has not closed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewRoundsHeld implements HeldByOrganisation {

    private final DSLContext db;
    private final ReviewLog log;

    ReviewRoundsHeld(DSLContext db, ReviewLog log) {
        this.db = db;
        this.log = log;
    }

    @Override
    public String matter() {
        return "review-round";
    }

    @Override
    public List<HeldItem> open(Collection<UUID> organisations) {
        return db.select(REVIEW_ROUND.ID, REVIEW_ROUND.LEAD_ID, REVIEW_ROUND.NAME)
                .from(REVIEW_ROUND)
                .where(REVIEW_ROUND.LEAD_ID.in(organisations), REVIEW_ROUND.STAGE.ne(ReviewStage.CLOSED))
                .orderBy(REVIEW_ROUND.DEADLINE, REVIEW_ROUND.ID)
                .fetch(row -> HeldItem.of(row.value1(), row.value2(), "", row.value3(), "/ra-soat/" + row.value1()));
    }

    @Override
    public void move(Collection<UUID> items, Succession succession) {
        log.recordRoundSuccession(REVIEW_ROUND.ID.in(items), succession);
        db.update(REVIEW_ROUND)
                .set(REVIEW_ROUND.LEAD_ID, succession.to().id())
                .set(REVIEW_ROUND.VERSION, REVIEW_ROUND.VERSION.plus(1))
                .where(
                        REVIEW_ROUND.ID.in(items),
                        REVIEW_ROUND.LEAD_ID.eq(succession.from().id()))
                .execute();
    }
}
