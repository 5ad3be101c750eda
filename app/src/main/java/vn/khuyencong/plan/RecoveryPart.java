package vn.khuyencong.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Share;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/**
 * The part of a plan that is support for recovery.
 *
 * @param whole   all that the plan asks for
 * @param setting what the part should be; empty where nobody has set it
 */
public record RecoveryPart(
        Dong marked, Dong whole, @Nullable Share setting) {

    /** A basis point is the fourth decimal. */
    private static final int DECIMALS = 4;

    /** The share of the plan's money, rounded down; nothing of a plan that holds nothing. */
    public BasisPoints share() {
        var parts = BigDecimal.valueOf(marked.value())
                .movePointRight(DECIMALS)
                .divide(BigDecimal.valueOf(Math.max(1, whole.value())), 0, RoundingMode.FLOOR);
        return new BasisPoints(parts.intValueExact());
    }

    /** Whether it is less than it should be. */
    public boolean isShort() {
        return setting != null && share().compareTo(setting.ratio()) < 0;
    }
}
