package vn.khuyencong.legal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.khuyencong.legal.ReviewOutcome.Done;
import vn.khuyencong.legal.ReviewOutcome.Refused;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;

/** The one way a round moves: locked, checked, decided, recorded. */
@Component
class ReviewMoves {

    private final ReviewRounds rounds;
    private final ReviewLog log;
    private final ReviewRoles roles;

    ReviewMoves(ReviewRounds rounds, ReviewLog log, ReviewRoles roles) {
        this.rounds = rounds;
        this.log = log;
        this.roles = roles;
    }

    /** What the rules say of a locked round. */
    sealed interface Ruling {

        /** Let it be: the round after it, and what its history says. */
        record Let(ReviewRound after, ReviewLog.Words words) implements Ruling {}

        record Against(List<Finding> findings) implements Ruling {}
    }

    /**
     * Makes a step if the rules let it be. A ruling that stands against it has changed nothing.
     *
     * @throws Stale if somebody else has moved the round since the actor saw it
     * @throws vn.khuyencong.shared.NotAllowed if the step is not the actor's to make
     */
    ReviewOutcome make(ReviewStep step, UUID id, int version, Function<ReviewRound, Ruling> rules) {
        var seen = rounds.get(id);
        roles.require(step.by(), seen.province(), null);
        var round = rounds.lock(id);
        if (log.isRepeated(step, id, version)) {
            return new Done(id);
        }
        if (round.version() != version) {
            throw new Stale("Review round " + id + " was changed by somebody else");
        }
        if (!step.canFollow(round.stage())) {
            return new Refused(List.of(Finding.of("legal.review.step-not-allowed")));
        }
        return switch (rules.apply(round)) {
            case Ruling.Let(var after, var words) -> {
                rounds.save(after);
                log.record(step, round, words);
                yield new Done(id);
            }
            case Ruling.Against(var findings) -> new Refused(findings);
        };
    }
}
