package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/**
 * Mức hỗ trợ tối đa: how far one activity may be supported, for a period.
 *
 * @param province      whose level it is; empty for a national one
 * @param share         share of the cost; a local level may leave it to the national one
 * @param limit         limit for one unit; likewise
 * @param lineFactor    what a technology line multiplies the limit by
 * @param lineLimit     a limit of its own for a technology line
 * @param verifiedUntil last day on which the figure is known to stand unamended; empty: no doubt
 * @param superseded    no longer held to be right; kept so that old decisions replay
 * @param scope         units it is limited to; none: everywhere
 */
public record SupportLevel(
        UUID id,
        String activity,
        Tier tier,
        @Nullable String province,
        Period inForce,
        Form form,
        @Nullable BasisPoints share,
        @Nullable Dong limit,
        @Nullable BasisPoints lineFactor,
        @Nullable Dong lineLimit,
        Provision basis,
        @Nullable LocalDate verifiedUntil,
        boolean superseded,
        List<UUID> scope) {

    /** How the level is reckoned. */
    public enum Form {
        SHARE,
        FLAT,
        FULL_COST,
        BY_REFERENCE
    }

    public SupportLevel {
        scope = scope.stream().sorted().toList();
    }

    /** The article behind it; unverified where recalled, or amended by that day as far as is known. */
    public Citation citation(LocalDate day) {
        var cited = basis.citation(day);
        return new Citation(
                cited.provision(),
                cited.document(),
                cited.place(),
                cited.effectiveFrom(),
                cited.verified() && (verifiedUntil == null || !day.isAfter(verifiedUntil)));
    }

    boolean reaches(Set<UUID> areas) {
        return scope.isEmpty() || scope.stream().anyMatch(areas::contains);
    }
}
