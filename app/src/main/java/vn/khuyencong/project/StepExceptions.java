package vn.khuyencong.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.project.db.Tables.PROJECT;
import static vn.khuyencong.project.db.Tables.STEP_EXCEPTION;
import static vn.khuyencong.project.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.StepException.Lacking;
import vn.khuyencong.project.StepException.Paper;

/** The exceptions that were allowed. Only ever added to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class StepExceptions {

    /** Those of a file, as a field of the project's own statement. */
    public static final Field<List<StepException>> EXCEPTIONS = multiset(select(
                            STEP_EXCEPTION.ID,
                            STEP_EXCEPTION.STEP,
                            STEP_EXCEPTION.CODE,
                            STEP_EXCEPTION.SLOT,
                            STEP_EXCEPTION.ABOUT,
                            STEP_EXCEPTION.REASON,
                            STEP_EXCEPTION.DOCUMENT,
                            STEP_EXCEPTION.DOCUMENT_ON,
                            STEP_EXCEPTION.ATTACHMENT_ID,
                            STEP_EXCEPTION.AT,
                            PUB_ACCOUNT.DISPLAY_NAME)
                    .from(STEP_EXCEPTION)
                    .join(PUB_ACCOUNT)
                    .on(PUB_ACCOUNT.ID.eq(STEP_EXCEPTION.BY))
                    .where(STEP_EXCEPTION.PROJECT_ID.eq(PROJECT.ID))
                    .orderBy(STEP_EXCEPTION.AT, STEP_EXCEPTION.ID))
            .as("step_exceptions")
            .convertFrom(rows -> rows.map(row -> new StepException(
                    row.value1(),
                    new Lacking(Step.valueOf(row.value2()), row.value3(), row.value4(), row.value5()),
                    row.value6(),
                    new Paper(row.value7(), row.value8(), row.value9()),
                    row.value10(),
                    row.value11())));

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    StepExceptions(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** The findings that a step of a file need not be stopped by; papers apart. */
    Set<String> codes(UUID project, Step step) {
        return db.selectDistinct(STEP_EXCEPTION.CODE)
                .from(STEP_EXCEPTION)
                .where(
                        STEP_EXCEPTION.PROJECT_ID.eq(project),
                        STEP_EXCEPTION.STEP.eq(step.name()),
                        STEP_EXCEPTION.SLOT.eq(""))
                .fetchSet(STEP_EXCEPTION.CODE);
    }

    /** The papers that a step of a file goes on without. */
    Set<String> papers(UUID project, Step step) {
        return db.select(STEP_EXCEPTION.SLOT)
                .from(STEP_EXCEPTION)
                .where(
                        STEP_EXCEPTION.PROJECT_ID.eq(project),
                        STEP_EXCEPTION.STEP.eq(step.name()),
                        STEP_EXCEPTION.SLOT.ne(""))
                .fetchSet(STEP_EXCEPTION.SLOT);
    }

    /** Whether an exception of a file was allowed by this paper. */
    boolean restOn(UUID project, UUID paper) {
        return db.fetchExists(
                STEP_EXCEPTION, STEP_EXCEPTION.PROJECT_ID.eq(project), STEP_EXCEPTION.ATTACHMENT_ID.eq(paper));
    }

    boolean isKept(UUID request) {
        return db.fetchExists(STEP_EXCEPTION, STEP_EXCEPTION.ID.eq(request));
    }

    void add(UUID project, Lacking lacking, String reason, Paper paper, UUID request) {
        db.insertInto(STEP_EXCEPTION)
                .set(STEP_EXCEPTION.ID, request)
                .set(STEP_EXCEPTION.PROJECT_ID, project)
                .set(STEP_EXCEPTION.STEP, lacking.step().name())
                .set(STEP_EXCEPTION.CODE, lacking.code())
                .set(STEP_EXCEPTION.SLOT, lacking.slot())
                .set(STEP_EXCEPTION.ABOUT, lacking.about())
                .set(STEP_EXCEPTION.REASON, reason.strip())
                .set(STEP_EXCEPTION.DOCUMENT, paper.number().strip())
                .set(STEP_EXCEPTION.DOCUMENT_ON, paper.on())
                .set(STEP_EXCEPTION.ATTACHMENT_ID, paper.attachment())
                .set(STEP_EXCEPTION.AT, clock.instant())
                .set(STEP_EXCEPTION.BY, current.get().account())
                .onConflict(STEP_EXCEPTION.PROJECT_ID, STEP_EXCEPTION.STEP, STEP_EXCEPTION.CODE, STEP_EXCEPTION.SLOT)
                .doNothing()
                .execute();
    }
}
