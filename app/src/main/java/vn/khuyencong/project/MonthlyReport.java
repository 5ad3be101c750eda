package vn.khuyencong.project;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/**
 * What the implementer reports of one month (báo cáo tiến độ hằng tháng). All figures are reckoned from the contract to
 * the end of the month, so that a month that is missing falsifies none after it.
 *
 * @param lines  volume and value done, by line of the estimate
 * @param places how far each place of a group file is; empty for every other
 */
public record MonthlyReport(
        YearMonth month, Work work, Spent spent, Taken taken, List<Line> lines, List<AtPlace> places) {

    public MonthlyReport {
        lines = List.copyOf(lines);
        places = List.copyOf(places);
    }

    /** A report of a file that has no places. */
    public MonthlyReport(YearMonth month, Work work, Spent spent, Taken taken, List<Line> lines) {
        this(month, work, spent, taken, lines, List.of());
    }
    /**
     * What was done.
     *
     * @param share        how much of the whole work is done
     * @param difficulties what stands in the way; empty where nothing does
     * @param next         what is to be done next month
     */
    public record Work(String done, BasisPoints share, String difficulties, String next) {}

    /** Money spent, by the columns of the estimate. */
    public record Spent(Dong support, Dong counterpart, Dong other) {

        public Dong total() {
            return support.plus(counterpart).plus(other);
        }

        /** Whether some column is less than in another. */
        boolean isLessThan(Spent before) {
            return before.support.exceeds(support)
                    || before.counterpart.exceeds(counterpart)
                    || before.other.exceeds(other);
        }
    }

    /**
     * Where the pictures were taken.
     *
     * @param point empty where only the commune is known
     */
    public record Taken(UUID place, @Nullable Point point) {}

    /** A point in degrees. */
    public record Point(BigDecimal latitude, BigDecimal longitude) {

        private static final BigDecimal POLE = BigDecimal.valueOf(90);
        private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

        /** Whether there is such a point on the globe. */
        public boolean exists() {
            return latitude.abs().compareTo(POLE) <= 0 && longitude.abs().compareTo(DATE_LINE) <= 0;
        }
    }

    /**
     * How far one place of a group file is.
     *
     * @param share   how much of its work is done
     * @param support khuyến công money spent there
     * @param done    value of the work done there
     */
    public record AtPlace(UUID place, BasisPoints share, Dong support, Dong done) {}

    /** One line of the estimate, as far as it is done: how much, in words, and its value. */
    public record Line(int position, String volume, Dong done) {}
}
