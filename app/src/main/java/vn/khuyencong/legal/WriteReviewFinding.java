package vn.khuyencong.legal;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.ReviewOutcome.Done;
import vn.khuyencong.legal.ReviewOutcome.Refused;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;

/** The organisation to which a document is given writes what it found, and sends it; it may propose a new document too. */
@Service
@Transactional
public class WriteReviewFinding {

    private final ReviewFindingMoves moves;
    private final ReviewRounds rounds;
    private final ReviewFindings findings;
    private final CurrentActor current;
    private final OfficeClock clock;

    WriteReviewFinding(
            ReviewFindingMoves moves,
            ReviewRounds rounds,
            ReviewFindings findings,
            CurrentActor current,
            OfficeClock clock) {
        this.moves = moves;
        this.rounds = rounds;
        this.findings = findings;
        this.current = current;
        this.clock = clock;
    }

    /** Keeps what has been written so far. */
    public ReviewOutcome save(ReviewFinding.Write write) {
        return moves.make(
                ReviewFindingStep.SAVE,
                write.finding(),
                write.version(),
                (_, _) -> ReviewRules.againstSaving(write.answer()),
                (finding, stage) -> findings.write(finding, stage, write.answer()),
                "");
    }

    /** Sends it to the department's leader. */
    public ReviewOutcome send(ReviewFinding.Write write) {
        return moves.make(
                ReviewFindingStep.SEND,
                write.finding(),
                write.version(),
                (finding, _) -> ReviewRules.againstSending(write.answer(), finding.document() != null, clock.today()),
                (finding, stage) -> findings.write(finding, stage, write.answer()),
                "");
    }

    /** A body that takes part in the round, or the department, proposes a document that is not there yet. */
    public ReviewOutcome propose(ReviewFinding.Propose propose) {
        var round = rounds.get(propose.round());
        var actor = current.get();
        var body = actor.organisation();
        if (body == null || !moves.mayPropose(round)) {
            throw new NotAllowed(actor.username() + " has no part in this review");
        }
        var against = ReviewRules.againstProposing(propose.subject());
        if (!against.isEmpty()) {
            return new Refused(against);
        }
        if (round.stage() != ReviewStage.OPEN) {
            return new Refused(List.of(Finding.of("legal.review.step-not-allowed")));
        }
        UUID id = findings.propose(propose, round.province(), body, clock.instant());
        // The new row holds the round, so that whoever was closing it meanwhile is seen now.
        if (rounds.get(round.id()).stage() != ReviewStage.OPEN) {
            throw new Stale("The round was closed meanwhile");
        }
        moves.proposed(findings.get(id));
        return new Done(id);
    }
}
