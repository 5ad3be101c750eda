package vn.khuyencong.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money in whole đồng. Never negative: what is owed and what is returned are different things. */
public record Dong(long value) implements Comparable<Dong> {

    public static final Dong ZERO = new Dong(0);

    public Dong {
        if (value < 0) {
            throw new IllegalArgumentException("An amount must not be negative: " + value);
        }
    }

    /** So many million đồng. */
    public static Dong ofMillions(long millions) {
        return new Dong(Math.multiplyExact(millions, 1_000_000L));
    }

    public Dong plus(Dong other) {
        return new Dong(Math.addExact(value, other.value));
    }

    /** What is left. @throws IllegalArgumentException if more is taken than there is */
    public Dong minus(Dong other) {
        return new Dong(value - other.value);
    }

    /** What is left, or nothing where more is taken than there is. */
    public Dong minusOrZero(Dong other) {
        return exceeds(other) ? minus(other) : ZERO;
    }

    /** Rounded down to the đồng, so that no ceiling is passed by rounding. */
    public Dong share(BasisPoints share) {
        return new Dong(BigDecimal.valueOf(value)
                .multiply(share.fraction())
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact());
    }

    /** As much of it as a part is of a whole, rounded down; nothing of a whole that is nothing. */
    public Dong part(Dong part, Dong whole) {
        return whole.isZero()
                ? ZERO
                : new Dong(BigDecimal.valueOf(value)
                        .multiply(BigDecimal.valueOf(part.value))
                        .divide(BigDecimal.valueOf(whole.value), 0, RoundingMode.FLOOR)
                        .longValueExact());
    }

    /** The least amount whose share, rounded down, reaches this one. @throws ArithmeticException for a share of nothing */
    public Dong wholeOf(BasisPoints share) {
        return new Dong(BigDecimal.valueOf(value)
                .divide(share.fraction(), 0, RoundingMode.CEILING)
                .longValueExact());
    }

    public Dong times(int count) {
        return new Dong(Math.multiplyExact(value, count));
    }

    public Dong min(Dong other) {
        return exceeds(other) ? other : this;
    }

    public boolean exceeds(Dong other) {
        return value > other.value;
    }

    public boolean isZero() {
        return value == 0;
    }

    /** As people write it: 1.000.000. */
    public String formatted() {
        var text = new StringBuilder(20);
        appendTo(text);
        return text.toString();
    }

    /** Writes it as people do, at the end of a text. */
    public void appendTo(StringBuilder text) {
        int digits = 1;
        for (long rest = value / 10; rest > 0; rest /= 10) digits++;
        int at = text.length() + digits + (digits - 1) / 3;
        text.setLength(at);
        long rest = value;
        for (int written = 0; written < digits; written++, rest /= 10) {
            if (written > 0 && written % 3 == 0) text.setCharAt(--at, '.');
            text.setCharAt(--at, (char) ('0' + rest % 10));
        }
    }

    @Override
    public int compareTo(Dong other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return formatted();
    }
}
