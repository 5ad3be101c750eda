package vn.khuyencong.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a benchmark is compared with and what it should reach.
 *
 * @param against   the benchmark it is a ratio of; empty: none
 * @param mostP50   the median at most, in the benchmark's unit; empty: no matter
 * @param mostRatio the ratio at most; empty: no matter
 */
record Goal(
        @Nullable String against,
        @Nullable Double mostP50,
        @Nullable Double mostRatio) {

    static final Goal NONE = new Goal(null, null, null);

    static Goal of(String benchmark) {
        return switch (benchmark) {
            case "OneCase.engine" -> new Goal("OneCase.handWritten", 2_000.0, null);
            case "OneCase.engineWithoutText", "OneCase.decisionTableBare" ->
                new Goal("OneCase.handWritten", null, null);
            case "MillionCases.engine" -> new Goal("MillionCases.handWritten", 300.0, 2.5);
            // the second a page may take
            case "FiveThousandCandidates.explained" -> new Goal("FiveThousandCandidates.handWritten", 1_000.0, 6.0);
            case "FiveThousandOffers.moneyAlone" -> new Goal(null, 2_000.0, null);
            // four questions: the choice, and the price of each of three limits
            case "FiveThousandOffers.everyLimit" -> new Goal(null, 8_000.0, null);
            default -> NONE;
        };
    }

    @Nullable
    String text(String unit) {
        var median = mostP50 == null ? "" : String.format(Locale.ROOT, "p50 ≤ %.0f %s", mostP50, unit);
        var ratio = mostRatio == null ? "" : String.format(Locale.ROOT, "ratio ≤ %.1f", mostRatio);
        var both = median.isEmpty() || ratio.isEmpty() ? median + ratio : median + ", " + ratio;
        return both.isEmpty() ? null : both;
    }

    @Nullable
    Boolean met(double p50, @Nullable Double ratio) {
        if (mostP50 == null && mostRatio == null) return null;
        return (mostP50 == null || p50 <= mostP50) && (mostRatio == null || (ratio != null && ratio <= mostRatio));
    }
}
