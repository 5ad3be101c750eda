package vn.khuyencong.organisation.reform;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;

/** What a reform would do now: its bodies, the open work and who gets it, what stands against it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReformSight {

    private final Reforms reforms;
    private final ReformDrafts drafts;
    private final ReformEffects effects;
    private final ReformBodies bodies;
    private final OpenWork work;

    ReformSight(Reforms reforms, ReformDrafts drafts, ReformEffects effects, ReformBodies bodies, OpenWork work) {
        this.reforms = reforms;
        this.drafts = drafts;
        this.effects = effects;
        this.bodies = bodies;
        this.work = work;
    }

    /**
     * What is seen.
     *
     * @param reversed what the reform did that this one reverses
     */
    record Seen(Reform reform, ReformRules.Known known, List<Finding> against, List<ReformEffects.Effect> reversed) {

        Body body(UUID id) {
            return Objects.requireNonNull(known.bodies().get(id));
        }
    }

    /** Seen on the day of the plan, or today while it has none. */
    Seen see(Reform reform, OfficeClock clock) {
        var stated = reform.terms().effectiveOn();
        var day = stated == null ? clock.today() : stated;
        var reverses = reform.reverses();
        var reversed = reverses == null ? List.<ReformEffects.Effect>of() : effects.of(reverses);
        var ending = ending(reform, reversed);
        var known = new ReformRules.Known(
                bodies(reform, day),
                ending,
                reforms.inOtherPlans(reform.id(), named(reform)),
                below(reform, ending, day),
                handovers(reform, ending, reversed));
        return new Seen(reform, known, ReformRules.against(reform, known), reversed);
    }

    /** A reform that is reversed may have put bodies below one that goes on. */
    private List<Body> below(Reform reform, Set<UUID> ending, LocalDate day) {
        var above = new HashSet<>(ending);
        if (reform.kind() == ReformKind.RESTORE) {
            above.addAll(reform.from());
        }
        return bodies.below(above, day).stream()
                .filter(body -> !ending.contains(body.id()))
                .toList();
    }

    private List<Handover> handovers(Reform reform, Set<UUID> ending, List<ReformEffects.Effect> reversed) {
        if (!reform.kind().handsOver()) {
            return List.of();
        }
        var origins = new HashMap<ReformDrafts.Piece, UUID>();
        for (var effect : reversed) {
            var from = effect.from();
            if (!effect.ofABody() && from != null) {
                origins.put(new ReformDrafts.Piece(effect.matter(), effect.item()), from);
            }
        }
        return new Sharing(reform, ending, drafts.assigned(reform.id()), origins).of(work.at(reform.from()));
    }

    /** ReformBodies of the old order that are there no longer in the new one. */
    private static Set<UUID> ending(Reform reform, List<ReformEffects.Effect> reversed) {
        return switch (reform.kind()) {
            case RENAME, MOVE -> Set.of();
            case MERGE, SPLIT, ABOLISH ->
                reform.from().stream().filter(body -> !reform.stays(body)).collect(Collectors.toSet());
            case RESTORE ->
                reversed.stream()
                        .filter(effect -> effect.matter().equals(ReformEffects.BEGUN))
                        .map(ReformEffects.Effect::item)
                        .filter(reform.from()::contains)
                        .collect(Collectors.toSet());
        };
    }

    private static Set<UUID> named(Reform reform) {
        var named = new HashSet<>(reform.from());
        for (var successor : reform.to()) {
            var body = successor.body();
            var parent = successor.made().parent();
            if (body != null) named.add(body);
            if (parent != null) named.add(parent);
        }
        return named;
    }

    /** Those that are named, and all that stand in the province: for the names of those above. */
    private Map<UUID, Body> bodies(Reform reform, LocalDate day) {
        var all = new HashMap<UUID, Body>();
        bodies.standing(reform.province(), day).forEach(body -> all.put(body.id(), body));
        all.putAll(bodies.find(named(reform), day));
        return all;
    }
}
