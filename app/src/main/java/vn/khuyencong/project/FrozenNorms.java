package vn.khuyencong.project;

import static org.jooq.Records.mapping;
import static vn.khuyencong.project.db.Tables.FROZEN_ASSESSMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;

/** The norm of each đề án as it stood at approval. Later norms never touch it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FrozenNorms {

    private final DSLContext db;
    private final OfficeClock clock;

    FrozenNorms(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Which level, as of which day, among the norms known at which moment. */
    record Frozen(LocalDate decidedOn, UUID level, Instant knownAt) {}

    /** @throws IllegalStateException where nothing is approved, which the step table rules out from APPROVED on */
    Frozen get(UUID project) {
        return db.select(FROZEN_ASSESSMENT.DECIDED_ON, FROZEN_ASSESSMENT.LEVEL_ID, FROZEN_ASSESSMENT.KNOWN_AT)
                .from(FROZEN_ASSESSMENT)
                .where(FROZEN_ASSESSMENT.PROJECT_ID.eq(project))
                .fetchOptional(mapping(Frozen::new))
                .orElseThrow(() -> new IllegalStateException("No frozen norm of " + project));
    }

    /** The calculation as it was kept. @throws IllegalStateException where nothing is approved */
    JSONB receipt(UUID project) {
        return db.select(FROZEN_ASSESSMENT.RECEIPT)
                .from(FROZEN_ASSESSMENT)
                .where(FROZEN_ASSESSMENT.PROJECT_ID.eq(project))
                .fetchOptional(FROZEN_ASSESSMENT.RECEIPT)
                .orElseThrow(() -> new IllegalStateException("No receipt of " + project));
    }

    void freeze(UUID project, LocalDate decidedOn, UUID level, JSONB receipt) {
        db.insertInto(FROZEN_ASSESSMENT)
                .set(FROZEN_ASSESSMENT.PROJECT_ID, project)
                .set(FROZEN_ASSESSMENT.DECIDED_ON, decidedOn)
                .set(FROZEN_ASSESSMENT.LEVEL_ID, level)
                .set(FROZEN_ASSESSMENT.RECEIPT, receipt)
                .set(FROZEN_ASSESSMENT.KNOWN_AT, clock.instant())
                .execute();
    }
}
