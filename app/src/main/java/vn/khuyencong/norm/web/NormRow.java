package vn.khuyencong.norm.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;

/**
 * A norm of a day: the national version and the province's own beside it.
 *
 * @param unit     what a limit is counted by; empty words where there is none
 * @param local    the province's own; several where some hold for a part of it
 */
public record NormRow(
        String norm,
        Family family,
        Named name,
        Named unit,
        @Nullable Version national,
        List<Version> local) {

    public NormRow {
        local = List.copyOf(local);
    }

    Stream<Version> versions() {
        return Stream.concat(Stream.ofNullable(national), local.stream());
    }

    boolean unverified(LocalDate day) {
        return versions().anyMatch(version -> unverified(version, day));
    }

    static boolean unverified(Version version, LocalDate day) {
        var citation = version.citation(day);
        return citation != null && !citation.verified();
    }

    /** The limit of a technology line; empty where the text has none. */
    public static @Nullable Dong line(Version level) {
        var content = level.content();
        var own = content.money("line_limit");
        if (own != null) return own;
        var factor = content.rate("line_factor");
        var limit = content.money("limit");
        return factor == null || limit == null ? null : limit.share(factor);
    }
}
