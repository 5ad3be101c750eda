package vn.khuyencong.legal;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.DraftingMoves.Ruling;

/** The leader's moves with a drafting task: submitted, returned, abandoned, given other terms; and its publication. */
@Service
@Transactional
public class MoveDrafting {

    private final DraftingMoves moves;
    private final ReviewDocuments documents;
    private final OfficeClock clock;

    MoveDrafting(DraftingMoves moves, ReviewDocuments documents, OfficeClock clock) {
        this.moves = moves;
        this.documents = documents;
        this.clock = clock;
    }

    /** The appraised draft goes to the body that issues it. */
    public ReviewOutcome submit(DraftingTask.Go go) {
        return go(DraftingStep.SUBMIT, go);
    }

    /** The issued document has been published. */
    public ReviewOutcome publish(DraftingTask.Go go) {
        return go(DraftingStep.PUBLISH, go);
    }

    private ReviewOutcome go(DraftingStep step, DraftingTask.Go go) {
        return moves.make(step, go.task(), go.version(), go.paper(), task -> {
            var against = DraftingRules.againstPaper(go.paper(), clock.today());
            return against.isEmpty()
                    ? new Ruling.Let(task.at(step.to().orElseThrow(), go.paper().stepDueOn()))
                    : new Ruling.Against(against);
        });
    }

    /** Back to an earlier step, with words. */
    public ReviewOutcome giveBack(DraftingTask.GiveBack back) {
        return moves.make(DraftingStep.RETURN, back.task(), back.version(), back.paper(), task -> {
            var against = DraftingRules.againstGivingBack(back, task, clock.today());
            return against.isEmpty()
                    ? new Ruling.Let(task.at(
                            Objects.requireNonNull(back.to()), back.paper().stepDueOn()))
                    : new Ruling.Against(against);
        });
    }

    /** It will not be written, and why. */
    public ReviewOutcome abandon(UUID id, int version, String reason) {
        var paper = new DraftingTask.Paper(reason, "", null, null);
        return moves.make(DraftingStep.ABANDON, id, version, paper, task -> {
            var against = DraftingRules.againstAbandoning(reason);
            return against.isEmpty()
                    ? new Ruling.Let(task.at(DraftingStage.ABANDONED, null))
                    : new Ruling.Against(against);
        });
    }

    /** Another unit writes it, or until another day. */
    public ReviewOutcome change(DraftingTask.Change change) {
        var paper = new DraftingTask.Paper(change.reason(), "", null, change.dueOn());
        return moves.make(DraftingStep.CHANGE, change.task(), change.version(), paper, task -> {
            var lead = change.lead();
            var known =
                    lead != null && documents.bodyName(task.province(), lead).isPresent() ? lead : null;
            var against = DraftingRules.againstChanging(
                    new DraftingTask.Change(change.task(), change.version(), known, change.dueOn(), change.reason()),
                    clock.today());
            return against.isEmpty()
                    ? new Ruling.Let(
                            task.changed(Objects.requireNonNull(known), Objects.requireNonNull(change.dueOn())))
                    : new Ruling.Against(against);
        });
    }
}
