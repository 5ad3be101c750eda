package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/**
 * Mức hỗ trợ tối đa: how far one activity may be supported, for a period.
 *
 * @param province   whose level it is; empty for a national one
 * @param share      share of the cost; a local level may leave it to the national one
 * @param limit      limit for one unit; likewise
 * @param lineFactor what a technology line multiplies the limit by
 * @param lineLimit  a limit of its own for a technology line
 * @param says       where the text points elsewhere, in our words
 * @param scope      units it is limited to; none: everywhere
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
        @Nullable Named says,
        List<UUID> scope,
        Citation citation) {

    static final String FAMILY = "support";

    /** How the level is reckoned. */
    public enum Form {
        SHARE,
        FLAT,
        FULL_COST,
        BY_REFERENCE
    }

    /** A version of the norm as people read it on a day. */
    static SupportLevel of(Version version, LocalDate day) {
        var content = version.content();
        return new SupportLevel(
                version.id(),
                version.member(),
                version.tier(),
                version.province(),
                version.inForce(),
                form(version),
                content.rate("share"),
                content.money("limit"),
                content.rate("line_factor"),
                content.money("line_limit"),
                content.optionalWords("says"),
                version.scope(),
                Objects.requireNonNull(version.citation(day), "a level rests on a provision"));
    }

    static Form form(Version version) {
        return Form.valueOf(version.content().required("form"));
    }

    static String norm(String activity) {
        return FAMILY + "." + activity;
    }
}
