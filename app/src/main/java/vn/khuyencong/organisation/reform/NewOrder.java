package vn.khuyencong.organisation.reform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.BodyAccounts;
import vn.khuyencong.organisation.Succession;
import vn.khuyencong.organisation.reform.ReformEffects.Effect;

/** The bodies themselves under a reform: they come to be, bear other names, stand elsewhere, end, come back. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class NewOrder {

    private final ReformBodies bodies;
    private final Reforms reforms;
    private final ReformEffects effects;
    private final BodyAccounts accounts;

    NewOrder(ReformBodies bodies, Reforms reforms, ReformEffects effects, BodyAccounts accounts) {
        this.bodies = bodies;
        this.reforms = reforms;
        this.effects = effects;
        this.accounts = accounts;
    }

    /** Keeps every other reform of the same bodies waiting. */
    void lock(Reform reform) {
        var named = new TreeSet<>(reform.from());
        reform.to().stream()
                .map(Reform.Successor::body)
                .filter(Objects::nonNull)
                .forEach(named::add);
        bodies.lock(named, reform.day());
    }

    /** Those that come after are there, by their places in the plan. */
    Map<Integer, Succession.Body> begin(ReformSight.Seen seen, List<Effect> done) {
        var successors = new HashMap<Integer, Succession.Body>();
        for (var successor : seen.reform().to()) {
            successors.put(successor.position(), successor(seen, successor, done));
        }
        return successors;
    }

    private Succession.Body successor(ReformSight.Seen seen, Reform.Successor successor, List<Effect> done) {
        var reform = seen.reform();
        var made = successor.made();
        if (successor.newlyMade()) {
            var id = bodies.begin(reform.province(), made, reform.day());
            reforms.begun(reform.id(), successor.position(), id);
            done.add(Effect.begun(id, made.name()));
            return new Succession.Body(id, made.name(), made.shortName());
        }
        var body = seen.body(Objects.requireNonNull(successor.body()));
        switch (reform.kind()) {
            case RENAME -> rename(reform, body, made, done);
            case MOVE -> move(body, Objects.requireNonNull(made.parent()), done);
            case RESTORE -> restore(seen, body, done);
            case MERGE, SPLIT, ABOLISH -> {}
        }
        return body(body);
    }

    private void rename(Reform reform, Body body, Reform.Described made, List<Effect> done) {
        bodies.rename(body.id(), made.name(), made.shortName(), reform.day());
        accounts.retitle(body.id(), body.shortName(), made.shortName());
        done.add(new Effect(
                ReformEffects.RENAMED,
                body.id(),
                body.code(),
                body.name() + " → " + made.name(),
                body.id(),
                body.id()));
    }

    private void move(Body body, UUID parent, List<Effect> done) {
        bodies.moveUnder(body.id(), parent);
        done.add(new Effect(ReformEffects.MOVED, body.id(), body.code(), body.name(), body.parent(), parent));
    }

    /** Only what the reversed reform ended comes back; a body it left there is there. */
    private void restore(ReformSight.Seen seen, Body body, List<Effect> done) {
        var ended = seen.reversed().stream()
                .anyMatch(effect -> effect.matter().equals(ReformEffects.ENDED)
                        && effect.item().equals(body.id()));
        if (ended) {
            bodies.reopen(body.id());
            done.add(Effect.begun(body.id(), body.name()));
        }
    }

    /** The old ones end; what stood below them stands below the default successor, or where it stood before. */
    void end(ReformSight.Seen seen, Map<Integer, Succession.Body> successors, List<Effect> done) {
        var reform = seen.reform();
        var before = parentsBefore(seen);
        var standard = reform.standard();
        for (var below : seen.known().below()) {
            var after = before.get(below.id());
            if (after == null && standard != null && seen.known().ending().contains(below.parent())) {
                after = id(successors, standard);
            }
            if (after != null && !after.equals(below.parent())) {
                move(below, after, done);
            }
        }
        for (var ending : seen.known().ending()) {
            bodies.end(ending, reform.day());
            done.add(Effect.ended(seen.body(ending)));
        }
    }

    private static UUID id(Map<Integer, Succession.Body> successors, Reform.Successor successor) {
        return Objects.requireNonNull(successors.get(successor.position())).id();
    }

    /** Where bodies stood that the reversed reform moved. */
    private static Map<UUID, UUID> parentsBefore(ReformSight.Seen seen) {
        var before = new HashMap<UUID, UUID>();
        for (var effect : seen.reversed()) {
            var from = effect.from();
            if (effect.matter().equals(ReformEffects.MOVED) && from != null) {
                before.put(effect.item(), from);
            }
        }
        return before;
    }

    void record(Reform reform, List<Effect> done) {
        effects.record(reform, done);
    }

    static Succession.Body body(Body body) {
        return new Succession.Body(body.id(), body.name(), body.shortName());
    }
}
