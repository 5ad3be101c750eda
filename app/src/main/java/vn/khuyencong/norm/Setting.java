package vn.khuyencong.norm;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Citation;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Period;

/** A reading of ours where the law is silent, shown as such. */
public record Setting(
        String code,
        String value,
        Named note,
        Period inForce,
        @Nullable Citation basis) {

    static final String FAMILY = "setting";
    static final String LINE_FACTOR_LIFTS = "setting.LINE_FACTOR_LIFTS";

    static Setting of(Version version, LocalDate day) {
        return new Setting(
                version.member(),
                version.content().required("value"),
                version.content().words("note"),
                version.inForce(),
                version.citation(day));
    }
}
