package vn.khuyencong.legal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.ReviewLog.Words;
import vn.khuyencong.legal.ReviewMoves.Ruling;

/** The leader closes a round: every document has an accepted finding, or she says why not. */
@Service
@Transactional
public class CloseReview {

    private final ReviewMoves moves;
    private final ReviewFindings findings;
    private final ReviewNews news;
    private final OfficeClock clock;

    CloseReview(ReviewMoves moves, ReviewFindings findings, ReviewNews news, OfficeClock clock) {
        this.moves = moves;
        this.findings = findings;
        this.news = news;
        this.clock = clock;
    }

    public ReviewOutcome close(ReviewRound.Close close) {
        return moves.make(ReviewStep.CLOSE, close.round(), close.version(), round -> {
            var open = findings.lockAll(round.id()).stream()
                    .filter(finding -> finding.stage() != ReviewFindingStage.ACCEPTED)
                    .map(ReviewFinding::id)
                    .toList();
            var against = ReviewRules.againstClosing(close, open, clock.today());
            if (!against.isEmpty()) {
                return new Ruling.Against(against);
            }
            open.forEach(finding -> {
                findings.explain(finding, close.missing().get(finding));
                news.done(finding);
            });
            news.moved(round);
            return new Ruling.Let(
                    closed(round, close),
                    new Words(close.conclusion().strip(), close.number().strip(), close.date()));
        });
    }

    private static ReviewRound closed(ReviewRound round, ReviewRound.Close close) {
        return new ReviewRound(
                round.id(),
                round.province(),
                round.name(),
                round.scope(),
                round.reviewedOn(),
                round.deadline(),
                ReviewStep.CLOSE.to(),
                round.lead(),
                round.planNumber(),
                round.planDate(),
                close.number().strip(),
                close.date(),
                close.conclusion().strip(),
                round.version());
    }
}
