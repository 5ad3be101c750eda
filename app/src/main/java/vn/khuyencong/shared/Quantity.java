package vn.khuyencong.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many of something, with at most three decimals: machines, days of work, kilograms. Kept in thousandths. */
public record Quantity(long thousandths) implements Comparable<Quantity> {

    private static final int DECIMALS = 3;

    public Quantity {
        if (thousandths < 0) throw new IllegalArgumentException("A quantity must not be negative: " + thousandths);
    }

    /** So many whole ones. */
    public static Quantity of(long whole) {
        return new Quantity(Math.multiplyExact(whole, 1000L));
    }

    /** @throws ArithmeticException if it has more than three decimals */
    public static Quantity of(BigDecimal number) {
        return new Quantity(number.movePointRight(DECIMALS).longValueExact());
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(thousandths, DECIMALS);
    }

    /** What so many cost, rounded down to the đồng. */
    public Dong at(Dong price) {
        return new Dong(decimal()
                .multiply(BigDecimal.valueOf(price.value()))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact());
    }

    /** What one costs where so many cost an amount, rounded down to the đồng. @throws ArithmeticException for none */
    public Dong oneOf(Dong total) {
        return new Dong(BigDecimal.valueOf(total.value())
                .divide(decimal(), 0, RoundingMode.FLOOR)
                .longValueExact());
    }

    public Quantity min(Quantity other) {
        return exceeds(other) ? other : this;
    }

    public boolean exceeds(Quantity other) {
        return thousandths > other.thousandths;
    }

    public boolean isZero() {
        return thousandths == 0;
    }

    /** As people write it in Vietnamese: "1.200", "2,5". */
    public String formatted() {
        var whole = new Dong(thousandths / 1000).formatted();
        var rest = thousandths % 1000;
        if (rest == 0) return whole;
        return whole + "," + "%03d".formatted(rest).replaceAll("0+$", "");
    }

    @Override
    public int compareTo(Quantity other) {
        return Long.compare(thousandths, other.thousandths);
    }

    @Override
    public String toString() {
        return formatted();
    }
}
