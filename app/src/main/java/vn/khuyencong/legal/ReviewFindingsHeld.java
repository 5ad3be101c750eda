package vn.khuyencong.legal;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.when;
import static vn.khuyencong.legal.db.Tables.DOCUMENT;
import static vn.khuyencong.legal.db.Tables.REVIEW_FINDING;
import static vn.khuyencong.legal.db.Tables.REVIEW_ROUND;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.organisation.HeldByOrganisation;
import vn.khuyencong.organisation.HeldItem;
import vn.khuyencong.organisation.Succession;

/** The documents a body has to look through, or is named to draft after, in rounds that are not closed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReviewFindingsHeld implements HeldByOrganisation {

    private final DSLContext db;
    private final ReviewLog log;

    ReviewFindingsHeld(DSLContext db, ReviewLog log) {
        this.db = db;
        this.log = log;
    }

    @Override
    public String matter() {
        return ReviewNews.MATTER;
    }

    @Override
    public List<HeldItem> open(Collection<UUID> organisations) {
        var holder = when(reviews(REVIEW_FINDING.REVIEWER_ID.in(organisations)), REVIEW_FINDING.REVIEWER_ID)
                .otherwise(REVIEW_FINDING.LEAD_ID);
        return db.select(
                        REVIEW_FINDING.ID,
                        holder,
                        coalesce(DOCUMENT.NUMBER, REVIEW_FINDING.SUBJECT),
                        REVIEW_ROUND.NAME,
                        REVIEW_FINDING.ROUND_ID)
                .from(REVIEW_FINDING)
                .join(REVIEW_ROUND)
                .on(REVIEW_ROUND.ID.eq(REVIEW_FINDING.ROUND_ID))
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.ID.eq(REVIEW_FINDING.DOCUMENT_ID))
                .where(
                        REVIEW_ROUND.STAGE.ne(ReviewStage.CLOSED),
                        reviews(REVIEW_FINDING.REVIEWER_ID.in(organisations))
                                .or(REVIEW_FINDING.LEAD_ID.in(organisations)))
                .orderBy(REVIEW_ROUND.DEADLINE, REVIEW_FINDING.ID)
                .fetch(row -> HeldItem.of(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        "/ra-soat/" + row.value5() + "/ket-qua/" + row.value1()));
    }

    /** What has been accepted is done: its reviewer keeps it. */
    private static Condition reviews(Condition theBody) {
        return theBody.and(REVIEW_FINDING.STAGE.ne(ReviewFindingStage.ACCEPTED));
    }

    @Override
    public void move(Collection<UUID> items, Succession succession) {
        var from = succession.from().id();
        log.recordSuccession(REVIEW_FINDING.ID.in(items), succession);
        db.update(REVIEW_FINDING)
                .set(
                        REVIEW_FINDING.REVIEWER_ID,
                        when(
                                        reviews(REVIEW_FINDING.REVIEWER_ID.eq(from)),
                                        succession.to().id())
                                .otherwise(REVIEW_FINDING.REVIEWER_ID))
                .set(
                        REVIEW_FINDING.LEAD_ID,
                        when(
                                        condition(REVIEW_FINDING.LEAD_ID.eq(from)),
                                        succession.to().id())
                                .otherwise(REVIEW_FINDING.LEAD_ID))
                .set(REVIEW_FINDING.VERSION, REVIEW_FINDING.VERSION.plus(1))
                .where(REVIEW_FINDING.ID.in(items))
                .execute();
    }
}
