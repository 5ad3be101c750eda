package vn.khuyencong.legal;

import static vn.khuyencong.legal.db.Tables.REVIEW_FINDING;
import static vn.khuyencong.legal.db.Tables.REVIEW_ROUND;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.DueDates;

/** The last day of a round is the last day of each of its findings, for "my work". */
@Component
@Transactional(readOnly = true)
class ReviewClocks implements DueDates {

    private final DSLContext db;

    ReviewClocks(DSLContext db) {
        this.db = db;
    }

    @Override
    public String matter() {
        return ReviewNews.MATTER;
    }

    @Override
    public Map<UUID, LocalDate> dueOn(Collection<UUID> files) {
        return db.select(REVIEW_FINDING.ID, REVIEW_ROUND.DEADLINE)
                .from(REVIEW_FINDING)
                .join(REVIEW_ROUND)
                .on(REVIEW_ROUND.ID.eq(REVIEW_FINDING.ROUND_ID))
                .where(REVIEW_FINDING.ID.in(files))
                .fetchMap(REVIEW_FINDING.ID, REVIEW_ROUND.DEADLINE);
    }
}
