package vn.khuyencong.norm;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Explanation.Considered;
import vn.khuyencong.norm.Explanation.Why;
import vn.khuyencong.norm.engine.Terms;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Tier;

/** Says of every version of a norm why it applied to a case or did not. */
final class ConsideredVersions {

    private final AssessmentRequest request;
    private final Situation situation;
    private final @Nullable Terms applied;
    private final String norm;

    ConsideredVersions(AssessmentRequest request, Law law, Situation situation, @Nullable Terms applied) {
        this.request = request;
        this.situation = situation;
        this.applied = applied;
        this.norm = SupportLevel.norm(law.activity(request.activity()).code());
    }

    List<Considered> of(List<Version> history) {
        return history.stream()
                .filter(version -> version.norm().equals(norm))
                .map(version -> new Considered(
                        version.id().toString(),
                        version.province(),
                        version.inForce().from(),
                        version.inForce().to(),
                        why(version),
                        version.citation(request.date())))
                .toList();
    }

    /** The first step of the fixed order at which it fell out. */
    private Why why(Version version) {
        if (version.superseded()) return Why.SUPERSEDED;
        if (applied != null && version.equals(applied.level())) return Why.APPLIED;
        if (!version.inForce().contains(request.date())) return Why.NOT_IN_FORCE;
        if (applied != null
                && version.equals(applied.national())
                && !applied.fallbacks().isEmpty()) {
            return Why.FILLED_GAPS;
        }
        if (version.tier() != request.tier()) return Why.OTHER_PURSE;
        var province = version.province();
        if (request.tier() == Tier.LOCAL
                && province != null
                && !province.equals(request.province())
                && !situation.formerly().contains(province)) {
            return Why.OTHER_PROVINCE;
        }
        return version.reaches(situation.areas()) ? Why.OVERRIDDEN : Why.OTHER_AREA;
    }
}
