package vn.khuyencong.legal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;

/** The department's leader accepts a finding, or returns it and says what is missing. */
@Service
@Transactional
public class JudgeReviewFinding {

    private final ReviewFindingMoves moves;
    private final ReviewFindings findings;
    private final CurrentActor current;

    JudgeReviewFinding(ReviewFindingMoves moves, ReviewFindings findings, CurrentActor current) {
        this.moves = moves;
        this.findings = findings;
        this.current = current;
    }

    public ReviewOutcome accept(ReviewFinding.Judge judge) {
        return moves.make(
                ReviewFindingStep.ACCEPT,
                judge.finding(),
                judge.version(),
                (finding, _) ->
                        ReviewRules.againstAccepting(finding, current.get().account()),
                (finding, stage) -> findings.judge(finding, stage, ""),
                judge.words());
    }

    public ReviewOutcome giveBack(ReviewFinding.Judge judge) {
        return moves.make(
                ReviewFindingStep.RETURN,
                judge.finding(),
                judge.version(),
                (_, _) -> ReviewRules.againstReturning(judge.words()),
                (finding, stage) -> findings.judge(finding, stage, judge.words()),
                judge.words());
    }
}
