package vn.khuyencong.legal;

import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.DraftingMoves.Ruling;

/** The issuing body has signed: the draft becomes a document of the register, with what it does to the old one. */
@Service
@Transactional
public class IssueDraft {

    private final DraftingMoves moves;
    private final DraftedDocuments drafted;
    private final OfficeClock clock;

    IssueDraft(DraftingMoves moves, DraftedDocuments drafted, OfficeClock clock) {
        this.moves = moves;
        this.drafted = drafted;
        this.clock = clock;
    }

    public ReviewOutcome issue(DraftingTask.Issue issue) {
        return moves.make(DraftingStep.ISSUE, issue.task(), issue.version(), issue.paper(), task -> {
            var number = issue.paper().number().strip();
            var against = DraftingRules.againstIssuing(issue, drafted.isTaken(number), clock.today());
            if (!against.isEmpty()) {
                return new Ruling.Against(against);
            }
            var document = drafted.register(
                    task,
                    number,
                    Objects.requireNonNull(issue.paper().date()),
                    Objects.requireNonNull(issue.effectiveFrom()));
            return new Ruling.Let(task.issuedAs(document));
        });
    }
}
