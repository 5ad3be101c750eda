package vn.khuyencong.report;

import vn.khuyencong.shared.Dong;

/**
 * What the đề án of one stage come to in a plan year.
 *
 * @param amount     best figure known for each: approved, else proposed, else asked for
 * @param advanced   paid out and not given back, settled or not
 * @param late       how many have passed the last day of their step
 * @param soon       how many reach it within a few days
 */
public record StageFigures(
        String stage,
        int count,
        Dong amount,
        Sum approved,
        Sum contracted,
        Sum advanced,
        Sum accepted,
        Sum settled,
        int late,
        int soon) {

    /** How many, and what they come to. */
    public record Sum(int count, Dong amount) {

        public static final Sum NONE = new Sum(0, Dong.ZERO);

        public Sum plus(Sum other) {
            return new Sum(count + other.count, amount.plus(other.amount));
        }
    }
}
