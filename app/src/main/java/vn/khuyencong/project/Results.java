package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.ACCEPTANCE;
import static vn.khuyencong.project.db.Tables.RESULT;
import static vn.khuyencong.project.db.Tables.RESULT_VALUE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Stale;

/** What became of each support. Only ever added to; the latest version of a time holds. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Results {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Results(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** The day of the acceptance; empty before it. */
    Optional<LocalDate> acceptedOn(UUID project) {
        return db.select(ACCEPTANCE.ACCEPTED_ON)
                .from(ACCEPTANCE)
                .where(ACCEPTANCE.PROJECT_ID.eq(project))
                .fetchOptional(ACCEPTANCE.ACCEPTED_ON);
    }

    /** Whether a report was kept already, by an earlier click on the same form. */
    boolean exists(UUID request) {
        return db.fetchExists(RESULT, RESULT.ID.eq(request));
    }

    /** The version of a time that holds; none: 0. */
    int version(UUID project, int months) {
        return db.fetchCount(RESULT, RESULT.PROJECT_ID.eq(project), RESULT.MONTHS.eq(months));
    }

    /** @throws Stale if somebody else reported the same time at the same moment */
    void add(UUID project, ResultReport report, int version, UUID request) {
        try {
            db.insertInto(RESULT)
                    .set(RESULT.ID, request)
                    .set(RESULT.PROJECT_ID, project)
                    .set(RESULT.MONTHS, report.months())
                    .set(RESULT.VERSION, version)
                    .set(RESULT.TOLD_BY, report.toldBy().strip())
                    .set(RESULT.NOTE, report.note().strip())
                    .set(RESULT.AT, clock.instant())
                    .set(RESULT.BY, current.get().account())
                    .execute();
        } catch (DuplicateKeyException _) {
            throw new Stale("Somebody else reported the results of " + project);
        }
        report.values()
                .forEach((indicator, value) -> db.insertInto(RESULT_VALUE)
                        .set(RESULT_VALUE.RESULT_ID, request)
                        .set(RESULT_VALUE.INDICATOR, indicator)
                        .set(RESULT_VALUE.QUANTITY, value)
                        .execute());
    }
}
