package vn.khuyencong.norm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Totals.Total;
import vn.khuyencong.norm.engine.Columns;
import vn.khuyencong.norm.engine.Node;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Sweep;

/** Baseline and reform by the engine, block by block. Terms that the reform leaves as they are, are reckoned once. */
final class EngineSweep {

    private final Population population;
    private final Map<String, long[]> inputs;
    private final List<Pair> norms = new ArrayList<>();

    /** One norm before and after; empty after: the reform does not touch it. */
    private record Pair(Sweep before, @Nullable Sweep after) {}

    EngineSweep(Population population, Snapshot baseline, Snapshot reform) {
        this.population = population;
        this.inputs = population.inputs();
        for (var norm : CityNorms.NORMS) {
            var before = CityNorms.terms(baseline, norm, population.communes);
            var after = CityNorms.terms(reform, norm, population.communes);
            norms.add(new Pair(new Sweep(before), before.equals(after) ? null : new Sweep(after)));
        }
    }

    int reckonedTwice() {
        return Math.toIntExact(
                norms.stream().filter(norm -> norm.after() != null).count());
    }

    Totals sum(int from, int to) {
        var totals = new ArrayList<>(Collections.nCopies(norms.size(), Total.NONE));
        for (int at = from; at < to; at += Columns.BLOCK) {
            var rows = Math.min(Columns.BLOCK, to - at);
            for (int n = 0; n < norms.size(); n++) {
                totals.set(n, totals.get(n).plus(block(norms.get(n), at, rows)));
            }
        }
        return new Totals(totals);
    }

    private Total block(Pair norm, int at, int rows) {
        var before = norm.before().block(population.places, inputs, at, rows);
        var sum = sum(before, rows);
        if (norm.after() == null) return new Total(sum, sum, 0);
        var after = norm.after().block(population.places, inputs, at, rows);
        long changed = 0;
        for (int i = 0; i < rows; i++) changed += before[i] == after[i] ? 0 : 1;
        return new Total(sum, sum(after, rows), changed);
    }

    private static long sum(long[] amounts, int rows) {
        long sum = 0;
        for (int i = 0; i < rows; i++) sum += amounts[i] == Node.UNKNOWN ? 0 : amounts[i];
        return sum;
    }
}
