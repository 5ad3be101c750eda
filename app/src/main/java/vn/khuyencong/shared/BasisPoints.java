package vn.khuyencong.shared;

import java.math.BigDecimal;

/** A share or factor in hundredths of a percent: 5000 is 50 %, 15000 is one and a half times. */
public record BasisPoints(int value) implements Comparable<BasisPoints> {

    public BasisPoints {
        if (value < 0) {
            throw new IllegalArgumentException("A share must not be negative: " + value);
        }
    }

    public static BasisPoints ofPercent(int percent) {
        return new BasisPoints(Math.multiplyExact(percent, 100));
    }

    /** 0.5 for 50 %. */
    public BigDecimal fraction() {
        return BigDecimal.valueOf(value, 4);
    }

    /** The percentage as people write it in Vietnamese: "50%", "2,5%". */
    public String percent() {
        return decimal(BigDecimal.valueOf(value, 2)) + "%";
    }

    /** The factor as people write it in Vietnamese: "1,5". */
    public String factor() {
        return decimal(fraction());
    }

    private static String decimal(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    @Override
    public int compareTo(BasisPoints other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return percent();
    }
}
