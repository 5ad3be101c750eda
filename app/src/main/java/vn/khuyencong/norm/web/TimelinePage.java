package vn.khuyencong.norm.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.NormHistory.State;
import vn.khuyencong.norm.NormHistory.Told;
import vn.khuyencong.norm.ReadProposals.Listed;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/**
 * Everything a norm ever was.
 *
 * @param issuers   national first, then province by province
 * @param units     names of the units in scopes
 * @param quotes    the imported texts of the places the versions rest on
 * @param proposals those of this norm not decided yet; none for the public
 * @param own       code of the reader's province where she may propose; else empty
 */
public record TimelinePage(
        String norm,
        Named name,
        Family family,
        LocalDate day,
        List<Issuer> issuers,
        Map<UUID, String> units,
        Map<UUID, String> quotes,
        List<Listed> proposals,
        @Nullable String own,
        boolean official) {

    /** All versions of one issuer. */
    public record Issuer(Tier tier, String province, String name, List<Told> versions) {}

    /** The text of the place a version rests on; empty where it was not imported. */
    public @Nullable String quote(Version version) {
        return version.basis() == null ? null : quotes.get(version.basis().id());
    }

    /** Names of the units a version is limited to. */
    public String scope(Version version) {
        return version.scope().stream()
                .map(unit -> units.getOrDefault(unit, ""))
                .collect(Collectors.joining(", "));
    }

    /** Whether the reader may propose to change it: what is held to be right, national or her province's own. */
    public boolean mayChange(Told told) {
        var version = told.version();
        return own != null
                && told.state() != State.SUPERSEDED
                && (version.tier() == Tier.NATIONAL || Objects.equals(version.province(), own));
    }

    /** Whether the reader's province may set its own. */
    public boolean mayDeviate() {
        return own != null && family.local() != Family.Competence.NONE;
    }

    /** How a tag of that state looks. */
    public static String kind(State state) {
        return switch (state) {
            case IN_FORCE -> "ok";
            case TO_COME -> "info";
            case ENDED, SUPERSEDED -> "plain";
        };
    }
}
