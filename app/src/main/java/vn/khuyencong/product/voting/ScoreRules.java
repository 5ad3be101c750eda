package vn.khuyencong.product.voting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** What a sheet must hold, and what the sheets of an entry come to. */
public final class ScoreRules {

    private static final int DECIMALS = 2;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int LONGEST_REMARK = 2000;

    private ScoreRules() {}

    /** A criterion of the sheet. */
    public record Asked(UUID id, int points) {}

    /**
     * A sheet that was handed in.
     *
     * @param total its points
     */
    public record Handed(UUID judge, BigDecimal total) {}

    /**
     * What the sheets of an entry come to.
     *
     * @param average  rounded down to two decimals; empty where nobody has handed in
     * @param outliers judges whose sheet is far off the median; they still count
     */
    public record Tally(int sheets, @Nullable BigDecimal average, boolean passes, List<UUID> outliers) {

        public Tally {
            outliers = List.copyOf(outliers);
        }
    }

    /**
     * What stands against the points, by the field of the form.
     *
     * @param whole whether every criterion must have its points: handing in, not keeping a draft
     */
    static Problems against(Map<UUID, BigDecimal> points, List<Asked> asked, String remark, boolean whole) {
        var problems = Problems.NONE;
        for (var criterion : asked) {
            var field = "points-" + criterion.id();
            var given = points.get(criterion.id());
            if (given == null && whole) problems = problems.with(field, Finding.of("voting.points-missing"));
            if (given != null && given.compareTo(BigDecimal.valueOf(criterion.points())) > 0) {
                problems = problems.with(field, Finding.of("voting.points-too-many", null, criterion.points()));
            }
        }
        return remark.length() > LONGEST_REMARK
                ? problems.with("remark", Finding.of("product.too-long", null, LONGEST_REMARK))
                : problems;
    }

    /**
     * @param mark the average from which on a product passes
     * @param far  how many points off the median are far
     */
    public static Tally tally(List<Handed> sheets, int mark, BigDecimal far) {
        if (sheets.isEmpty()) return new Tally(0, null, false, List.of());
        var sum = sheets.stream().map(Handed::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        var average = sum.divide(BigDecimal.valueOf(sheets.size()), DECIMALS, RoundingMode.DOWN);
        var median = median(sheets.stream().map(Handed::total).sorted().toList());
        var outliers = new ArrayList<UUID>();
        for (var sheet : sheets) {
            if (sheet.total().subtract(median).abs().compareTo(far) >= 0) outliers.add(sheet.judge());
        }
        return new Tally(sheets.size(), average, average.compareTo(BigDecimal.valueOf(mark)) >= 0, outliers);
    }

    private static BigDecimal median(List<BigDecimal> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO, DECIMALS, RoundingMode.HALF_UP);
    }
}
