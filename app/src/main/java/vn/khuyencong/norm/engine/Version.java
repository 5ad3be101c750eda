package vn.khuyencong.norm.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.shared.Tier;

/**
 * A dated version of a norm.
 *
 * @param norm          stable code, its family before the first dot: {@code support.ADVANCED_MACHINERY}
 * @param province      code of the province that set it; empty for a national one
 * @param scope         ids of the units it is limited to; none: everywhere its issuer reaches
 * @param basis         the provision it rests on; empty only for a reading of ours where the law is silent
 * @param verifiedUntil last day on which the figure is known to stand unamended; empty: no doubt
 * @param governing     which event chooses it
 * @param recordedAt    since when the system knows it
 * @param supersededAt  since when it is no longer held to be right; kept so that old decisions replay
 * @param draft         of a reform that is only thought of
 */
public record Version(
        UUID id,
        String norm,
        Tier tier,
        @Nullable String province,
        List<UUID> scope,
        Period inForce,
        Content content,
        @Nullable Provision basis,
        @Nullable LocalDate verifiedUntil,
        Governing governing,
        Instant recordedAt,
        @Nullable Instant supersededAt,
        boolean draft) {

    public Version {
        scope = scope.stream().sorted().toList();
    }

    public String family() {
        var dot = norm.indexOf('.');
        return dot < 0 ? norm : norm.substring(0, dot);
    }

    /** What stands after the family: {@code ADVANCED_MACHINERY}. */
    public String member() {
        return norm.substring(norm.indexOf('.') + 1);
    }

    /** Whether the system knew it at a moment and still held it to be right. */
    public boolean known(Instant at) {
        return !recordedAt.isAfter(at) && (supersededAt == null || supersededAt.isAfter(at));
    }

    public boolean superseded() {
        return supersededAt != null;
    }

    /** The article behind it; unverified where recalled, or amended by that day as far as is known. */
    public @Nullable Citation citation(LocalDate day) {
        if (basis == null) return null;
        var cited = basis.citation(day);
        if (!cited.verified() || verifiedUntil == null || !day.isAfter(verifiedUntil)) return cited;
        return new Citation(cited.provision(), cited.document(), cited.place(), cited.effectiveFrom(), false);
    }

    /** Known from memory only. */
    public boolean recalled() {
        return basis != null && basis.reading() == Reading.RECALLED;
    }

    /** Whether a place, given by every unit it lies in or came from, is in its scope. */
    public boolean reaches(Set<UUID> areas) {
        if (scope.isEmpty()) return true;
        for (var unit : scope) {
            if (areas.contains(unit)) return true;
        }
        return false;
    }
}
