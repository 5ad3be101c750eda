package vn.khuyencong.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * What a level gives at chosen costs, before a change and after it. The costs are found from the formula itself: where
 * its limit starts to bind, half of that and twice that.
 *
 * @param line      of a technology line
 * @param cutBefore smallest cost at which the limit binds; empty where none does, or there is no level
 */
public record SampleAmounts(
        boolean line, @Nullable Dong cutBefore, @Nullable Dong cutAfter, List<Row> rows) {

    /** What people look at where no limit binds anywhere. */
    private static final List<Long> PLAIN_COSTS = List.of(100_000_000L, 500_000_000L, 1_000_000_000L, 2_000_000_000L);

    private static final long LARGEST = 1_000_000_000_000L;
    private static final long ROUND = 1_000_000L;

    public SampleAmounts {
        rows = List.copyOf(rows);
    }

    /** One cost; an amount is empty where there is no level, or it gives no figure. */
    public record Row(
            Dong cost, @Nullable Dong before, @Nullable Dong after) {}

    /** One level: what it gives at a cost, and what decides it. */
    interface Level extends Function<Dong, SupportRules.Found> {}

    static SampleAmounts of(boolean line, Level before, Level after) {
        var cutBefore = cut(before);
        var cutAfter = cut(after);
        var costs = new TreeSet<Long>();
        around(cutBefore, costs);
        around(cutAfter, costs);
        if (costs.isEmpty()) costs.addAll(PLAIN_COSTS);
        var rows = new ArrayList<Row>();
        for (var cost : costs) {
            var at = new Dong(cost);
            rows.add(new Row(at, before.apply(at).ceiling(), after.apply(at).ceiling()));
        }
        return new SampleAmounts(line, cutBefore, cutAfter, rows);
    }

    /** Whether it gives the same everywhere that was looked at. */
    public boolean same() {
        return Objects.equals(cutBefore, cutAfter)
                && rows.stream().allMatch(row -> Objects.equals(row.before(), row.after()));
    }

    /** The smallest cost that is given the most there is; halving finds it since amounts only grow. */
    private static @Nullable Dong cut(Level level) {
        var most = level.apply(new Dong(LARGEST)).ceiling();
        if (most == null || !most.equals(level.apply(new Dong(LARGEST / 2)).ceiling())) return null;
        long below = 0;
        long from = LARGEST;
        while (from - below > 1) {
            long middle = (below + from) >>> 1;
            if (most.equals(level.apply(new Dong(middle)).ceiling())) from = middle;
            else below = middle;
        }
        return new Dong(from);
    }

    private static void around(@Nullable Dong cut, TreeSet<Long> costs) {
        if (cut == null) return;
        costs.add(Math.max(ROUND, cut.value() / 2 / ROUND * ROUND));
        costs.add(cut.value());
        costs.add(Math.max(ROUND, cut.value() * 2 / ROUND * ROUND));
    }
}
