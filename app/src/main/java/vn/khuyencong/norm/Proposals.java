package vn.khuyencong.norm;

import static vn.khuyencong.norm.db.Tables.PROPOSAL;
import static vn.khuyencong.norm.db.Tables.PROPOSAL_MOVE;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.norm.Proposal.Asked;
import vn.khuyencong.norm.Proposal.Course;
import vn.khuyencong.norm.db.tables.records.ProposalRecord;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.norm.engine.Governing;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.shared.Tier;

/** The rows of proposals. Whoever saves second is told so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Proposals {

    private final DSLContext db;
    private final Definitions definitions;

    Proposals(DSLContext db, Definitions definitions) {
        this.db = db;
        this.definitions = definitions;
    }

    /** What happened to a proposal. */
    record Moved(ProposalStep step, Instant at, UUID by, String words) {}

    /** @throws NotFound if it is not there, or of another province */
    Proposal get(UUID id) {
        return db.selectFrom(PROPOSAL)
                .where(PROPOSAL.ID.eq(id))
                .fetchOptional(this::proposal)
                .orElseThrow(() -> new NotFound("No proposal " + id));
    }

    /** Kept for this transaction: whoever else wants to move it waits. */
    Proposal lock(UUID id) {
        return db.selectFrom(PROPOSAL)
                .where(PROPOSAL.ID.eq(id))
                .forUpdate()
                .fetchOptional(this::proposal)
                .orElseThrow(() -> new NotFound("No proposal " + id));
    }

    /** Newest first. */
    List<Proposal> all() {
        return db.selectFrom(PROPOSAL)
                .orderBy(PROPOSAL.CREATED_AT.desc(), PROPOSAL.ID.desc())
                .fetch(this::proposal);
    }

    List<Proposal> openFor(String norm) {
        return db.selectFrom(PROPOSAL)
                .where(
                        PROPOSAL.NORM.eq(norm),
                        PROPOSAL.STAGE.in(ProposalStage.DRAFT, ProposalStage.PROPOSED, ProposalStage.RETURNED))
                .orderBy(PROPOSAL.CREATED_AT)
                .fetch(this::proposal);
    }

    /** What is being typed, where something is. */
    Optional<JSONB> typed(UUID id) {
        return db.select(PROPOSAL.TYPED)
                .from(PROPOSAL)
                .where(PROPOSAL.ID.eq(id))
                .fetchOptional(PROPOSAL.TYPED);
    }

    /**
     * Adds a draft. What is there already under the id stays: a second click changes nothing.
     *
     * @return whether it is new
     */
    boolean add(UUID id, String owner, Proposal.Kind kind, Asked asked, UUID proposer, Instant at) {
        var row = db.newRecord(PROPOSAL);
        fill(row, asked);
        row.setId(id);
        row.setOwnerProvince(owner);
        row.setKind(kind);
        row.setProposedBy(proposer);
        row.setCreatedAt(at);
        return db.insertInto(PROPOSAL)
                        .set(row)
                        .onConflict(PROPOSAL.ID)
                        .doNothing()
                        .execute()
                == 1;
    }

    /**
     * Keeps what is typed.
     *
     * @return the new revision
     * @throws Stale if somebody else was first
     */
    int keep(UUID id, int revision, JSONB typed) {
        return written(
                id,
                revision,
                db.update(PROPOSAL)
                        .set(PROPOSAL.TYPED, typed)
                        .set(PROPOSAL.REVISION, PROPOSAL.REVISION.plus(1))
                        .where(PROPOSAL.ID.eq(id), PROPOSAL.REVISION.eq(revision))
                        .execute());
    }

    /**
     * Takes over what is asked for.
     *
     * @throws Stale if somebody else was first
     */
    int save(UUID id, int revision, Asked asked) {
        var row = db.newRecord(PROPOSAL);
        fill(row, asked);
        return written(
                id,
                revision,
                db.update(PROPOSAL)
                        .set(row)
                        .setNull(PROPOSAL.TYPED)
                        .set(PROPOSAL.REVISION, PROPOSAL.REVISION.plus(1))
                        .where(PROPOSAL.ID.eq(id), PROPOSAL.REVISION.eq(revision))
                        .execute());
    }

    /**
     * Moves it on.
     *
     * @param version what it became, with an approval
     */
    void move(Proposal proposal, ProposalStep step, UUID by, Instant at, String words, @Nullable UUID version) {
        var update =
                db.update(PROPOSAL).set(PROPOSAL.STAGE, step.to()).set(PROPOSAL.REVISION, PROPOSAL.REVISION.plus(1));
        if (step == ProposalStep.PROPOSE) {
            update = update.set(PROPOSAL.PROPOSED_AT, at)
                    .setNull(PROPOSAL.DECIDED_BY)
                    .setNull(PROPOSAL.DECIDED_AT)
                    .set(PROPOSAL.DECIDED_WORDS, "");
        }
        if (step.by() == ProposalStep.By.DECIDER) {
            update = update.set(PROPOSAL.DECIDED_BY, by)
                    .set(PROPOSAL.DECIDED_AT, at)
                    .set(PROPOSAL.DECIDED_WORDS, words)
                    .set(PROPOSAL.VERSION_ID, version);
        }
        written(
                proposal.id(),
                proposal.revision(),
                update.where(PROPOSAL.ID.eq(proposal.id()), PROPOSAL.REVISION.eq(proposal.revision()))
                        .execute());
        db.insertInto(PROPOSAL_MOVE)
                .set(PROPOSAL_MOVE.PROPOSAL_ID, proposal.id())
                .set(PROPOSAL_MOVE.STEP, step)
                .set(PROPOSAL_MOVE.AT, at)
                .set(PROPOSAL_MOVE.BY, by)
                .set(PROPOSAL_MOVE.WORDS, words)
                .execute();
    }

    /** What happened to it, oldest first. */
    List<Moved> moves(UUID id) {
        return db.selectFrom(PROPOSAL_MOVE)
                .where(PROPOSAL_MOVE.PROPOSAL_ID.eq(id))
                .orderBy(PROPOSAL_MOVE.AT, PROPOSAL_MOVE.ID)
                .fetch(row -> new Moved(row.getStep(), row.getAt(), row.getBy(), row.getWords()));
    }

    private static int written(UUID id, int revision, int rows) {
        if (rows == 0) throw new Stale("The proposal " + id + " was changed by somebody else");
        return revision + 1;
    }

    private static void fill(ProposalRecord row, Asked asked) {
        row.setNorm(asked.norm());
        row.setTier(asked.tier().name());
        row.setProvince(asked.province() == null ? "" : asked.province());
        row.setScope(asked.scope().toArray(UUID[]::new));
        row.setInForce(asked.inForce());
        row.setContent(ContentJson.write(asked.content()));
        row.setBasisId(asked.basis());
        row.setVerifiedUntil(asked.verifiedUntil());
        row.setGoverning(asked.governing().name());
        row.setReplacesId(asked.replaces());
        row.setReason(asked.reason());
    }

    private Proposal proposal(ProposalRecord row) {
        var family = definitions.family(new ProposalRules.Names(row.getNorm()).family());
        return new Proposal(
                row.getId(),
                row.getOwnerProvince(),
                row.getRevision(),
                row.getStage(),
                row.getKind(),
                new Asked(
                        row.getNorm(),
                        Tier.valueOf(row.getTier()),
                        row.getProvince().isEmpty() ? null : row.getProvince(),
                        List.of(row.getScope()),
                        row.getInForce(),
                        ContentJson.read(row.getContent(), family),
                        row.getBasisId(),
                        row.getVerifiedUntil(),
                        Governing.valueOf(row.getGoverning()),
                        row.getReplacesId(),
                        row.getReason()),
                new Course(
                        row.getProposedBy(),
                        row.getProposedAt(),
                        row.getDecidedBy(),
                        row.getDecidedAt(),
                        row.getDecidedWords(),
                        row.getVersionId(),
                        row.getCreatedAt()));
    }
}
