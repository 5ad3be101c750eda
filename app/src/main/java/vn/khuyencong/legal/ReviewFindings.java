package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static vn.khuyencong.legal.db.Tables.REVIEW_CONCERN;
import static vn.khuyencong.legal.db.Tables.REVIEW_FINDING;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;

/** The findings of rounds as they are stored: one row for each document, written by its reviewer. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ReviewFindings {

    private final DSLContext db;
    private final CurrentActor current;
    private final OfficeClock clock;

    ReviewFindings(DSLContext db, CurrentActor current, OfficeClock clock) {
        this.db = db;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotFound if it is not there, or not the reader's to see */
    ReviewFinding get(UUID id) {
        return where(REVIEW_FINDING.ID.eq(id)).stream().findFirst().orElseThrow(() -> new NotFound("No finding " + id));
    }

    /** The finding, which nobody else can move until the transaction ends. */
    ReviewFinding lock(UUID id) {
        db.select(REVIEW_FINDING.ID)
                .from(REVIEW_FINDING)
                .where(REVIEW_FINDING.ID.eq(id))
                .forUpdate()
                .execute();
        return get(id);
    }

    /** All of a round, none of which can move until the transaction ends. */
    List<ReviewFinding> lockAll(UUID round) {
        db.select(REVIEW_FINDING.ID)
                .from(REVIEW_FINDING)
                .where(REVIEW_FINDING.ROUND_ID.eq(round))
                .orderBy(REVIEW_FINDING.ID)
                .forUpdate()
                .execute();
        return of(round);
    }

    List<ReviewFinding> of(UUID round) {
        return where(REVIEW_FINDING.ROUND_ID.eq(round));
    }

    private List<ReviewFinding> where(Condition condition) {
        return db.select(
                        REVIEW_FINDING.ID,
                        REVIEW_FINDING.PROVINCE,
                        REVIEW_FINDING.ROUND_ID,
                        REVIEW_FINDING.DOCUMENT_ID,
                        REVIEW_FINDING.SUBJECT,
                        REVIEW_FINDING.REVIEWER_ID,
                        REVIEW_FINDING.STAGE,
                        row(
                                        REVIEW_FINDING.CONCLUSIONS.convertFrom(ReviewFindings::conclusions),
                                        REVIEW_FINDING.REASON,
                                        REVIEW_FINDING.PROPOSAL,
                                        REVIEW_FINDING.PLACES,
                                        multiset(select(REVIEW_CONCERN.PROVISION_ID)
                                                        .from(REVIEW_CONCERN)
                                                        .where(REVIEW_CONCERN.FINDING_ID.eq(REVIEW_FINDING.ID)))
                                                .convertFrom(rows -> (Set<UUID>)
                                                        new HashSet<>(rows.getValues(REVIEW_CONCERN.PROVISION_ID))),
                                        REVIEW_FINDING.LEAD_ID,
                                        REVIEW_FINDING.PROPOSED_BY)
                                .mapping(ReviewFinding.Answer::new),
                        REVIEW_FINDING.ANSWERED_BY,
                        REVIEW_FINDING.VERSION)
                .from(REVIEW_FINDING)
                .where(condition)
                .orderBy(REVIEW_FINDING.ID)
                .fetch(mapping(ReviewFinding::new));
    }

    static Set<ReviewConclusion> conclusions(String[] names) {
        return Arrays.stream(names).map(ReviewConclusion::valueOf).collect(Collectors.toSet());
    }

    /** Puts documents into the list of a round; those already there stay as they are. */
    void add(ReviewRound round, List<UUID> documents) {
        var now = clock.instant();
        for (var document : documents) {
            db.insertInto(REVIEW_FINDING)
                    .set(REVIEW_FINDING.PROVINCE, round.province())
                    .set(REVIEW_FINDING.ROUND_ID, round.id())
                    .set(REVIEW_FINDING.DOCUMENT_ID, document)
                    .set(REVIEW_FINDING.ADDED_AT, now)
                    .set(REVIEW_FINDING.ADDED_BY, current.get().account())
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** Puts one document into a frozen list, with its reviewer, how it stands and why it comes in. */
    UUID extend(ReviewRound round, Document document, UUID reviewer, Validity validity, String reason) {
        return db.insertInto(REVIEW_FINDING)
                .set(REVIEW_FINDING.PROVINCE, round.province())
                .set(REVIEW_FINDING.ROUND_ID, round.id())
                .set(REVIEW_FINDING.DOCUMENT_ID, document.id())
                .set(REVIEW_FINDING.REVIEWER_ID, reviewer)
                .set(REVIEW_FINDING.VALIDITY, validity)
                .set(REVIEW_FINDING.ADDED_REASON, reason.strip())
                .set(REVIEW_FINDING.ADDED_AT, clock.instant())
                .set(REVIEW_FINDING.ADDED_BY, current.get().account())
                .returningResult(REVIEW_FINDING.ID)
                .fetchSingle()
                .value1();
    }

    /** Takes a document out of a list that is not frozen. */
    void remove(UUID round, UUID finding) {
        db.deleteFrom(REVIEW_FINDING)
                .where(REVIEW_FINDING.ROUND_ID.eq(round), REVIEW_FINDING.ID.eq(finding))
                .execute();
    }

    void assign(UUID round, Set<UUID> findings, UUID reviewer) {
        db.update(REVIEW_FINDING)
                .set(REVIEW_FINDING.REVIEWER_ID, reviewer)
                .where(REVIEW_FINDING.ROUND_ID.eq(round), REVIEW_FINDING.ID.in(findings))
                .execute();
    }

    /** How the document stands on the day of the round; from now on it is part of the frozen list. */
    void freeze(UUID finding, Validity validity) {
        db.update(REVIEW_FINDING)
                .set(REVIEW_FINDING.VALIDITY, validity)
                .where(REVIEW_FINDING.ID.eq(finding))
                .execute();
    }

    /** The same request twice is one proposal. */
    UUID propose(ReviewFinding.Propose propose, String province, UUID reviewer, Instant now) {
        db.insertInto(REVIEW_FINDING)
                .set(REVIEW_FINDING.PROVINCE, province)
                .set(REVIEW_FINDING.ROUND_ID, propose.round())
                .set(REVIEW_FINDING.SUBJECT, propose.subject().strip())
                .set(REVIEW_FINDING.REVIEWER_ID, reviewer)
                .set(REVIEW_FINDING.STAGE, ReviewFindingStage.DRAFT)
                .set(REVIEW_FINDING.CONCLUSIONS, new String[] {ReviewConclusion.ISSUE_NEW.name()})
                .set(REVIEW_FINDING.ADDED_AT, now)
                .set(REVIEW_FINDING.ADDED_BY, current.get().account())
                .set(REVIEW_FINDING.REQUEST_ID, propose.request())
                .onConflictDoNothing()
                .execute();
        return db.select(REVIEW_FINDING.ID)
                .from(REVIEW_FINDING)
                .where(REVIEW_FINDING.REQUEST_ID.eq(propose.request()))
                .fetchOptional(REVIEW_FINDING.ID)
                .orElseThrow(() -> new Stale("The request was used by somebody else"));
    }

    /** @throws Stale if somebody else has saved the finding since it was read */
    void write(ReviewFinding before, ReviewFindingStage stage, ReviewFinding.Answer answer) {
        var updated = db.update(REVIEW_FINDING)
                .set(REVIEW_FINDING.STAGE, stage)
                .set(
                        REVIEW_FINDING.CONCLUSIONS,
                        answer.conclusions().stream().sorted().map(Enum::name).toArray(String[]::new))
                .set(REVIEW_FINDING.REASON, answer.reason().strip())
                .set(REVIEW_FINDING.PROPOSAL, answer.proposal().strip())
                .set(REVIEW_FINDING.PLACES, answer.places().strip())
                .set(REVIEW_FINDING.LEAD_ID, answer.lead())
                .set(REVIEW_FINDING.PROPOSED_BY, answer.proposedBy())
                .set(REVIEW_FINDING.ANSWERED_AT, clock.instant())
                .set(REVIEW_FINDING.ANSWERED_BY, current.get().account())
                .set(REVIEW_FINDING.VERSION, REVIEW_FINDING.VERSION.plus(1))
                .where(REVIEW_FINDING.ID.eq(before.id()), REVIEW_FINDING.VERSION.eq(before.version()))
                .execute();
        requireOne(updated, before);
        db.deleteFrom(REVIEW_CONCERN)
                .where(REVIEW_CONCERN.FINDING_ID.eq(before.id()))
                .execute();
        for (var provision : answer.provisions()) {
            db.insertInto(REVIEW_CONCERN)
                    .set(REVIEW_CONCERN.FINDING_ID, before.id())
                    .set(REVIEW_CONCERN.PROVISION_ID, provision)
                    .execute();
        }
    }

    /** @throws Stale if somebody else has saved the finding since it was read */
    void judge(ReviewFinding before, ReviewFindingStage stage, String returnWords) {
        requireOne(
                db.update(REVIEW_FINDING)
                        .set(REVIEW_FINDING.STAGE, stage)
                        .set(REVIEW_FINDING.RETURN_WORDS, returnWords.strip())
                        .set(REVIEW_FINDING.VERSION, REVIEW_FINDING.VERSION.plus(1))
                        .where(REVIEW_FINDING.ID.eq(before.id()), REVIEW_FINDING.VERSION.eq(before.version()))
                        .execute(),
                before);
    }

    /** Why a document has no accepted finding at the end. */
    void explain(UUID finding, @Nullable String why) {
        db.update(REVIEW_FINDING)
                .set(REVIEW_FINDING.MISSING_REASON, why == null ? "" : why.strip())
                .where(REVIEW_FINDING.ID.eq(finding))
                .execute();
    }

    private static void requireOne(int updated, ReviewFinding before) {
        if (updated == 0) {
            throw new Stale("Finding " + before.id() + " was changed by somebody else");
        }
    }
}
