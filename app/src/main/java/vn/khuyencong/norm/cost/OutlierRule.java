package vn.khuyencong.norm.cost;

import java.math.BigDecimal;
import java.math.BigInteger;

/** How far beyond the quartiles a figure may lie: so many times the interquartile range. A dated reading of ours. */
public record OutlierRule(BigDecimal times) {

    private static final int DECIMALS = 4;
    private static final BigInteger SCALE = BigInteger.TEN.pow(DECIMALS);

    /** Code of the reading that sets it. */
    public static final String SETTING = "OUTLIER_RULE";

    /** @throws NumberFormatException if it is no number */
    public static OutlierRule of(String value) {
        return new OutlierRule(new BigDecimal(value));
    }

    /** So many times a range, in ten-thousandths. */
    BigInteger times(long range) {
        return times.movePointRight(DECIMALS).toBigIntegerExact().multiply(BigInteger.valueOf(range));
    }

    /** A figure in ten-thousandths, to compare with {@link #times(long)}. */
    static BigInteger scaled(long figure) {
        return BigInteger.valueOf(figure).multiply(SCALE);
    }

    /** As people write it: "1,5". */
    public String shown() {
        return times.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
