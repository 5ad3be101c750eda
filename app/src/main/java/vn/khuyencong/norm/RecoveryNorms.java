package vn.khuyencong.norm;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/** What the norms say of support for recovery: the grounds it rests on, and what part of a plan it should be. */
@Component
@Transactional(readOnly = true)
public class RecoveryNorms {

    private static final String FAMILY = "recovery";
    private static final String SHARE = "recovery-share.PLAN";

    private final Snapshots snapshots;
    private final OfficeClock clock;

    RecoveryNorms(Snapshots snapshots, OfficeClock clock) {
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** A ground of recovery support: a disaster, an epidemic. */
    public record Ground(String code, Named name, Citation basis) {}

    /** Those of today, in the order of their codes. */
    public List<Ground> grounds() {
        var day = clock.today();
        return snapshots.current().norms().inForce(FAMILY, Tier.NATIONAL, null, day).stream()
                .map(version -> new Ground(
                        version.member(),
                        version.content().words("name"),
                        Objects.requireNonNull(version.citation(day), "every ground rests on a provision")))
                .sorted(Comparator.comparing(Ground::code))
                .toList();
    }

    /** The part of a plan that recovery support should reach today; empty where nobody has set one. */
    public Optional<Share> share(Tier tier, String province) {
        var day = clock.today();
        return Optional.ofNullable(snapshots.current().norms().find(SHARE, tier, province, day))
                .map(version -> new Share(
                        Objects.requireNonNull(version.content().rate("ratio"), "a ratio"),
                        Objects.requireNonNull(version.citation(day), "every share rests on a provision")));
    }
}
