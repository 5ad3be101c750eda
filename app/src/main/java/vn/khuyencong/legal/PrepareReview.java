package vn.khuyencong.legal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.ReviewLog.Words;
import vn.khuyencong.legal.ReviewMoves.Ruling;
import vn.khuyencong.shared.Finding;

/** The officer says what a round is for, which documents it takes in and who reviews each, and asks for it to be opened. */
@Service
@Transactional
public class PrepareReview {

    private final ReviewMoves moves;
    private final ReviewFindings findings;
    private final ReviewDocuments documents;
    private final ReviewNews news;
    private final OfficeClock clock;

    PrepareReview(
            ReviewMoves moves, ReviewFindings findings, ReviewDocuments documents, ReviewNews news, OfficeClock clock) {
        this.moves = moves;
        this.findings = findings;
        this.documents = documents;
        this.news = news;
        this.clock = clock;
    }

    /** Corrects the name, the scope and the days. */
    public ReviewOutcome edit(UUID id, int version, ReviewRound.Terms terms) {
        return moves.make(ReviewStep.EDIT, id, version, round -> {
            var against = ReviewRules.againstTerms(terms, clock.today());
            return against.isEmpty()
                    ? new Ruling.Let(
                            new ReviewRound(
                                    id,
                                    round.province(),
                                    terms.name().strip(),
                                    terms.scope().strip(),
                                    terms.reviewedOn(),
                                    terms.deadline(),
                                    round.stage(),
                                    round.lead(),
                                    round.planNumber(),
                                    round.planDate(),
                                    round.reportNumber(),
                                    round.reportDate(),
                                    round.conclusion(),
                                    round.version()),
                            Words.NONE)
                    : new Ruling.Against(against);
        });
    }

    /** Takes chosen documents into the list. */
    public ReviewOutcome add(UUID id, int version, Set<UUID> chosen) {
        return moves.make(ReviewStep.ADD, id, version, round -> {
            var numbers = documents.numbers(round.province(), chosen);
            if (numbers.isEmpty()) {
                return new Ruling.Against(List.of(Finding.of("legal.review.nothing-chosen")));
            }
            findings.add(round, List.copyOf(numbers.keySet()));
            return new Ruling.Let(round, Words.note(String.join(", ", numbers.values())));
        });
    }

    /** Takes in all documents of a level and kind that are in force on the round's day. */
    public ReviewOutcome fill(UUID id, int version, ReviewRound.Fill fill) {
        return moves.make(ReviewStep.ADD, id, version, round -> {
            var inForce = documents.inForce(round.province(), fill, round.reviewedOn());
            if (inForce.isEmpty()) {
                return new Ruling.Against(List.of(Finding.of("legal.review.none-in-force", null, round.reviewedOn())));
            }
            findings.add(round, inForce.stream().map(Document::id).toList());
            return new Ruling.Let(
                    round, Words.note(inForce.stream().map(Document::number).collect(Collectors.joining(", "))));
        });
    }

    /** Takes a document out again. */
    public ReviewOutcome remove(UUID id, int version, UUID finding) {
        return moves.make(ReviewStep.REMOVE, id, version, round -> {
            var label = documents.label(findings.get(finding));
            findings.remove(id, finding);
            return new Ruling.Let(round, Words.note(label));
        });
    }

    /** Gives documents to an organisation. */
    public ReviewOutcome assign(ReviewRound.Assign assign) {
        return moves.make(ReviewStep.ASSIGN, assign.round(), assign.version(), round -> {
            var ofRound =
                    findings.of(round.id()).stream().map(ReviewFinding::id).collect(Collectors.toSet());
            var chosen = new HashSet<>(assign.findings());
            chosen.retainAll(ofRound);
            if (chosen.isEmpty()) {
                return new Ruling.Against(List.of(Finding.of("legal.review.nothing-chosen")));
            }
            var reviewer = assign.reviewer();
            if (reviewer == null
                    || documents.bodyName(round.province(), reviewer).isEmpty()) {
                return new Ruling.Against(List.of(Finding.of("legal.review.reviewer-missing")));
            }
            findings.assign(round.id(), chosen, reviewer);
            return new Ruling.Let(
                    round,
                    Words.note(documents.bodyName(round.province(), reviewer).orElseThrow() + ": " + chosen.size()));
        });
    }

    /** Lays the prepared round before the leader. */
    public ReviewOutcome askToOpen(UUID id, int version) {
        return moves.make(ReviewStep.ASK_TO_OPEN, id, version, round -> {
            if (findings.of(id).isEmpty()) {
                return new Ruling.Against(List.of(Finding.of("legal.review.no-documents")));
            }
            news.askedToOpen(round);
            return new Ruling.Let(round, Words.NONE);
        });
    }
}
