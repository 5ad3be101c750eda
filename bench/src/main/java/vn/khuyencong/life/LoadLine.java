package vn.khuyencong.life;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * One line of the table: pages of one sort, opened by everybody at once.
 *
 * @param requests how many pages were opened
 * @param p50      half of them were quicker, in milliseconds
 * @param most95   what the 95th percentile should be at most, in milliseconds
 */
public record LoadLine(
        String name,
        int requests,
        double p50,
        double p95,
        double p99,
        double mean,
        double perSecond,
        double most95,
        boolean met) {

    private static final int EACH_OPENS = 150;
    private static final int EACH_WARMS_UP = 60;

    static LoadLine of(String name, List<String> pages, double most95, List<Person> people)
            throws InterruptedException {
        Load.of(people, pages, EACH_WARMS_UP);
        var times = Load.of(people, pages, EACH_OPENS);
        var p95 = times.percentile(95);
        return new LoadLine(
                name,
                times.count(),
                times.percentile(50),
                p95,
                times.percentile(99),
                times.mean(),
                times.perSecond(),
                most95,
                p95 <= most95);
    }

    static void print(List<LoadLine> lines, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "%n%-14s %9s %9s %9s %9s %9s %9s  %s%n",
                "",
                "requests",
                "p50 ms",
                "p95 ms",
                "p99 ms",
                "mean ms",
                "per s",
                "target");
        for (var line : lines) {
            out.printf(
                    Locale.ROOT,
                    "%-14s %9d %9.1f %9.1f %9.1f %9.1f %9.1f  p95 ≤ %.0f ms: %s%n",
                    line.name(),
                    line.requests(),
                    line.p50(),
                    line.p95(),
                    line.p99(),
                    line.mean(),
                    line.perSecond(),
                    line.most95(),
                    line.met() ? "met" : "NOT met");
        }
    }
}
