package vn.khuyencong.organisation.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.BodyAccounts;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.organisation.Succession;
import vn.khuyencong.organisation.reform.ReformEffects.Effect;

/** A planned reform takes effect: all of it in one transaction, as the program itself, or nothing. */
@Component
class CarryOutReform {

    private final ReformSight sight;
    private final Reforms reforms;
    private final NewOrder order;
    private final BodyAccounts accounts;
    private final OfficeClock clock;

    CarryOutReform(ReformSight sight, Reforms reforms, NewOrder order, BodyAccounts accounts, OfficeClock clock) {
        this.sight = sight;
        this.reforms = reforms;
        this.order = order;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Does nothing where another copy of the program is at it, or it waits no longer. */
    @Transactional
    ReformOutcome carryOut(UUID id) {
        var taken = reforms.take(id);
        if (taken.isEmpty()) {
            return new ReformOutcome.Done(id);
        }
        order.lock(taken.get());
        var seen = sight.see(taken.get(), clock);
        if (!seen.against().isEmpty()) {
            return new ReformOutcome.Refused(seen.against());
        }
        var effects = new ArrayList<Effect>();
        var successors = order.begin(seen, effects);
        handOver(seen, successors, effects);
        order.end(seen, successors, effects);
        order.record(seen.reform(), effects);
        reforms.done(seen.reform(), clock.instant());
        return new ReformOutcome.Done(id);
    }

    private void handOver(ReformSight.Seen seen, Map<Integer, Succession.Body> successors, List<Effect> effects) {
        var moving = seen.known().handovers().stream().filter(Handover::moves).toList();
        var groups = moving.stream()
                .collect(Collectors.groupingBy(
                        handover -> new Group(
                                handover.held().matter(),
                                handover.held().item().holder(),
                                Objects.requireNonNull(handover.to()).position()),
                        HashMap::new,
                        Collectors.toList()));
        groups.forEach((group, pieces) -> {
            var to = Objects.requireNonNull(successors.get(group.position()));
            pieces.getFirst()
                    .held()
                    .mover()
                    .move(
                            pieces.stream()
                                    .map(piece -> piece.held().item().id())
                                    .toList(),
                            succession(seen, group.holder(), to));
            for (var piece : pieces) {
                var item = piece.held().item();
                effects.add(new Effect(group.matter(), item.id(), item.code(), item.title(), group.holder(), to.id()));
            }
        });
        lockedAccounts(seen, successors);
    }

    /** Nobody signs in with them now; whoever is let in again later comes to the body that is there. */
    private void lockedAccounts(ReformSight.Seen seen, Map<Integer, Succession.Body> successors) {
        var standard = seen.reform().standard();
        if (standard == null) {
            return;
        }
        var to = Objects.requireNonNull(successors.get(standard.position()));
        for (var body : seen.known().ending()) {
            accounts.moveAll(AccountsHeld.body(NewOrder.body(seen.body(body))), AccountsHeld.body(to));
        }
    }

    private record Group(String matter, UUID holder, int position) {}

    private static Succession succession(ReformSight.Seen seen, UUID from, Succession.Body to) {
        var reform = seen.reform();
        LocalDate documentOn = Objects.requireNonNull(reform.terms().documentOn());
        return new Succession(
                NewOrder.body(seen.body(from)),
                to,
                reform.terms().number(),
                documentOn,
                reform.day(),
                Objects.requireNonNull(reform.decided()).by());
    }
}
