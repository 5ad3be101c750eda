package vn.khuyencong.project;

import static org.jooq.Records.mapping;
import static vn.khuyencong.project.db.Tables.PROGRESS_REPORT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** Progress reports, and which of them are confirmed. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProgressReports {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    ProgressReports(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    void add(UUID project, Progress progress) {
        db.insertInto(PROGRESS_REPORT)
                .set(PROGRESS_REPORT.PROJECT_ID, project)
                .set(PROGRESS_REPORT.DONE_VND, progress.done())
                .set(PROGRESS_REPORT.INVESTMENT_VND, progress.investment())
                .set(PROGRESS_REPORT.CONTENT, progress.content().strip())
                .set(PROGRESS_REPORT.REPORTED_ON, progress.reportedOn())
                .set(PROGRESS_REPORT.REPORTED_AT, clock.instant())
                .set(PROGRESS_REPORT.REPORTED_BY, current.get().account())
                .execute();
    }

    /** Whether there is such a report of the đề án that nobody has confirmed. */
    boolean isOpen(UUID project, UUID report) {
        return db.fetchExists(
                PROGRESS_REPORT,
                PROGRESS_REPORT.ID.eq(report),
                PROGRESS_REPORT.PROJECT_ID.eq(project),
                PROGRESS_REPORT.CONFIRMED_AT.isNull());
    }

    void confirm(UUID report) {
        db.update(PROGRESS_REPORT)
                .set(PROGRESS_REPORT.CONFIRMED_AT, clock.instant())
                .set(PROGRESS_REPORT.CONFIRMED_BY, current.get().account())
                .where(PROGRESS_REPORT.ID.eq(report), PROGRESS_REPORT.CONFIRMED_AT.isNull())
                .execute();
    }

    Optional<Progress> latestConfirmed(UUID project) {
        return db.select(
                        PROGRESS_REPORT.DONE_VND,
                        PROGRESS_REPORT.INVESTMENT_VND,
                        PROGRESS_REPORT.CONTENT,
                        PROGRESS_REPORT.REPORTED_ON)
                .from(PROGRESS_REPORT)
                .where(PROGRESS_REPORT.PROJECT_ID.eq(project), PROGRESS_REPORT.CONFIRMED_AT.isNotNull())
                .orderBy(PROGRESS_REPORT.REPORTED_ON.desc(), PROGRESS_REPORT.REPORTED_AT.desc())
                .limit(1)
                .fetchOptional(mapping(Progress::new));
    }
}
