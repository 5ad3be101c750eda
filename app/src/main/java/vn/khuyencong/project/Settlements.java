package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.SETTLEMENT;
import static vn.khuyencong.project.db.Tables.SETTLEMENT_DIFFERENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Settlement.Reasons;

/** Settlements, with each difference and why it stands. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Settlements {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Settlements(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    void add(UUID project, Settlement settlement, Reasons reasons, String number, LocalDate settledOn) {
        db.insertInto(SETTLEMENT)
                .set(SETTLEMENT.PROJECT_ID, project)
                .set(SETTLEMENT.NUMBER, number.strip())
                .set(SETTLEMENT.SETTLED_ON, settledOn)
                .set(SETTLEMENT.SETTLED_VND, settlement.due())
                .set(SETTLEMENT.RETURNED_VND, settlement.returned())
                .set(SETTLEMENT.AT, clock.instant())
                .set(SETTLEMENT.BY, current.get().account())
                .execute();
        for (var difference : settlement.differences()) {
            var basis = difference.basis();
            db.insertInto(SETTLEMENT_DIFFERENCE)
                    .set(SETTLEMENT_DIFFERENCE.PROJECT_ID, project)
                    .set(SETTLEMENT_DIFFERENCE.CODE, difference.code())
                    .set(SETTLEMENT_DIFFERENCE.AMOUNT_VND, difference.amount())
                    .set(SETTLEMENT_DIFFERENCE.REASON, reasons.of(difference.code()))
                    .set(SETTLEMENT_DIFFERENCE.BASIS_ID, basis == null ? null : basis.provision())
                    .execute();
        }
    }
}
