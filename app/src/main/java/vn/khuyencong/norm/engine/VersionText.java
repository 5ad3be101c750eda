package vn.khuyencong.norm.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Period;

/**
 * A version as it stands in the text form: provisions and units by the names people use.
 *
 * @param issuer code of the province; empty for a national version
 * @param scope  units it is limited to
 * @param basis  the place in the law; empty only for a reading of ours
 * @param line   where it stands in its file; 0 for one that was not read from a file
 */
public record VersionText(
        String norm,
        @Nullable String issuer,
        List<UnitAt> scope,
        Period inForce,
        Content content,
        @Nullable BasisText basis,
        @Nullable LocalDate verifiedUntil,
        Governing governing,
        int line) {

    /** A unit: what a code meant on a day, since a code alone is not an identity. */
    public record UnitAt(String unit, LocalDate on) {}

    /** A place in the law. */
    public record BasisText(String document, String provision) {}

    public VersionText {
        scope = List.copyOf(scope);
    }
}
