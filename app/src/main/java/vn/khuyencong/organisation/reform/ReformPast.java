package vn.khuyencong.organisation.reform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.OfficeClock;

/** What stands around a reform: the names it speaks of, what it did, who had to do with it, its counter-operation. */
@Component
@Transactional(readOnly = true)
class ReformPast {

    private final Reforms reforms;
    private final ReformEffects effects;
    private final ReformBodies bodies;
    private final Accounts accounts;
    private final OfficeClock clock;

    ReformPast(Reforms reforms, ReformEffects effects, ReformBodies bodies, Accounts accounts, OfficeClock clock) {
        this.reforms = reforms;
        this.effects = effects;
        this.bodies = bodies;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** All of it. */
    record Around(
            Map<UUID, String> names,
            List<Body> bodies,
            List<ReformReader.Done> done,
            Map<UUID, String> people,
            @Nullable UUID reversal) {}

    Around around(Reform reform) {
        var did = reform.stage() == ReformStage.DONE ? effects.of(reform.id()) : List.<ReformEffects.Effect>of();
        var names = names(reform, did);
        return new Around(
                names,
                reform.stage() == ReformStage.DRAFT ? standing(reform.province()) : List.of(),
                did.stream().map(effect -> done(effect, names)).toList(),
                people(reform),
                reform.stage() == ReformStage.DONE
                        ? reforms.reversalOf(reform.id()).map(Reform::id).orElse(null)
                        : null);
    }

    /** The bodies of a province that are there today, to choose from. */
    List<Body> standing(String province) {
        return bodies.standing(province, clock.today());
    }

    private static ReformReader.Done done(ReformEffects.Effect effect, Map<UUID, String> names) {
        return new ReformReader.Done(
                effect.matter(),
                effect.code(),
                effect.title(),
                effect.from() == null ? "" : names.getOrDefault(effect.from(), ""),
                effect.to() == null ? "" : names.getOrDefault(effect.to(), ""));
    }

    /** As they were called when it took effect, or are called today while it has not. */
    private Map<UUID, String> names(Reform reform, List<ReformEffects.Effect> did) {
        var ids = new HashSet<>(reform.from());
        reform.to().forEach(successor -> {
            add(ids, successor.body());
            add(ids, successor.made().parent());
        });
        did.forEach(effect -> {
            add(ids, effect.from());
            add(ids, effect.to());
        });
        var done = reform.stage() == ReformStage.DONE;
        // a body that is renamed is shown as it was; one that has come to be has no earlier name
        var names = new HashMap<UUID, String>();
        named(names, ids, done ? reform.day() : clock.today());
        if (done) {
            named(names, reform.from(), reform.day().minusDays(1));
        }
        return names;
    }

    private void named(Map<UUID, String> names, Collection<UUID> ids, LocalDate day) {
        bodies.find(ids, day).values().forEach(body -> names.put(body.id(), body.name()));
    }

    private static void add(Set<UUID> ids, @Nullable UUID id) {
        if (id != null) {
            ids.add(id);
        }
    }

    private Map<UUID, String> people(Reform reform) {
        var ids = new ArrayList<>(reform.preparers());
        var decided = reform.decided();
        var cancelled = reform.cancelled();
        if (decided != null) ids.add(decided.by());
        if (cancelled != null) ids.add(cancelled.by());
        return accounts.names(ids);
    }
}
