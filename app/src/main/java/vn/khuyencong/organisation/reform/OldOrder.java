package vn.khuyencong.organisation.reform;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.organisation.reform.Reform.Described;

/** How a body was before a reform gave it another name or another place. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OldOrder {

    private final ReformBodies bodies;
    private final ReformEffects effects;

    OldOrder(ReformBodies bodies, ReformEffects effects) {
        this.bodies = bodies;
        this.effects = effects;
    }

    /** Name or place, whichever the reform changed, of the one body it is about. */
    Described before(Reform reform) {
        return switch (reform.kind()) {
            case RENAME -> named(reform);
            case MOVE -> new Described("", "", "", parent(reform));
            case MERGE, SPLIT, ABOLISH, RESTORE -> Described.NOTHING;
        };
    }

    private Described named(Reform reform) {
        return bodies.find(List.of(reform.from().getFirst()), reform.day().minusDays(1)).values().stream()
                .map(body -> new Described("", body.name(), body.shortName(), null))
                .findFirst()
                .orElse(Described.NOTHING);
    }

    private UUID parent(Reform reform) {
        return effects.of(reform.id()).stream()
                .filter(effect -> effect.matter().equals(ReformEffects.MOVED))
                .map(ReformEffects.Effect::from)
                .filter(parent -> parent != null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The reform " + reform.id() + " moved nothing"));
    }
}
