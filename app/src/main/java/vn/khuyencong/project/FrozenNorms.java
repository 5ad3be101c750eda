package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.FROZEN_ASSESSMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final Receipts receipts;
    private final OfficeClock clock;

    FrozenNorms(DSLContext db, Receipts receipts, OfficeClock clock) {
        this.db = db;
        this.receipts = receipts;
        this.clock = clock;
    }

    /**
     * Which levels, as of which day, among the norms known at which moment.
     *
     * @param levels the level of each component, by its position
     */
    record Frozen(LocalDate decidedOn, Instant knownAt, Map<Integer, UUID> levels) {

        UUID level(int component) {
            return Objects.requireNonNull(levels.get(component), () -> "No frozen norm of component " + component);
        }
    }

    /** @throws IllegalStateException where nothing is approved, which the step table rules out from APPROVED on */
    Frozen get(UUID project) {
        var rows = db.select(
                        FROZEN_ASSESSMENT.DECIDED_ON,
                        FROZEN_ASSESSMENT.KNOWN_AT,
                        FROZEN_ASSESSMENT.COMPONENT,
                        FROZEN_ASSESSMENT.LEVEL_ID)
                .from(FROZEN_ASSESSMENT)
                .where(FROZEN_ASSESSMENT.PROJECT_ID.eq(project))
                .fetch();
        if (rows.isEmpty()) throw new IllegalStateException("No frozen norm of " + project);
        var first = rows.getFirst();
        return new Frozen(
                first.value1(), first.value2(), rows.intoMap(FROZEN_ASSESSMENT.COMPONENT, FROZEN_ASSESSMENT.LEVEL_ID));
    }

    /** The calculations as they were kept, by component. @throws IllegalStateException where nothing is approved */
    SortedMap<Integer, JSONB> receipts(UUID project) {
        var kept = db.select(FROZEN_ASSESSMENT.COMPONENT, FROZEN_ASSESSMENT.RECEIPT)
                .from(FROZEN_ASSESSMENT)
                .where(FROZEN_ASSESSMENT.PROJECT_ID.eq(project))
                .fetchMap(FROZEN_ASSESSMENT.COMPONENT, FROZEN_ASSESSMENT.RECEIPT);
        if (kept.isEmpty()) throw new IllegalStateException("No receipt of " + project);
        return new TreeMap<>(kept);
    }

    void freeze(UUID project, int component, LocalDate decidedOn, UUID level, KeptReceipt receipt) {
        db.insertInto(FROZEN_ASSESSMENT)
                .set(FROZEN_ASSESSMENT.PROJECT_ID, project)
                .set(FROZEN_ASSESSMENT.COMPONENT, component)
                .set(FROZEN_ASSESSMENT.DECIDED_ON, decidedOn)
                .set(FROZEN_ASSESSMENT.LEVEL_ID, level)
                .set(FROZEN_ASSESSMENT.RECEIPT, receipts.keep(receipt))
                .set(FROZEN_ASSESSMENT.KNOWN_AT, clock.instant())
                .execute();
    }
}
