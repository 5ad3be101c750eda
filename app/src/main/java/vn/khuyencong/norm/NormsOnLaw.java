package vn.khuyencong.norm;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.legal.RestsOnLaw;
import vn.khuyencong.norm.engine.Version;

/** The norms, of any family and any day, that rest on places in the law. */
@Component
@Transactional(readOnly = true)
class NormsOnLaw implements RestsOnLaw {

    private final Snapshots snapshots;

    NormsOnLaw(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public List<Dependents> restingOn(Collection<UUID> provisions) {
        var places = Set.copyOf(provisions);
        var law = snapshots.current();
        var norms = law.norms()
                .all()
                .filter(version -> version.basis() != null
                        && places.contains(version.basis().id()))
                .map(version -> dependent(version, law))
                .toList();
        return norms.isEmpty() ? List.of() : List.of(new Dependents(Kind.NORM, norms));
    }

    private static Dependent dependent(Version version, Law law) {
        var title = law.title(version);
        var from = version.inForce().from();
        var last = version.inForce().lastDay();
        return new Dependent(
                version.basis() == null ? null : version.basis().id(),
                title.vi(),
                title.en(),
                "/dinh-muc/" + version.norm(),
                last == null ? "norm.on-law.since" : "norm.on-law.between",
                last == null ? List.of(from) : List.of(from, last));
    }
}
