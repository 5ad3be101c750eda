package vn.khuyencong.legal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.legal.ReviewOutcome.Done;
import vn.khuyencong.legal.ReviewOutcome.Refused;
import vn.khuyencong.shared.NotAllowed;

/** The department's officer begins a review round. */
@Service
@Transactional
public class CreateReview {

    private final ReviewRounds rounds;
    private final ReviewLog log;
    private final ReviewRoles roles;
    private final CurrentActor current;
    private final OfficeClock clock;

    CreateReview(ReviewRounds rounds, ReviewLog log, ReviewRoles roles, CurrentActor current, OfficeClock clock) {
        this.rounds = rounds;
        this.log = log;
        this.roles = roles;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotAllowed if the actor's office runs no reviews */
    public ReviewOutcome create(ReviewRound.Create create) {
        var actor = current.get();
        var province = actor.province();
        var lead = actor.organisation();
        if (province == null || lead == null) {
            throw new NotAllowed(actor.username() + " belongs to no department");
        }
        roles.require(ReviewStep.CREATE.by(), province, null);
        var findings = ReviewRules.againstTerms(create.terms(), clock.today());
        if (!findings.isEmpty()) {
            return new Refused(findings);
        }
        var id = rounds.create(create, lead, clock.instant(), actor);
        if (!log.isRepeated(ReviewStep.CREATE, id, 0)) {
            log.record(ReviewStep.CREATE, rounds.get(id), ReviewLog.Words.NONE);
        }
        return new Done(id);
    }

    /** Whether the reader may begin a round. */
    @Transactional(readOnly = true)
    public boolean mayCreate() {
        var province = current.get().province();
        return province != null
                && current.get().organisation() != null
                && roles.may(ReviewStep.CREATE.by(), province, null);
    }
}
