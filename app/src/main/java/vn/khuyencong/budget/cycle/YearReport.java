package vn.khuyencong.budget.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Dong;

/** Báo cáo quyết toán năm: what became of the year's local money, source by source. */
public record YearReport(List<Line> lines) {

    public YearReport {
        lines = List.copyOf(lines);
    }

    /**
     * One source.
     *
     * @param given     allotted less taken back
     * @param carriedIn from the year before
     * @param paid      paid to đề án and not given back, settled or not
     * @param settled   of it, settled
     * @param managed   cost of management
     * @param carriedOut into the next year
     * @param left      neither paid nor carried out
     */
    public record Line(
            Source source,
            Dong given,
            Dong carriedIn,
            Dong paid,
            Dong settled,
            Dong managed,
            Dong carriedOut,
            Dong left) {

        /** All there was to spend. */
        public Dong there() {
            return given.plus(carriedIn);
        }
    }

    /** From what the entries of each source come to; a reversing entry counts against its kind. */
    static YearReport of(Map<Source, Map<EntryKind, Long>> sums) {
        var lines = new ArrayList<Line>();
        for (var source : Source.values()) {
            var kinds = sums.get(source);
            if (kinds != null) {
                lines.add(line(source, kind -> kinds.getOrDefault(kind, 0L)));
            }
        }
        return new YearReport(lines);
    }

    private static Line line(Source source, Function<EntryKind, Long> sum) {
        var given = sum.apply(EntryKind.ALLOT) - sum.apply(EntryKind.WITHDRAW);
        var in = sum.apply(EntryKind.CARRY_IN);
        var paid = sum.apply(EntryKind.ADVANCE) + sum.apply(EntryKind.PAY) - sum.apply(EntryKind.REFUND);
        var managed = sum.apply(EntryKind.MANAGE_AGENCY) + sum.apply(EntryKind.MANAGE_IMPLEMENTER);
        var out = sum.apply(EntryKind.CARRY_OUT);
        return new Line(
                source,
                new Dong(given),
                new Dong(in),
                new Dong(paid),
                new Dong(sum.apply(EntryKind.SETTLE)),
                new Dong(managed),
                new Dong(out),
                new Dong(given + in - paid - managed - out));
    }

    /** What all sources come to. */
    public Dong total(Function<Line, Dong> part) {
        return lines.stream().map(part).reduce(Dong.ZERO, Dong::plus);
    }
}
