package vn.khuyencong.norm.cost;

import java.util.Collection;

/**
 * How figures of the past lie: đồng, or thousandths of a quantity. Reckoned in whole numbers, so that the same figures
 * give the same answer everywhere.
 *
 * <p>A quartile lies at a quarter, half or three quarters of the way from the least to the most, by rank; between two
 * figures it is taken in proportion (as QUARTILE.INC does), and shown rounded down.
 */
public final class CostSpread {

    private static final int QUARTERS = 4;

    private final long[] sorted;

    private CostSpread(long[] sorted) {
        this.sorted = sorted;
    }

    /** @throws IllegalArgumentException without any figure */
    public static CostSpread of(Collection<Long> figures) {
        if (figures.isEmpty()) throw new IllegalArgumentException("Nothing to reckon with");
        return new CostSpread(
                figures.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    public int count() {
        return sorted.length;
    }

    public long least() {
        return sorted[0];
    }

    public long most() {
        return sorted[sorted.length - 1];
    }

    /** The lower quartile (tứ phân vị dưới). */
    public long lower() {
        return quarters(1) / QUARTERS;
    }

    public long median() {
        return quarters(2) / QUARTERS;
    }

    /** The upper quartile (tứ phân vị trên). */
    public long upper() {
        return quarters(3) / QUARTERS;
    }

    /** The interquartile range: how far the middle half lies apart. */
    public long range() {
        return (quarters(3) - quarters(1)) / QUARTERS;
    }

    /** Whether a figure lies further beyond a quartile than the rule allows; on the border it does not. */
    public boolean isOutlier(long figure, OutlierRule rule) {
        var reach = rule.times(quarters(3) - quarters(1));
        var scaled = OutlierRule.scaled(Math.multiplyExact(figure, QUARTERS));
        return scaled.compareTo(OutlierRule.scaled(quarters(1)).subtract(reach)) < 0
                || scaled.compareTo(OutlierRule.scaled(quarters(3)).add(reach)) > 0;
    }

    /** The figure that so many quarters of the way lead to, in quarters, exactly. */
    private long quarters(int quarter) {
        var way = (sorted.length - 1) * quarter;
        var below = way / QUARTERS;
        var rest = way % QUARTERS;
        var low = sorted[below];
        var high = rest == 0 ? low : sorted[below + 1];
        return Math.addExact(Math.multiplyExact(low, QUARTERS), Math.multiplyExact(high - low, rest));
    }
}
