package vn.khuyencong.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;

/** The results of one run, with their ratios: only what was measured in the same run is compared. */
record ResultTable(List<Measured> lines) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /** Both readings of one benchmark: the times of single calls, and the means of whole iterations. */
    private static final class Both {
        private @Nullable RunResult calls;
        private @Nullable RunResult means;

        private RunResult calls() {
            if (calls == null) throw new IllegalStateException("Every benchmark takes the times of single calls");
            return calls;
        }

        /** Of the quickest iteration: whatever else the machine did can only have added to it. */
        private double mean() {
            return means == null
                    ? calls().getPrimaryResult().getScore()
                    : means.getPrimaryResult().getStatistics().getMin();
        }

        private double percentile(double rank) {
            return calls().getPrimaryResult().getStatistics().getPercentile(rank);
        }

        private double allocated() {
            var counted =
                    (means == null ? calls() : means).getSecondaryResults().get(ALLOCATED);
            return Objects.requireNonNull(counted, ALLOCATED).getScore();
        }

        private String unit() {
            var unit = calls().getPrimaryResult().getScoreUnit();
            return unit.substring(0, unit.indexOf('/'));
        }
    }

    static ResultTable of(Collection<RunResult> results) {
        var byName = new TreeMap<String, Both>();
        for (var result : results) {
            var both = byName.computeIfAbsent(name(result), _ -> new Both());
            if (result.getParams().getMode() == Mode.SampleTime) both.calls = result;
            else both.means = result;
        }
        var lines = new ArrayList<Measured>();
        byName.forEach((name, both) -> lines.add(line(name, both, byName)));
        return new ResultTable(lines);
    }

    private static Measured line(String name, Both both, Map<String, Both> all) {
        var goal = Goal.of(name);
        var other = goal.against() == null ? null : all.get(goal.against());
        var p50 = both.percentile(50);
        var ratio = other == null ? null : p50 / other.percentile(50);
        return new Measured(
                name,
                p50,
                both.percentile(99),
                both.mean(),
                both.unit(),
                both.allocated(),
                ratio,
                goal.text(both.unit()),
                goal.met(p50, ratio));
    }

    private static String name(RunResult result) {
        var name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
    }

    String text() {
        var text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%n%-28s %12s %12s %12s %-6s %12s %8s  %s%n",
                "",
                "p50",
                "p99",
                "mean",
                "unit",
                "bytes/call",
                "ratio",
                "target"));
        for (var line : lines) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-28s %12.1f %12.1f %12.1f %-6s %12.0f %8s  %s%n",
                    line.name(),
                    line.p50(),
                    line.p99(),
                    line.mean(),
                    line.unit(),
                    line.bytes(),
                    line.ratio() == null ? "" : String.format(Locale.ROOT, "%.2f", line.ratio()),
                    verdict(line)));
        }
        return text.toString();
    }

    private static String verdict(Measured line) {
        if (line.target() == null) return "";
        return line.target() + (Boolean.TRUE.equals(line.met()) ? ": met" : ": NOT met");
    }
}
