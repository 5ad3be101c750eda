package vn.khuyencong.legal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.ReviewLog.Words;
import vn.khuyencong.legal.ReviewMoves.Ruling;
import vn.khuyencong.shared.Finding;

/** The leader opens a round: its list is frozen and the reviewers are told. Later a document may still come in, with a reason. */
@Service
@Transactional
public class OpenReview {

    private final ReviewMoves moves;
    private final ReviewFindings findings;
    private final Documents documents;
    private final ReviewNews news;
    private final OfficeClock clock;

    OpenReview(ReviewMoves moves, ReviewFindings findings, Documents documents, ReviewNews news, OfficeClock clock) {
        this.moves = moves;
        this.findings = findings;
        this.documents = documents;
        this.news = news;
        this.clock = clock;
    }

    /** Each document is frozen as it stands on the round's day. */
    public ReviewOutcome open(ReviewRound.Open open) {
        return moves.make(ReviewStep.OPEN_ROUND, open.round(), open.version(), round -> {
            var listed = findings.lockAll(round.id());
            var unassigned = (int) listed.stream()
                    .filter(finding -> finding.reviewer() == null)
                    .count();
            var against = ReviewRules.againstOpening(open, round, listed.size(), unassigned, clock.today());
            if (!against.isEmpty()) {
                return new Ruling.Against(against);
            }
            var known = documents.all().stream().collect(Collectors.toMap(Document::id, document -> document));
            for (var finding : listed) {
                var document = Objects.requireNonNull(known.get(finding.document()));
                findings.freeze(finding.id(), document.validity(round.reviewedOn()));
                news.assigned(round, finding, document.number());
            }
            news.moved(round);
            var number = open.number().strip();
            return new Ruling.Let(opened(round, open), new Words("", number, open.date()));
        });
    }

    /** A document comes into the frozen list. */
    public ReviewOutcome extend(ReviewRound.Extend extend) {
        return moves.make(ReviewStep.EXTEND, extend.round(), extend.version(), round -> {
            var already = findings.of(round.id()).stream()
                    .anyMatch(finding ->
                            extend.document() != null && extend.document().equals(finding.document()));
            var against = ReviewRules.againstExtending(extend, already);
            if (!against.isEmpty()) {
                return new Ruling.Against(against);
            }
            var document = documents.find(Objects.requireNonNull(extend.document()));
            if (document.province() != null && !document.province().equals(round.province())) {
                return new Ruling.Against(List.of(Finding.of("legal.review.nothing-chosen")));
            }
            var id = findings.extend(
                    round,
                    document,
                    Objects.requireNonNull(extend.reviewer()),
                    document.validity(round.reviewedOn()),
                    extend.reason());
            news.assigned(round, findings.get(id), document.number());
            return new Ruling.Let(
                    round, Words.note(document.number() + ": " + extend.reason().strip()));
        });
    }

    private static ReviewRound opened(ReviewRound round, ReviewRound.Open open) {
        return new ReviewRound(
                round.id(),
                round.province(),
                round.name(),
                round.scope(),
                round.reviewedOn(),
                round.deadline(),
                ReviewStep.OPEN_ROUND.to(),
                round.lead(),
                open.number().strip(),
                open.date(),
                round.reportNumber(),
                round.reportDate(),
                round.conclusion(),
                round.version());
    }
}
