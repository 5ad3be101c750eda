package vn.khuyencong.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Totals.Total;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;

/** The same sums in a loop written for these ten levels and nothing else. */
final class HandWrittenSweep {

    private final Population population;
    private final List<Figures> before = new ArrayList<>();
    private final List<@Nullable Figures> after = new ArrayList<>();

    /** How a level is reckoned at each commune, and its figures there. */
    private static final class Figures {

        private static final int SHARE = 0;
        private static final int FLAT = 1;
        private static final int FULL_COST = 2;

        private final int[] form = new int[Population.COMMUNES];
        private final long[] share = new long[Population.COMMUNES];
        private final long[] limit = new long[Population.COMMUNES];
        private final long[] lineLimit = new long[Population.COMMUNES];

        Figures(Snapshot norms, String norm, Population population) {
            var terms = CityNorms.terms(norms, norm, population.communes);
            for (int i = 0; i < terms.size(); i++) {
                var local = terms.get(i).level();
                fill(i, local, Objects.requireNonNullElse(terms.get(i).national(), local));
            }
        }

        private void fill(int place, Version local, Version national) {
            var lines = local.content().has("line_limit") ? local : national;
            form[place] = switch (SupportLevel.form(local)) {
                case SHARE -> SHARE;
                case FLAT -> FLAT;
                case FULL_COST -> FULL_COST;
                case BY_REFERENCE -> throw new IllegalStateException("Nothing to reckon");
            };
            share[place] = figure("share", local, national, 0);
            limit[place] = figure("limit", local, national, Long.MAX_VALUE);
            lineLimit[place] = figure("line_limit", lines, lines, limit[place]);
            if (lines.content().has("line_factor")) {
                lineLimit[place] = limit[place] * lines.content().number("line_factor") / 10_000;
            }
        }

        private static long figure(String field, Version local, Version national, long otherwise) {
            if (local.content().has(field)) return local.content().number(field);
            return national.content().has(field) ? national.content().number(field) : otherwise;
        }

        long amount(int place, long cost, long quantity, long line) {
            return switch (form[place]) {
                case SHARE ->
                    Math.min(
                            Math.min(cost, cost * share[place] / 10_000),
                            (line == 1 ? lineLimit[place] : limit[place]) * quantity);
                case FLAT -> Math.min(cost, limit[place] * quantity);
                default -> Math.min(cost, limit[place] * quantity);
            };
        }
    }

    HandWrittenSweep(Population population, Snapshot baseline, Snapshot reform) {
        this.population = population;
        for (var norm : CityNorms.NORMS) {
            before.add(new Figures(baseline, norm, population));
            var touched = CityNorms.REFORM.changes().stream()
                    .anyMatch(change -> change.norm().equals(norm));
            after.add(touched ? new Figures(reform, norm, population) : null);
        }
    }

    Totals sum(int from, int to) {
        var totals = new ArrayList<Total>();
        for (int n = 0; n < before.size(); n++) {
            var reform = after.get(n);
            totals.add(reform == null ? sum(before.get(n), from, to) : compare(before.get(n), reform, from, to));
        }
        return new Totals(totals);
    }

    private Total sum(Figures figures, int from, int to) {
        long sum = 0;
        for (int i = from; i < to; i++) sum += amount(figures, i);
        return new Total(sum, sum, 0);
    }

    private Total compare(Figures baseline, Figures reform, int from, int to) {
        long before = 0;
        long after = 0;
        long changed = 0;
        for (int i = from; i < to; i++) {
            long one = amount(baseline, i);
            long other = amount(reform, i);
            before += one;
            after += other;
            if (one != other) changed++;
        }
        return new Total(before, after, changed);
    }

    private long amount(Figures figures, int i) {
        return figures.amount(population.places[i], population.costs[i], population.quantities[i], population.lines[i]);
    }
}
