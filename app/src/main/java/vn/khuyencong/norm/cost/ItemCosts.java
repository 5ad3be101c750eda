package vn.khuyencong.norm.cost;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Item;
import vn.khuyencong.norm.PastCost;

/**
 * The past costs of one item, from the least to the most, and how they lie.
 *
 * @param all  how all of them lie; empty where there is none
 * @param kept how those lie that are no outliers
 */
public record ItemCosts(
        Item item,
        Figure figure,
        OutlierRule rule,
        List<Row> rows,
        @Nullable CostSpread all,
        @Nullable CostSpread kept) {

    public ItemCosts {
        rows = List.copyOf(rows);
    }

    /** One past cost. */
    public record Row(PastCost cost, long value, boolean outlier) {}

    static ItemCosts of(Item item, Figure figure, OutlierRule rule, List<PastCost> costs) {
        var sorted = costs.stream()
                .sorted(Comparator.comparingLong(figure::of)
                        .thenComparing(PastCost::on)
                        .thenComparing(PastCost::label))
                .toList();
        if (sorted.isEmpty()) return new ItemCosts(item, figure, rule, List.of(), null, null);
        var all = CostSpread.of(sorted.stream().map(figure::of).toList());
        var rows = sorted.stream()
                .map(cost -> new Row(cost, figure.of(cost), all.isOutlier(figure.of(cost), rule)))
                .toList();
        // the median itself lies between the quartiles, so something is always kept
        var kept = CostSpread.of(
                rows.stream().filter(row -> !row.outlier()).map(Row::value).toList());
        return new ItemCosts(item, figure, rule, rows, all, kept);
    }

    public List<Row> outliers() {
        return rows.stream().filter(Row::outlier).toList();
    }

    public long from(PastCost.Source source) {
        return rows.stream().filter(row -> row.cost().source() == source).count();
    }

    /** Number of the row, from 1, at or just below a figure of the spread. */
    public int rowAt(long value) {
        int at = 1;
        for (int i = 0; i < rows.size() && rows.get(i).value() <= value; i++) at = i + 1;
        return at;
    }
}
