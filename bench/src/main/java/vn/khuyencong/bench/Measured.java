package vn.khuyencong.bench;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table.
 *
 * @param p50    half of the calls were quicker, in the unit
 * @param p99    all but one in a hundred were quicker
 * @param mean   mean of the quickest iteration, which tells the throughput; of all calls where only those were timed
 * @param bytes  allocated a call
 * @param ratio  of the median to that of the hand-written way; empty where there is none to compare with
 * @param target what it should be, in words; empty where none is set
 * @param met    whether it is
 */
record Measured(
        String name,
        double p50,
        double p99,
        double mean,
        String unit,
        double bytes,
        @Nullable Double ratio,
        @Nullable String target,
        @Nullable Boolean met) {}
