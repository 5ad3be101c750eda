package vn.khuyencong.programme;

import static org.jooq.Records.mapping;
import static vn.khuyencong.programme.db.Tables.EDITION;
import static vn.khuyencong.programme.db.Tables.MOVE;
import static vn.khuyencong.programme.db.access.Tables.PUB_ACCOUNT;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** Every move of a programme's editions: who, when, by which paper. Only ever added to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProgrammeLog {

    private static final List<EditionStep> DRAFTING =
            Arrays.stream(EditionStep.values()).filter(EditionStep::drafts).toList();

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    ProgrammeLog(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Whether the same person has made this very move before: the second click of a double click. */
    boolean isRepeated(EditionStep step, UUID edition, int version) {
        return db.fetchExists(
                MOVE,
                MOVE.EDITION_ID.eq(edition),
                MOVE.STEP.eq(step),
                MOVE.VERSION_BEFORE.eq(version),
                MOVE.BY.eq(current.get().account()));
    }

    void record(EditionStep step, UUID edition, int versionBefore, String note, String paper) {
        db.insertInto(MOVE)
                .set(MOVE.EDITION_ID, edition)
                .set(MOVE.STEP, step)
                .set(MOVE.AT, clock.instant())
                .set(MOVE.BY, current.get().account())
                .set(MOVE.VERSION_BEFORE, versionBefore)
                .set(MOVE.NOTE, note)
                .set(MOVE.PAPER, paper)
                .execute();
    }

    /** Whether the actor had a hand in what the edition says. */
    boolean isMyDraft(UUID edition) {
        return db.fetchExists(
                MOVE,
                MOVE.EDITION_ID.eq(edition),
                MOVE.STEP.in(DRAFTING),
                MOVE.BY.eq(current.get().account()));
    }

    /** The whole history of a programme, the latest move first. */
    List<EditionMove> of(UUID programme) {
        return db.select(
                        EDITION.NUMBER,
                        MOVE.STEP,
                        MOVE.AT,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        PUB_ACCOUNT.TITLE,
                        MOVE.NOTE,
                        MOVE.PAPER)
                .from(MOVE)
                .join(EDITION)
                .on(EDITION.ID.eq(MOVE.EDITION_ID))
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(MOVE.BY))
                .where(EDITION.PROGRAMME_ID.eq(programme))
                .orderBy(MOVE.AT.desc(), MOVE.ID.desc())
                .fetch(mapping(EditionMove::new));
    }
}
