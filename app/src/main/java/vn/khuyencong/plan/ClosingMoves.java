package vn.khuyencong.plan;

import static org.jooq.Records.mapping;
import static vn.khuyencong.plan.db.Tables.CLOSING_MOVE;
import static vn.khuyencong.plan.db.access.Tables.PUB_ACCOUNT;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** Every closing day a registration round has had, with the paper that moved it. */
@Repository
@Transactional
public class ClosingMoves {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    ClosingMoves(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Those of a round, the latest first. */
    @Transactional(readOnly = true)
    public List<ClosingMove> of(UUID round) {
        return db.select(
                        CLOSING_MOVE.WAS,
                        CLOSING_MOVE.BECOMES,
                        CLOSING_MOVE.LETTER_NUMBER,
                        CLOSING_MOVE.LETTER_ON,
                        CLOSING_MOVE.BECAUSE,
                        CLOSING_MOVE.AT,
                        PUB_ACCOUNT.DISPLAY_NAME)
                .from(CLOSING_MOVE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(CLOSING_MOVE.BY))
                .where(CLOSING_MOVE.REGISTRATION_ID.eq(round))
                .orderBy(CLOSING_MOVE.AT.desc(), CLOSING_MOVE.ID.desc())
                .fetch(mapping(ClosingMove::new));
    }

    boolean isKept(UUID id) {
        return db.fetchExists(CLOSING_MOVE, CLOSING_MOVE.ID.eq(id));
    }

    /** Keeps a move; the database moves the day of the round with it. */
    void add(ClosingMove.Wanted wanted) {
        db.insertInto(CLOSING_MOVE)
                .set(CLOSING_MOVE.ID, wanted.id())
                .set(CLOSING_MOVE.REGISTRATION_ID, wanted.registration())
                .set(CLOSING_MOVE.WAS, wanted.was())
                .set(CLOSING_MOVE.BECOMES, wanted.becomes())
                .set(CLOSING_MOVE.LETTER_NUMBER, wanted.letter().strip())
                .set(CLOSING_MOVE.LETTER_ON, wanted.letterOn())
                .set(CLOSING_MOVE.BECAUSE, wanted.because().strip())
                .set(CLOSING_MOVE.AT, clock.instant())
                .set(CLOSING_MOVE.BY, current.get().account())
                .execute();
    }
}
