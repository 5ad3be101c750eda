package vn.khuyencong.norm;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.RestsOnLaw;

/** The support levels, of any day, that rest on places in the law. */
@Component
@Transactional(readOnly = true)
class LevelsOnLaw implements RestsOnLaw {

    private final Norms norms;

    LevelsOnLaw(Norms norms) {
        this.norms = norms;
    }

    @Override
    public List<Dependents> restingOn(Collection<UUID> provisions) {
        var levels = provisions.stream()
                .flatMap(provision -> norms.levelsOn(provision).stream())
                .map(this::dependent)
                .toList();
        return levels.isEmpty() ? List.of() : List.of(new Dependents(Kind.NORM, levels));
    }

    private Dependent dependent(SupportLevel level) {
        var activity = norms.activity(level.activity()).name();
        var from = level.inForce().from();
        var last = level.inForce().lastDay();
        return new Dependent(
                level.basis().id(),
                activity.vi(),
                activity.en(),
                "/dinh-muc?ngay=" + from,
                last == null ? "norm.on-law.since" : "norm.on-law.between",
                last == null ? List.of(from) : List.of(from, last));
    }
}
