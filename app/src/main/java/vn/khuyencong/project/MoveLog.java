package vn.khuyencong.project;

import static vn.khuyencong.project.db.Tables.MOVE;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Citation;

/** Quá trình xử lý: every move, by whom, when, and the articles it rests on. Only ever added to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MoveLog {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    MoveLog(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Whether the same person has made this very move before: the second click of a double click. Whoever typed another
     * paper or amount on an old page means another move, and is told that the page is old.
     */
    boolean isRepeated(Move move) {
        return move.version() != null
                && db.fetchExists(
                        MOVE,
                        MOVE.PROJECT_ID.eq(move.project()),
                        MOVE.STEP.eq(move.step()),
                        MOVE.VERSION_BEFORE.eq(move.version()),
                        MOVE.PAPER.eq(move.paper()),
                        MOVE.NOTE.eq(move.note()),
                        MOVE.AMOUNT_VND.isNotDistinctFrom(move.amount()),
                        MOVE.BY.eq(current.get().account()));
    }

    /** The steps the actor has made on a file herself. */
    Set<Step> mine(UUID project) {
        return db.selectDistinct(MOVE.STEP)
                .from(MOVE)
                .where(MOVE.PROJECT_ID.eq(project), MOVE.BY.eq(current.get().account()))
                .fetchSet(MOVE.STEP);
    }

    void record(Move move, Project before, List<Citation> bases) {
        var actor = current.get();
        db.insertInto(MOVE)
                .set(MOVE.PROJECT_ID, move.project())
                .set(MOVE.STEP, move.step())
                .set(MOVE.FROM_STAGE, before.stage())
                .set(MOVE.TO_STAGE, move.step().to(before.stage()))
                .set(MOVE.AT, clock.instant())
                .set(MOVE.BY, actor.account())
                .set(MOVE.ROLE, actor.role().name())
                .set(MOVE.VERSION_BEFORE, before.version())
                .set(MOVE.NOTE, move.note())
                .set(MOVE.PAPER, move.paper())
                .set(MOVE.AMOUNT_VND, move.amount())
                .set(
                        MOVE.BASIS_IDS,
                        bases.stream().map(Citation::provision).distinct().toArray(UUID[]::new))
                .execute();
    }
}
