package vn.khuyencong.programme;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.programme.db.Tables.EDITION;
import static vn.khuyencong.programme.db.Tables.PROGRAMME;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.shared.Tier;

/** The programmes and their editions as they are stored; what an edition says is {@link ContentRows}'s. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Programmes {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    Programmes(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    Programme get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("No programme " + id));
    }

    Optional<Programme> find(UUID id) {
        return db.select(
                        PROGRAMME.ID,
                        PROGRAMME.PROVINCE,
                        PROGRAMME.TIER,
                        PROGRAMME.NAME,
                        PROGRAMME.FROM_YEAR,
                        PROGRAMME.TO_YEAR)
                .from(PROGRAMME)
                .where(PROGRAMME.ID.eq(id))
                .fetchOptional(mapping(Programme::new));
    }

    /** Whether another programme of the tier has one of the years. */
    boolean overlaps(String province, Tier tier, int from, int to) {
        return db.fetchExists(
                PROGRAMME,
                PROGRAMME.PROVINCE.eq(province),
                PROGRAMME.TIER.eq(tier),
                PROGRAMME.FROM_YEAR.le(to),
                PROGRAMME.TO_YEAR.ge(from));
    }

    /** The programme of the years just before; empty where there is none. */
    Optional<Programme> before(String province, Tier tier, int year) {
        return db.select(
                        PROGRAMME.ID,
                        PROGRAMME.PROVINCE,
                        PROGRAMME.TIER,
                        PROGRAMME.NAME,
                        PROGRAMME.FROM_YEAR,
                        PROGRAMME.TO_YEAR)
                .from(PROGRAMME)
                .where(PROGRAMME.PROVINCE.eq(province), PROGRAMME.TIER.eq(tier), PROGRAMME.TO_YEAR.lt(year))
                .orderBy(PROGRAMME.TO_YEAR.desc())
                .limit(1)
                .fetchOptional(mapping(Programme::new));
    }

    void create(Programme programme) {
        db.insertInto(PROGRAMME)
                .set(PROGRAMME.ID, programme.id())
                .set(PROGRAMME.PROVINCE, programme.province())
                .set(PROGRAMME.TIER, programme.tier())
                .set(PROGRAMME.NAME, programme.name())
                .set(PROGRAMME.FROM_YEAR, programme.from())
                .set(PROGRAMME.TO_YEAR, programme.to())
                .set(PROGRAMME.CREATED_AT, clock.instant())
                .set(PROGRAMME.CREATED_BY, current.get().account())
                .execute();
    }

    /** Begins an edition. @throws Stale if somebody else has just begun one of that number */
    UUID begin(UUID programme, int number, String reason) {
        return db.insertInto(EDITION)
                .set(EDITION.PROGRAMME_ID, programme)
                .set(EDITION.NUMBER, number)
                .set(EDITION.STAGE, EditionStage.DRAFT)
                .set(EDITION.REASON, reason)
                .set(EDITION.CREATED_AT, clock.instant())
                .set(EDITION.CREATED_BY, current.get().account())
                .onConflictDoNothing()
                .returningResult(EDITION.ID)
                .fetchOptional()
                .map(org.jooq.Record1::value1)
                .orElseThrow(() -> new Stale("Somebody else has just begun edition " + number + " of " + programme));
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    Edition edition(UUID id) {
        return db.select(
                        EDITION.ID,
                        EDITION.PROGRAMME_ID,
                        EDITION.NUMBER,
                        EDITION.STAGE,
                        EDITION.REASON,
                        EDITION.SUBMISSION_NUMBER,
                        EDITION.SUBMITTED_ON,
                        EDITION.DECISION_NUMBER,
                        EDITION.DECIDED_ON,
                        EDITION.DECIDER,
                        EDITION.RETURN_REASON,
                        EDITION.VERSION)
                .from(EDITION)
                .where(EDITION.ID.eq(id))
                .fetchOptional(mapping(Edition::new))
                .orElseThrow(() -> new NotFound("No edition " + id));
    }

    /** The edition, which nobody else can move until the transaction ends. */
    Edition lock(UUID id) {
        db.select(EDITION.ID).from(EDITION).where(EDITION.ID.eq(id)).forUpdate().execute();
        return edition(id);
    }

    /** The latest edition, in force or not. */
    UUID latest(UUID programme) {
        return db.select(EDITION.ID)
                .from(EDITION)
                .where(
                        EDITION.PROGRAMME_ID.eq(programme),
                        EDITION.NUMBER.eq(
                                select(max(EDITION.NUMBER)).from(EDITION).where(EDITION.PROGRAMME_ID.eq(programme))))
                .fetchOptional(EDITION.ID)
                .orElseThrow(() -> new NotFound("No programme " + programme));
    }

    /** The edition in force; empty while none is approved. */
    Optional<UUID> inForce(UUID programme) {
        return db.select(EDITION.ID)
                .from(EDITION)
                .where(EDITION.PROGRAMME_ID.eq(programme), EDITION.STAGE.eq(EditionStage.APPROVED))
                .orderBy(EDITION.NUMBER.desc())
                .limit(1)
                .fetchOptional(EDITION.ID);
    }

    /** @throws Stale if somebody else has changed the edition since it was read */
    void save(Edition edition, @Nullable UUID basis) {
        int updated = db.update(EDITION)
                .set(EDITION.STAGE, edition.stage())
                .set(EDITION.SUBMISSION_NUMBER, edition.submissionNumber())
                .set(EDITION.SUBMITTED_ON, edition.submittedOn())
                .set(EDITION.DECISION_NUMBER, edition.decisionNumber())
                .set(EDITION.DECIDED_ON, edition.decidedOn())
                .set(EDITION.DECIDER, edition.decider())
                .set(EDITION.BASIS_ID, basis)
                .set(EDITION.RETURN_REASON, edition.returnReason())
                .set(EDITION.VERSION, EDITION.VERSION.plus(1))
                .where(EDITION.ID.eq(edition.id()), EDITION.VERSION.eq(edition.version()))
                .execute();
        if (updated == 0) {
            throw new Stale("Edition " + edition.id() + " was changed by somebody else");
        }
    }

    /** Keeps what is being typed. @return the version after it @throws Stale if somebody else was first */
    int keepDraft(UUID edition, int version, String typed) {
        int updated = db.update(EDITION)
                .set(EDITION.DRAFT, JSONB.valueOf(typed))
                .set(EDITION.VERSION, EDITION.VERSION.plus(1))
                .where(
                        EDITION.ID.eq(edition),
                        EDITION.VERSION.eq(version),
                        EDITION.STAGE.in(EditionStage.DRAFT, EditionStage.RETURNED))
                .execute();
        if (updated == 0) {
            throw new Stale("The draft of " + edition + " was changed by somebody else");
        }
        return version + 1;
    }

    /** What was typed and not taken over; empty where there is nothing. */
    Optional<String> draft(UUID edition) {
        return db.select(EDITION.DRAFT)
                .from(EDITION)
                .where(EDITION.ID.eq(edition), EDITION.DRAFT.isNotNull())
                .fetchOptional(EDITION.DRAFT)
                .map(JSONB::data);
    }
}
