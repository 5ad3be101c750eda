package vn.khuyencong.norm.cost;

/** How a median becomes a norm: so many leading digits stay, the rest is rounded down. A dated reading of ours. */
public record NormRounding(int digits) {

    /** Code of the reading that sets it. */
    public static final String SETTING = "NORM_ROUNDING";

    public NormRounding {
        if (digits < 1) throw new IllegalArgumentException("At least one digit stays: " + digits);
    }

    /** @throws NumberFormatException if it is no number */
    public static NormRounding of(String value) {
        return new NormRounding(Integer.parseInt(value));
    }

    public long down(long figure) {
        long unit = 1;
        for (long rest = figure; rest >= ceiling(); rest /= 10) unit *= 10;
        return figure - figure % unit;
    }

    private long ceiling() {
        long ceiling = 1;
        for (int digit = 0; digit < digits; digit++) ceiling *= 10;
        return ceiling;
    }
}
