package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.legal.db.Tables.REVIEW_FINDING;
import static vn.khuyencong.legal.db.Tables.REVIEW_MOVE;
import static vn.khuyencong.legal.db.Tables.REVIEW_ROUND;
import static vn.khuyencong.legal.db.access.Tables.PUB_ACCOUNT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.Succession;

/** Every move of a round and its findings: who, when, by which paper. Only ever added to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReviewLog {

    private static final int SHOWN = 200;
    private static final String SUCCEED = "SUCCEED";
    private static final List<Field<?>> SUCCESSION = List.of(
            REVIEW_MOVE.PROVINCE,
            REVIEW_MOVE.ROUND_ID,
            REVIEW_MOVE.FINDING_ID,
            REVIEW_MOVE.STEP,
            REVIEW_MOVE.AT,
            REVIEW_MOVE.BY,
            REVIEW_MOVE.VERSION_BEFORE,
            REVIEW_MOVE.NOTE,
            REVIEW_MOVE.PAPER,
            REVIEW_MOVE.PAPER_DATE);

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    ReviewLog(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** Words and paper of a move. */
    record Words(String note, String paper, @Nullable LocalDate paperDate) {

        static final Words NONE = new Words("", "", null);

        static Words note(String note) {
            return new Words(note, "", null);
        }
    }

    /** Whether the same person has made this very move before: the second click of a double click. */
    boolean isRepeated(ReviewStep step, UUID round, int version) {
        return db.fetchExists(
                REVIEW_MOVE,
                REVIEW_MOVE.ROUND_ID.eq(round),
                REVIEW_MOVE.FINDING_ID.isNull(),
                mine(step.name(), version));
    }

    /** The same for a move of a finding. */
    boolean isRepeated(ReviewFindingStep step, UUID finding, int version) {
        return db.fetchExists(REVIEW_MOVE, REVIEW_MOVE.FINDING_ID.eq(finding), mine(step.name(), version));
    }

    private Condition mine(String step, int version) {
        return REVIEW_MOVE
                .STEP
                .eq(step)
                .and(REVIEW_MOVE.VERSION_BEFORE.eq(version))
                .and(REVIEW_MOVE.BY.eq(current.get().account()));
    }

    void record(ReviewStep step, ReviewRound before, Words words) {
        record(step.name(), before.province(), before.id(), null, before.version(), words);
    }

    void record(ReviewFindingStep step, ReviewFinding before, Words words) {
        record(step.name(), before.province(), before.round(), before.id(), before.version(), words);
    }

    private void record(String step, String province, UUID round, @Nullable UUID finding, int version, Words words) {
        db.insertInto(REVIEW_MOVE)
                .set(REVIEW_MOVE.PROVINCE, province)
                .set(REVIEW_MOVE.ROUND_ID, round)
                .set(REVIEW_MOVE.FINDING_ID, finding)
                .set(REVIEW_MOVE.STEP, step)
                .set(REVIEW_MOVE.AT, clock.instant())
                .set(REVIEW_MOVE.BY, current.get().account())
                .set(REVIEW_MOVE.VERSION_BEFORE, version)
                .set(REVIEW_MOVE.NOTE, words.note())
                .set(REVIEW_MOVE.PAPER, words.paper())
                .set(REVIEW_MOVE.PAPER_DATE, words.paperDate())
                .execute();
    }

    /** Findings go to another body by a reform; in the name of whoever decided it. */
    void recordSuccession(Condition findings, Succession succession) {
        db.insertInto(REVIEW_MOVE, SUCCESSION)
                .select(select(
                                REVIEW_FINDING.PROVINCE,
                                REVIEW_FINDING.ROUND_ID,
                                REVIEW_FINDING.ID,
                                val(SUCCEED),
                                val(clock.instant(), REVIEW_MOVE.AT),
                                val(succession.decidedBy()),
                                REVIEW_FINDING.VERSION,
                                val(succession.names()),
                                val(succession.document()),
                                val(succession.documentOn()))
                        .from(REVIEW_FINDING)
                        .where(findings))
                .execute();
    }

    /** Rounds go to another department by a reform. */
    void recordRoundSuccession(Condition rounds, Succession succession) {
        db.insertInto(REVIEW_MOVE, SUCCESSION)
                .select(select(
                                REVIEW_ROUND.PROVINCE,
                                REVIEW_ROUND.ID,
                                castNull(REVIEW_MOVE.FINDING_ID),
                                val(SUCCEED),
                                val(clock.instant(), REVIEW_MOVE.AT),
                                val(succession.decidedBy()),
                                REVIEW_ROUND.VERSION,
                                val(succession.names()),
                                val(succession.document()),
                                val(succession.documentOn()))
                        .from(REVIEW_ROUND)
                        .where(rounds))
                .execute();
    }

    /** The history of the round itself, the latest move first. */
    List<ReviewMove> ofRound(UUID round) {
        return where(REVIEW_MOVE.ROUND_ID.eq(round).and(REVIEW_MOVE.FINDING_ID.isNull()));
    }

    /** The history of one finding, the latest move first. */
    List<ReviewMove> ofFinding(UUID finding) {
        return where(REVIEW_MOVE.FINDING_ID.eq(finding));
    }

    private List<ReviewMove> where(Condition condition) {
        return db.select(
                        REVIEW_MOVE.STEP,
                        REVIEW_MOVE.AT,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        REVIEW_MOVE.NOTE,
                        REVIEW_MOVE.PAPER,
                        REVIEW_MOVE.PAPER_DATE)
                .from(REVIEW_MOVE)
                .join(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(REVIEW_MOVE.BY))
                .where(condition)
                .orderBy(REVIEW_MOVE.AT.desc(), REVIEW_MOVE.ID.desc())
                .limit(SHOWN)
                .fetch(mapping(ReviewMove::new));
    }
}
