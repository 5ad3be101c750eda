package vn.khuyencong.access.delegation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.DelegationGiven;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.delegation.Delegation.Person;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Problems;

/** Gives one's work to a colleague for some days, and takes it back. */
@Service
@Transactional
public class Delegate {

    private final Delegations delegations;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final OfficeClock clock;

    Delegate(Delegations delegations, CurrentActor current, ApplicationEventPublisher events, OfficeClock clock) {
        this.delegations = delegations;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** What the actor has given and been given, the latest first. */
    @Transactional(readOnly = true)
    public List<Delegation> mine() {
        return delegations.of(current.get().account());
    }

    /** Whom she may ask. */
    @Transactional(readOnly = true)
    public List<Person> colleagues() {
        return delegations.colleagues(current.get());
    }

    /** @return what stands against it; none where it is given */
    public Problems give(Delegation.Draft draft) {
        var actor = current.get();
        delegations.lock(actor.account());
        var problems = against(actor, draft);
        if (problems.isEmpty() && delegations.add(actor, draft, clock.instant())) {
            events.publishEvent(new DelegationGiven(
                    draft.id(),
                    actor.provinceOrFail(),
                    Objects.requireNonNull(draft.to()),
                    actor.displayName(),
                    draft.first(),
                    draft.last(),
                    draft.document().strip()));
        }
        return problems;
    }

    private Problems against(Actor actor, Delegation.Draft draft) {
        var problems = Problems.NONE;
        if (ActsFor.now().isPresent()) {
            return problems.with(Finding.of("access.delegation-not-handed-on"));
        }
        if (delegations.colleagues(actor).stream()
                .noneMatch(one -> one.account().equals(draft.to()))) {
            problems = problems.with("to", Finding.of("access.delegation-to-whom"));
        }
        if (draft.document().isBlank()) {
            problems = problems.with("document", Finding.of("access.delegation-document"));
        }
        if (draft.last().isBefore(draft.first())) {
            problems = problems.with("last", Finding.of("access.delegation-days"));
        } else if (draft.last().isBefore(clock.today())) {
            problems = problems.with("last", Finding.of("access.delegation-past", null, clock.today()));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        var other = delegations
                .overlapping(actor.account(), draft.first(), draft.last())
                .filter(one -> !one.id().equals(draft.id()));
        return other.map(one -> Problems.of(List.of(
                        Finding.of("access.delegation-overlaps", null, one.to().name(), one.first(), one.last()))))
                .orElse(problems);
    }

    /** Ends one before its time; whoever stands in stops at once. @throws NotFound if it is not the actor's to end */
    public void end(UUID id) {
        if (!delegations.end(id, current.get().account(), clock.instant())) {
            throw new NotFound("No open delegation of the actor's: " + id);
        }
    }

    /** Whose work an account does by a delegation today; empty where it does not hold. */
    @Transactional(readOnly = true)
    public Optional<Actor> giver(UUID id, UUID taker) {
        return delegations.giver(id, taker, clock.today());
    }
}
