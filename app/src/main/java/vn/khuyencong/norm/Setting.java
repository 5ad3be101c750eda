package vn.khuyencong.norm;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.shared.Period;

/** A reading of ours where the law is silent, shown as such. */
public record Setting(
        String code,
        String value,
        Named note,
        Period inForce,
        @Nullable Provision basis) {

    static final String LINE_FACTOR_LIFTS = "LINE_FACTOR_LIFTS";
    static final String PRIORITY_FACTOR_UP_TO_BP = "PRIORITY_FACTOR_UP_TO_BP";
    static final String DOUBLE_FUNDING = "DOUBLE_FUNDING";
}
