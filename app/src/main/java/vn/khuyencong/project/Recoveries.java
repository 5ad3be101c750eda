package vn.khuyencong.project;

import static org.jooq.Records.mapping;
import static vn.khuyencong.project.db.Tables.RECOVERY;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** The files marked as support for recovery. */
@Repository
@Transactional
public class Recoveries {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Recoveries(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** The mark of a file; empty where it has none. */
    @Transactional(readOnly = true)
    public Optional<Recovery> of(UUID project) {
        return db.select(RECOVERY.GROUND, RECOVERY.PAPER, RECOVERY.REASON)
                .from(RECOVERY)
                .where(RECOVERY.PROJECT_ID.eq(project))
                .fetchOptional(mapping(Recovery::new));
    }

    void remove(UUID project) {
        db.deleteFrom(RECOVERY).where(RECOVERY.PROJECT_ID.eq(project)).execute();
    }

    /** @param basis the article of its ground on the day */
    void put(UUID project, Recovery recovery, UUID basis) {
        remove(project);
        db.insertInto(RECOVERY)
                .set(RECOVERY.PROJECT_ID, project)
                .set(RECOVERY.GROUND, recovery.ground())
                .set(RECOVERY.BASIS_ID, basis)
                .set(RECOVERY.PAPER, recovery.paper().strip())
                .set(RECOVERY.REASON, recovery.reason().strip())
                .set(RECOVERY.AT, clock.instant())
                .set(RECOVERY.BY, current.get().account())
                .execute();
    }
}
