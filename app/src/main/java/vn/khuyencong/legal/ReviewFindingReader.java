package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static vn.khuyencong.legal.db.Tables.DRAFTING_TASK;
import static vn.khuyencong.legal.db.Tables.REVIEW_FINDING;
import static vn.khuyencong.legal.db.access.Tables.PUB_ACCOUNT;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.organisation.Organisation;

/** Everything the page of one finding shows, read in one transaction. */
@Repository
@Transactional(readOnly = true)
public class ReviewFindingReader {

    private final DSLContext db;
    private final ReviewFindings findings;
    private final ReviewRounds rounds;
    private final ReviewFindingParts parts;
    private final ReviewRoles roles;

    ReviewFindingReader(
            DSLContext db, ReviewFindings findings, ReviewRounds rounds, ReviewFindingParts parts, ReviewRoles roles) {
        this.db = db;
        this.findings = findings;
        this.rounds = rounds;
        this.parts = parts;
        this.roles = roles;
    }

    /**
     * Words around an answer.
     *
     * @param answeredBy empty while nobody has written
     */
    public record Around(
            @Nullable Validity validity,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            String returnWords,
            String addedReason,
            String missingReason) {}

    /** A drafting task that came of the finding. */
    public record Draft(UUID id, ReviewConclusion action, String title, DraftingStage stage) {}

    /**
     * One look at a finding.
     *
     * @param document   the document under review; empty for a proposed one
     * @param provisions the places of it that the register holds
     * @param may        what the reader may do with it now
     * @param toDraft    what it asks to be drafted and nobody has begun; empty unless the reader may begin it
     */
    public record Look(
            ReviewRound round,
            ReviewFinding finding,
            Around around,
            @Nullable Document document,
            List<Provision> provisions,
            List<Organisation> bodies,
            List<ReviewMove> moves,
            List<Draft> drafts,
            Set<ReviewFindingStep> may,
            List<ReviewConclusion> toDraft) {}

    /** @throws vn.khuyencong.shared.NotFound if it is not there, or not the reader's to see */
    public Look look(UUID id) {
        var finding = findings.get(id);
        var round = rounds.get(finding.round());
        var document = finding.document();
        var drafts = drafts(id);
        return new Look(
                round,
                finding,
                around(id),
                document == null ? null : parts.document(document),
                document == null ? List.of() : parts.provisions(document),
                parts.bodies(round, finding),
                parts.moves(id),
                drafts,
                may(round, finding),
                toDraft(finding, drafts));
    }

    private Around around(UUID id) {
        return db.select(
                        REVIEW_FINDING.VALIDITY,
                        PUB_ACCOUNT.DISPLAY_NAME,
                        REVIEW_FINDING.ANSWERED_AT,
                        REVIEW_FINDING.RETURN_WORDS,
                        REVIEW_FINDING.ADDED_REASON,
                        REVIEW_FINDING.MISSING_REASON)
                .from(REVIEW_FINDING)
                .leftJoin(PUB_ACCOUNT)
                .on(PUB_ACCOUNT.ID.eq(REVIEW_FINDING.ANSWERED_BY))
                .where(REVIEW_FINDING.ID.eq(id))
                .fetchSingle(mapping(Around::new));
    }

    private List<Draft> drafts(UUID id) {
        return db.select(DRAFTING_TASK.ID, DRAFTING_TASK.ACTION, DRAFTING_TASK.TITLE, DRAFTING_TASK.STAGE)
                .from(DRAFTING_TASK)
                .where(DRAFTING_TASK.FINDING_ID.eq(id))
                .orderBy(DRAFTING_TASK.CREATED_AT)
                .fetch(mapping(Draft::new));
    }

    private List<ReviewConclusion> toDraft(ReviewFinding finding, List<Draft> drafts) {
        if (finding.stage() != ReviewFindingStage.ACCEPTED
                || !roles.may(DraftingStep.BEGIN.by(), finding.province(), null)) {
            return List.of();
        }
        return finding.answer().conclusions().stream()
                .filter(ReviewConclusion::isAction)
                .filter(action -> drafts.stream()
                        .noneMatch(draft -> draft.action() == action && draft.stage() != DraftingStage.ABANDONED))
                .sorted()
                .toList();
    }

    private Set<ReviewFindingStep> may(ReviewRound round, ReviewFinding finding) {
        if (round.stage() != ReviewStage.OPEN) {
            return Set.of();
        }
        return EnumSet.allOf(ReviewFindingStep.class).stream()
                .filter(step ->
                        step.canFollow(finding.stage()) && roles.may(step.by(), finding.province(), finding.reviewer()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReviewFindingStep.class)));
    }
}
