package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.MOVE;
import static vn.khuyencong.project.db.Tables.PRICE_EVIDENCE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** The evidence of prices as it is stored. */
@Repository
@Transactional
class PriceRows {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    PriceRows(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Of a file, by line and day. The name of the paper is told by whoever keeps papers. */
    @Transactional(readOnly = true)
    List<PriceEvidence.Kept> of(UUID project) {
        return db.selectFrom(PRICE_EVIDENCE)
                .where(PRICE_EVIDENCE.PROJECT_ID.eq(project))
                .orderBy(PRICE_EVIDENCE.LINE, PRICE_EVIDENCE.KIND, PRICE_EVIDENCE.ISSUED_ON, PRICE_EVIDENCE.ID)
                .fetch(row -> new PriceEvidence.Kept(
                        new PriceEvidence(
                                row.getId(),
                                row.getLine(),
                                PriceEvidence.Kind.valueOf(row.getKind()),
                                row.getGiver(),
                                row.getTaxCode(),
                                row.getNumber(),
                                row.getIssuedOn(),
                                row.getValidUntil(),
                                row.getPriceVnd()),
                        row.getAttachmentId()));
    }

    /** Whether a price of the file rests on that paper. */
    @Transactional(readOnly = true)
    boolean restOn(UUID project, UUID paper) {
        return db.fetchExists(
                PRICE_EVIDENCE, PRICE_EVIDENCE.PROJECT_ID.eq(project), PRICE_EVIDENCE.ATTACHMENT_ID.eq(paper));
    }

    /** When the file was last handed in; empty where it never was. */
    @Transactional(readOnly = true)
    Optional<Instant> handedIn(UUID project) {
        return db.select(DSL.max(MOVE.AT))
                .from(MOVE)
                .where(MOVE.PROJECT_ID.eq(project), MOVE.STEP.eq(Step.SUBMIT))
                .fetchOptional(row -> row.value1());
    }

    void add(UUID project, PriceEvidence evidence, UUID paper) {
        db.insertInto(PRICE_EVIDENCE)
                .set(PRICE_EVIDENCE.ID, evidence.id())
                .set(PRICE_EVIDENCE.PROJECT_ID, project)
                .set(PRICE_EVIDENCE.LINE, evidence.line())
                .set(PRICE_EVIDENCE.KIND, evidence.kind().name())
                .set(PRICE_EVIDENCE.GIVER, evidence.giver())
                .set(PRICE_EVIDENCE.TAX_CODE, evidence.taxCode())
                .set(PRICE_EVIDENCE.NUMBER, evidence.number())
                .set(PRICE_EVIDENCE.ISSUED_ON, evidence.issuedOn())
                .set(PRICE_EVIDENCE.VALID_UNTIL, evidence.until())
                .set(PRICE_EVIDENCE.PRICE_VND, evidence.price())
                .set(PRICE_EVIDENCE.ATTACHMENT_ID, paper)
                .set(PRICE_EVIDENCE.AT, clock.instant())
                .set(PRICE_EVIDENCE.BY, current.get().account())
                .execute();
    }

    /** Nothing happens where somebody has taken it out already. */
    void remove(UUID project, UUID evidence) {
        db.deleteFrom(PRICE_EVIDENCE)
                .where(PRICE_EVIDENCE.PROJECT_ID.eq(project), PRICE_EVIDENCE.ID.eq(evidence))
                .execute();
    }
}
