package vn.khuyencong.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import vn.khuyencong.budget.Source;
import vn.khuyencong.shared.Dong;

/** What the whole plan asks of one source before and after an adjustment. */
public record AdjustmentTotal(Source source, int filesBefore, int filesAfter, Dong before, Dong after) {

    /** Source by source, in their order; only those that anything is asked of. */
    static List<AdjustmentTotal> of(List<HeldFile> held, List<AdjustmentLine> lines) {
        var totals = new EnumMap<Source, AdjustmentTotal>(Source.class);
        held.forEach(file -> totals.merge(
                file.source(),
                new AdjustmentTotal(file.source(), 1, 1, file.amount(), file.amount()),
                AdjustmentTotal::plus));
        lines.forEach(line -> totals.compute(
                line.source(),
                (source, total) ->
                        (total == null ? new AdjustmentTotal(source, 0, 0, Dong.ZERO, Dong.ZERO) : total).with(line)));
        return new ArrayList<>(totals.values());
    }

    AdjustmentTotal plus(AdjustmentTotal other) {
        return new AdjustmentTotal(
                source,
                filesBefore + other.filesBefore,
                filesAfter + other.filesAfter,
                before.plus(other.before),
                after.plus(other.after));
    }

    private AdjustmentTotal with(AdjustmentLine line) {
        var files = filesAfter
                + switch (line.kind()) {
                    case OUT -> -1;
                    case IN -> 1;
                    case LESS, CONTENT, MORE -> 0;
                };
        return new AdjustmentTotal(
                source, filesBefore, files, before, after.plus(line.more()).minusOrZero(line.less()));
    }
}
