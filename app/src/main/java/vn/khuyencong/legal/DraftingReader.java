package vn.khuyencong.legal;

import static org.jooq.Records.mapping;
import static vn.khuyencong.legal.db.Tables.REVIEW_FINDING;
import static vn.khuyencong.legal.db.Tables.REVIEW_ROUND;

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

/** Everything the page of a drafting task shows, read in one transaction. */
@Repository
@Transactional(readOnly = true)
public class DraftingReader {

    private final DSLContext db;
    private final DraftingTasks tasks;
    private final DraftingParts parts;
    private final DraftingMoves moves;
    private final DraftingAttachments attachments;

    DraftingReader(
            DSLContext db,
            DraftingTasks tasks,
            DraftingParts parts,
            DraftingMoves moves,
            DraftingAttachments attachments) {
        this.db = db;
        this.tasks = tasks;
        this.parts = parts;
        this.moves = moves;
        this.attachments = attachments;
    }

    /** The finding a task came from, where the reader may see it. */
    public record Origin(String round, String reason, String proposal) {}

    /**
     * One look at a task.
     *
     * @param origin empty where the round is not the reader's to see
     * @param may    what the reader may do with it now
     */
    public record Look(
            DraftingTask task,
            @Nullable Origin origin,
            @Nullable Document oldDocument,
            @Nullable Document newDocument,
            List<DraftingOpinion> opinions,
            List<DraftingMove> moves,
            List<Organisation> bodies,
            Set<DraftingStep> may,
            boolean mayAttach) {

        /** The lead unit under its name of today, or of the day on which the task ended. */
        public String lead() {
            return bodies.stream()
                    .filter(body -> body.id().equals(task.lead()))
                    .map(Organisation::name)
                    .findFirst()
                    .orElse("");
        }
    }

    /** @throws vn.khuyencong.shared.NotFound if it is not there, or not the reader's to see */
    public Look look(UUID id) {
        var task = tasks.get(id);
        var may = EnumSet.allOf(DraftingStep.class).stream()
                .filter(step -> step.canFollow(task.stage()) && moves.may(step, task))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DraftingStep.class)));
        var history = parts.moves(id);
        return new Look(
                task,
                origin(task.finding()),
                parts.document(task.oldDocument()),
                parts.document(task.newDocument()),
                parts.opinions(id),
                history,
                parts.bodies(task, history),
                may,
                attachments.mayAttach(task));
    }

    private @Nullable Origin origin(UUID finding) {
        return db.select(REVIEW_ROUND.NAME, REVIEW_FINDING.REASON, REVIEW_FINDING.PROPOSAL)
                .from(REVIEW_FINDING)
                .join(REVIEW_ROUND)
                .on(REVIEW_ROUND.ID.eq(REVIEW_FINDING.ROUND_ID))
                .where(REVIEW_FINDING.ID.eq(finding))
                .fetchOne(mapping(Origin::new));
    }
}
