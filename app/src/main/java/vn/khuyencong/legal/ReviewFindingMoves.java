package vn.khuyencong.legal;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import vn.khuyencong.legal.ReviewLog.Words;
import vn.khuyencong.legal.ReviewOutcome.Done;
import vn.khuyencong.legal.ReviewOutcome.Refused;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** The one way a finding moves: locked, checked, decided, recorded, and whoever is next told of it. */
@Component
class ReviewFindingMoves {

    private final ReviewRounds rounds;
    private final ReviewFindings findings;
    private final ReviewLog log;
    private final ReviewRoles roles;
    private final ReviewFindingNews news;

    ReviewFindingMoves(
            ReviewRounds rounds, ReviewFindings findings, ReviewLog log, ReviewRoles roles, ReviewFindingNews news) {
        this.rounds = rounds;
        this.findings = findings;
        this.log = log;
        this.roles = roles;
        this.news = news;
    }

    /**
     * Makes a step if the rules let it be.
     *
     * @throws Stale if somebody else has moved the finding since the actor saw it
     * @throws vn.khuyencong.shared.NotAllowed if the step is not the actor's to make
     */
    ReviewOutcome make(
            ReviewFindingStep step,
            UUID id,
            int version,
            BiFunction<ReviewFinding, ReviewRound, List<Finding>> rules,
            BiConsumer<ReviewFinding, ReviewFindingStage> change,
            String words) {
        var seen = findings.get(id);
        roles.require(step.by(), seen.province(), seen.reviewer());
        var finding = findings.lock(id);
        if (log.isRepeated(step, id, version)) {
            return new Done(id);
        }
        if (finding.version() != version) {
            throw new Stale("Finding " + id + " was changed by somebody else");
        }
        // Read after the finding is locked: whoever closes a round locks its findings first.
        var round = rounds.get(finding.round());
        if (round.stage() != ReviewStage.OPEN || !step.canFollow(finding.stage())) {
            return new Refused(List.of(Finding.of("legal.review.step-not-allowed")));
        }
        var against = rules.apply(finding, round);
        if (!against.isEmpty()) {
            return new Refused(against);
        }
        change.accept(finding, step.from(finding.stage()));
        log.record(step, finding, Words.note(words.strip()));
        news.tell(step, round, finding, words.strip());
        return new Done(id);
    }

    /** Whether the reader may propose a new document: a body that reviews something in the round, or the department. */
    boolean mayPropose(ReviewRound round) {
        return roles.may(ReviewPart.OFFICE, round.province(), null)
                || findings.of(round.id()).stream()
                        .anyMatch(finding -> roles.may(ReviewPart.BODY, round.province(), finding.reviewer()));
    }

    void proposed(ReviewFinding finding) {
        if (!log.isRepeated(ReviewFindingStep.PROPOSE, finding.id(), 0)) {
            log.record(ReviewFindingStep.PROPOSE, finding, Words.note(finding.subject()));
        }
    }
}
