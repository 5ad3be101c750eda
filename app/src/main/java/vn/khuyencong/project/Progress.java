package vn.khuyencong.project;

import java.math.BigInteger;
import java.time.LocalDate;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/**
 * A progress report (báo cáo tiến độ).
 *
 * @param done       value of the work done
 * @param investment the whole investment it is a part of
 */
public record Progress(Dong done, Dong investment, String content, LocalDate reportedOn) {

    private static final long WHOLE = 10_000;

    /** Whether more than a share of the investment is done. */
    public boolean isOver(BasisPoints share) {
        return done.exceeds(investment.share(share));
    }

    /** The share done, rounded down to whole hundredths of a percent. */
    public BasisPoints share() {
        var parts = BigInteger.valueOf(done.value()).multiply(BigInteger.valueOf(WHOLE));
        return new BasisPoints(
                parts.divide(BigInteger.valueOf(investment.value())).intValueExact());
    }
}
