package vn.khuyencong.project;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.ADVANCE_DECISION;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.SELECTION;
import static vn.khuyencong.project.db.Tables.SETTLEMENT_CASE;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.Evidence.Ratio;
import vn.khuyencong.project.Evidence.Selection;
import vn.khuyencong.shared.Citation;

/** What is recorded of the work besides attached papers. Only ever added to. */
@Repository
@Transactional
class Evidences {

    private static final Field<List<Selection>> SELECTIONS = multiset(select(
                            SELECTION.FORM,
                            SELECTION.PACKAGE,
                            SELECTION.PRICE_VND,
                            SELECTION.WINNER,
                            SELECTION.NUMBER,
                            SELECTION.DECIDED_ON,
                            SELECTION.REASON)
                    .from(SELECTION)
                    .where(SELECTION.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(SELECTION.AT, SELECTION.ID))
            .as("selections")
            .convertFrom(rows -> rows.map(mapping(Selection::new)));

    private static final Field<List<Ratio>> RATIOS = multiset(select(
                            ADVANCE_DECISION.RATIO_BP,
                            ADVANCE_DECISION.NUMBER,
                            ADVANCE_DECISION.DECIDED_ON,
                            ADVANCE_DECISION.REASON,
                            ADVANCE_DECISION.AT,
                            PUB_ACCOUNT.DISPLAY_NAME)
                    .from(ADVANCE_DECISION)
                    .join(PUB_ACCOUNT)
                    .on(PUB_ACCOUNT.ID.eq(ADVANCE_DECISION.BY))
                    .where(ADVANCE_DECISION.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(ADVANCE_DECISION.AT, ADVANCE_DECISION.ID))
            .as("ratios")
            .convertFrom(rows -> rows.map(mapping(Ratio::new)));

    private static final Field<Boolean> INVOICES = field(select(SETTLEMENT_CASE.INVOICES)
                    .from(SETTLEMENT_CASE)
                    .where(SETTLEMENT_CASE.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(SETTLEMENT_CASE.AT.desc(), SETTLEMENT_CASE.ID.desc())
                    .limit(1))
            .as("invoices");

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Evidences(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Everything recorded of a file, in one statement. */
    @Transactional(readOnly = true)
    public Evidence of(UUID project) {
        return db.select(SELECTIONS, RATIOS, INVOICES, ForceMajeures.STRUCK)
                .from(PROJECT)
                .where(PROJECT.ID.eq(project))
                .fetchOptional(mapping(Evidence::new))
                .orElse(Evidence.NONE);
    }

    /** @param request id of the form, so that a second click keeps nothing twice */
    void add(UUID project, Selection selection, UUID request) {
        db.insertInto(SELECTION)
                .set(SELECTION.ID, request)
                .set(SELECTION.PROJECT_ID, project)
                .set(SELECTION.FORM, selection.form())
                .set(SELECTION.PACKAGE, selection.packageName().strip())
                .set(SELECTION.PRICE_VND, selection.price())
                .set(SELECTION.WINNER, selection.winner().strip())
                .set(SELECTION.NUMBER, selection.number().strip())
                .set(SELECTION.DECIDED_ON, selection.decidedOn())
                .set(SELECTION.REASON, selection.reason().strip())
                .set(SELECTION.AT, clock.instant())
                .set(SELECTION.BY, current.get().account())
                .onConflict(SELECTION.ID)
                .doNothing()
                .execute();
    }

    /** @param basis the article that lets the leader decide it */
    void add(UUID project, DecideRatio.Decided decided, Citation basis, UUID request) {
        db.insertInto(ADVANCE_DECISION)
                .set(ADVANCE_DECISION.ID, request)
                .set(ADVANCE_DECISION.PROJECT_ID, project)
                .set(ADVANCE_DECISION.RATIO_BP, decided.ratio())
                .set(ADVANCE_DECISION.NUMBER, decided.number().strip())
                .set(ADVANCE_DECISION.DECIDED_ON, decided.decidedOn())
                .set(ADVANCE_DECISION.REASON, decided.reason().strip())
                .set(ADVANCE_DECISION.BASIS_ID, basis.provision())
                .set(ADVANCE_DECISION.AT, clock.instant())
                .set(ADVANCE_DECISION.BY, current.get().account())
                .onConflict(ADVANCE_DECISION.ID)
                .doNothing()
                .execute();
    }

    void say(UUID project, boolean invoices, UUID request) {
        db.insertInto(SETTLEMENT_CASE)
                .set(SETTLEMENT_CASE.ID, request)
                .set(SETTLEMENT_CASE.PROJECT_ID, project)
                .set(SETTLEMENT_CASE.INVOICES, invoices)
                .set(SETTLEMENT_CASE.AT, clock.instant())
                .set(SETTLEMENT_CASE.BY, current.get().account())
                .onConflict(SETTLEMENT_CASE.ID)
                .doNothing()
                .execute();
    }
}
