package vn.khuyencong.project;

import static org.jooq.Records.mapping;
import static vn.khuyencong.project.db.Tables.ACCEPTANCE;
import static vn.khuyencong.project.db.Tables.ACCEPTED_LINE;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Dong;

/** What acceptance found of each đề án. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Acceptances {

    private final DSLContext db;
    private final Receipts receipts;
    private final CurrentActor current;
    private final OfficeClock clock;

    Acceptances(DSLContext db, Receipts receipts, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.receipts = receipts;
        this.current = current;
        this.clock = clock;
    }

    /** The figures of an acceptance that money rests on. */
    record Figures(Dong supported, Dong recomputed, Dong due) {}

    /** @throws IllegalStateException where nothing is accepted, which the step table rules out from ACCEPTED on */
    Figures get(UUID project) {
        return db.select(ACCEPTANCE.SUPPORTED_VND, ACCEPTANCE.RECOMPUTED_VND, ACCEPTANCE.DUE_VND)
                .from(ACCEPTANCE)
                .where(ACCEPTANCE.PROJECT_ID.eq(project))
                .fetchOptional(mapping(Figures::new))
                .orElseThrow(() -> new IllegalStateException("No acceptance of " + project));
    }

    /** The day of the acceptance; that of its last part where it came part by part. */
    LocalDate acceptedOn(UUID project) {
        return db.select(ACCEPTANCE.ACCEPTED_ON)
                .from(ACCEPTANCE)
                .where(ACCEPTANCE.PROJECT_ID.eq(project))
                .fetchSingle(ACCEPTANCE.ACCEPTED_ON);
    }

    void add(Project project, Acceptance acceptance, Figures figures, @Nullable KeptReceipt receipt) {
        db.insertInto(ACCEPTANCE)
                .set(ACCEPTANCE.PROJECT_ID, project.id())
                .set(ACCEPTANCE.MINUTES_NUMBER, acceptance.minutesNumber().strip())
                .set(ACCEPTANCE.ACCEPTED_ON, acceptance.acceptedOn())
                .set(ACCEPTANCE.ACCEPTED_VND, acceptance.total())
                .set(ACCEPTANCE.SUPPORTED_VND, figures.supported())
                .set(ACCEPTANCE.RECOMPUTED_VND, figures.recomputed())
                .set(ACCEPTANCE.DUE_VND, figures.due())
                .set(ACCEPTANCE.RECEIPT, receipts.keep(receipt))
                .set(ACCEPTANCE.NOTE, acceptance.note().strip())
                .set(ACCEPTANCE.AT, clock.instant())
                .set(ACCEPTANCE.BY, current.get().account())
                .execute();
        if (project.scope().isOfAGroup()) {
            return; // its parts say what was accepted at each place
        }
        var insert = db.insertInto(
                ACCEPTED_LINE, ACCEPTED_LINE.PROJECT_ID, ACCEPTED_LINE.POSITION, ACCEPTED_LINE.ACCEPTED_VND);
        for (int i = 0; i < acceptance.lines().size(); i++) {
            insert = insert.values(
                    project.id(),
                    project.estimate().lines().get(i).position(),
                    acceptance.lines().get(i));
        }
        insert.execute();
    }
}
