package vn.khuyencong.project;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** How what is approved for a flagship is laid out by budget year, and what a year's plan may set aside of it. */
public final class SliceRules {

    private SliceRules() {}

    /** The budget year that bears a line; what an earlier year should have borne falls on the year of the plan. */
    static int yearOf(EstimateLine line, int planYear) {
        var year = line.detail().year();
        return year == null ? planYear : Math.max(year, planYear);
    }

    /**
     * An amount laid out as the lines lay out what is asked. Whatever does not divide lies with the later year, so that the
     * years come to the amount to the đồng.
     */
    static SortedMap<Integer, Dong> split(Estimate estimate, int planYear, Dong amount) {
        var asked = new TreeMap<Integer, BigInteger>();
        asked.put(planYear, BigInteger.ZERO);
        for (var line : estimate.lines()) {
            asked.merge(
                    yearOf(line, planYear), BigInteger.valueOf(line.support().value()), BigInteger::add);
        }
        var whole = asked.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        var split = new TreeMap<Integer, Dong>();
        if (whole.signum() == 0) {
            split.put(planYear, amount);
            return split;
        }
        var before = BigInteger.ZERO;
        var upTo = BigInteger.ZERO;
        for (var year : asked.entrySet()) {
            upTo = upTo.add(year.getValue());
            var given = BigInteger.valueOf(amount.value()).multiply(upTo).divide(whole);
            split.put(year.getKey(), new Dong(given.subtract(before).longValueExact()));
            before = given;
        }
        return split;
    }

    /**
     * What the approval of its first plan grants year by year: the year of the plan the amount that stands in it, the later
     * years what the appraisal proposed for them.
     */
    static SortedMap<Integer, Dong> granted(Project project, Dong amount) {
        var planYear = project.scope().planYear();
        var proposed = project.proposed();
        var years = proposed == null || project.scope().kind() != ProjectKind.FLAGSHIP
                ? new TreeMap<Integer, Dong>()
                : split(project.estimate(), planYear, proposed);
        years.put(planYear, amount);
        return years;
    }

    /** All years together. */
    public static Dong sum(List<Slice> slices) {
        return slices.stream().map(Slice::approved).reduce(Dong.ZERO, Dong::plus);
    }

    /** What no plan has set aside yet. */
    public static Dong unplanned(List<Slice> slices) {
        return sum(slices.stream().filter(slice -> !slice.isCommitted()).toList());
    }

    /** The same years under a contract of an amount: what it is below the approval is missing at the end. */
    public static List<Slice> contracted(List<Slice> slices, Dong amount) {
        return changed(slices, amount, Map.of());
    }

    /**
     * The same years when another amount is approved: more falls on the last year, less is taken from the last year first,
     * and from no year what was paid out of it.
     *
     * @param paid by year
     */
    static List<Slice> changed(List<Slice> slices, Dong amount, Map<Integer, Dong> paid) {
        var changed = new ArrayList<>(slices);
        var sum = sum(slices);
        if (amount.exceeds(sum) && !slices.isEmpty()) {
            var last = slices.getLast();
            changed.set(slices.size() - 1, last.of(last.approved().plus(amount.minus(sum))));
        }
        var less = sum.minusOrZero(amount);
        for (int i = slices.size() - 1; i >= 0 && !less.isZero(); i--) {
            var slice = slices.get(i);
            var cut = less.min(slice.approved().minusOrZero(paid.getOrDefault(slice.year(), Dong.ZERO)));
            changed.set(i, slice.of(slice.approved().minus(cut)));
            less = less.minus(cut);
        }
        return List.copyOf(changed);
    }

    /**
     * What stands against setting a later year's part aside.
     *
     * @param slice  as it is approved now; empty where the year has none
     * @param amount as it stands in the plan
     */
    static List<Finding> committing(Project project, @Nullable Slice slice, Dong amount) {
        if (!project.stage().isRunning()) {
            return List.of(Finding.of("project.slice-not-running", null, project.code()));
        }
        if (slice == null || slice.isCommitted() || !slice.approved().equals(amount)) {
            var now = slice == null || slice.isCommitted() ? Dong.ZERO : slice.approved();
            return List.of(Finding.of("project.slice-changed", null, project.code(), amount, now));
        }
        return List.of();
    }

    /** Every year whose lines, as reworked, do not come to what is approved for it; none for a file of one year. */
    static List<Finding> reworked(Project project, List<Slice> slices, Estimate reworked) {
        if (slices.size() < 2) {
            return List.of();
        }
        var planYear = project.scope().planYear();
        var findings = new ArrayList<Finding>();
        for (var slice : slices) {
            var lines = reworked.lines().stream()
                    .filter(line -> yearOf(line, planYear) == slice.year())
                    .toList();
            var asked = new Estimate(lines).asked();
            if (!asked.equals(slice.approved())) {
                findings.add(Finding.of(
                        "project.rework-not-the-slice", null, String.valueOf(slice.year()), asked, slice.approved()));
            }
        }
        return findings;
    }
}
