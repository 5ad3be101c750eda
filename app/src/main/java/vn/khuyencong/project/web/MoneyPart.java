package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.khuyencong.project.Slice;
import vn.khuyencong.project.SliceRules;
import vn.khuyencong.shared.Dong;

/**
 * The money of one file: every entry of the ledger, and of a flagship what is approved for each budget year.
 *
 * @param slices the earliest year first; empty for a file that is one whole, and before the approval
 */
public record MoneyPart(List<Entry> entries, List<Slice> slices) {

    public MoneyPart {
        entries = List.copyOf(entries);
        slices = List.copyOf(slices);
    }

    /**
     * One entry of the ledger.
     *
     * @param year budget year of the fund it moved
     */
    public record Entry(int year, String kind, Dong amount, LocalDate on, String paper) {}

    /**
     * One budget year of a flagship.
     *
     * @param contracted of the contract; nothing before it is signed
     * @param committed  set aside by the plan of the year, what was freed again taken off
     * @param paid       out of what was set aside, on whatever day, and not given back
     * @param unspent    of it what was not paid out within the year itself; nothing is said of a year that still runs
     */
    public record YearLine(Slice slice, Dong contracted, Dong committed, Dong paid, Dong settled, Dong unspent) {}

    /**
     * One figure of each year.
     *
     * @param label key of its name
     */
    public record YearRow(String label, List<Dong> amounts) {

        public Dong sum() {
            return amounts.stream().reduce(Dong.ZERO, Dong::plus);
        }
    }

    /**
     * The figures of the years, one row each.
     *
     * @param contracted whether the contract is signed
     */
    static List<YearRow> rows(List<YearLine> years, boolean contracted) {
        var rows = new ArrayList<YearRow>();
        rows.add(row("project.years.approved", years, line -> line.slice().approved()));
        if (contracted) rows.add(row("project.years.contracted", years, YearLine::contracted));
        rows.add(row("project.years.committed", years, YearLine::committed));
        rows.add(row("project.years.paid", years, YearLine::paid));
        rows.add(row("project.years.settled", years, YearLine::settled));
        rows.add(row("project.years.unspent", years, YearLine::unspent));
        return rows;
    }

    private static YearRow row(String label, List<YearLine> years, Function<YearLine, Dong> amount) {
        return new YearRow(label, years.stream().map(amount).toList());
    }

    /** Paid out and not given back. */
    public Dong paid() {
        return paid(_ -> true);
    }

    /** Set aside and not paid out, of the years up to one. */
    public Dong held(int upTo) {
        return entries.stream()
                .map(Entry::year)
                .distinct()
                .filter(year -> year <= upTo)
                .map(year -> committed(year).minusOrZero(paid(entry -> entry.year() == year)))
                .reduce(Dong.ZERO, Dong::plus);
    }

    /** Approved for later years and set aside by no plan yet. */
    public Dong unplanned() {
        return SliceRules.unplanned(slices);
    }

    /**
     * Year by year.
     *
     * @param contract amount of the contract; nothing before it is signed
     */
    public List<YearLine> years(Dong contract, LocalDate today) {
        var contracted = SliceRules.contracted(slices, contract);
        return IntStream.range(0, slices.size())
                .mapToObj(i -> line(
                        slices.get(i),
                        contract.isZero() ? Dong.ZERO : contracted.get(i).approved(),
                        today))
                .toList();
    }

    private YearLine line(Slice slice, Dong contracted, LocalDate today) {
        var year = slice.year();
        var committed = committed(year);
        var ended = today.getYear() > year;
        return new YearLine(
                slice,
                contracted,
                committed,
                paid(entry -> entry.year() == year),
                sum("SETTLE", entry -> entry.year() == year),
                ended
                        ? sum("COMMIT", entry -> entry.year() == year)
                                .minusOrZero(paid(entry ->
                                        entry.year() == year && entry.on().getYear() <= year))
                        : Dong.ZERO);
    }

    private Dong committed(int year) {
        return sum("COMMIT", entry -> entry.year() == year).minusOrZero(sum("RELEASE", entry -> entry.year() == year));
    }

    private Dong paid(Predicate<Entry> which) {
        return sum("ADVANCE", which).plus(sum("PAY", which)).minusOrZero(sum("REFUND", which));
    }

    private Dong sum(String kind, Predicate<Entry> which) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind))
                .filter(which)
                .map(Entry::amount)
                .reduce(Dong.ZERO, Dong::plus);
    }
}
