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
        return decimal(100) + "%";
    }

    /** The factor as people write it in Vietnamese: "1,5". */
    public String factor() {
        return decimal(10_000);
    }

    /** So many of a unit, with no more decimals than there are. */
    private String decimal(int unit) {
        var whole = Integer.toString(value / unit);
        var rest = value % unit;
        if (rest == 0) return whole;
        var places = unit;
        while (rest % 10 == 0) {
            rest /= 10;
            places /= 10;
        }
        return whole + "," + Integer.toString(places + rest).substring(1);
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
