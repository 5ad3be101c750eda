package vn.khuyencong.norm;

import java.util.random.RandomGenerator;

/** Costs as estimates show them: log-normal around 300 million đồng, between 10 and 5,000 million, to the thousand. */
final class CostDraw {

    private static final double MEDIAN_MILLIONS = 300;
    private static final double SPREAD = 1.1;

    private CostDraw() {}

    static long draw(RandomGenerator random) {
        var millions = MEDIAN_MILLIONS * Math.exp(SPREAD * random.nextGaussian());
        return Math.round(Math.clamp(millions, 10, 5_000) * 1_000) * 1_000;
    }
}
