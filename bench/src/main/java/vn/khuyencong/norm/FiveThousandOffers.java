package vn.khuyencong.norm;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.khuyencong.budget.Source;
import vn.khuyencong.plan.optimum.Entry;
import vn.khuyencong.plan.optimum.Objective;
import vn.khuyencong.plan.optimum.Watch;
import vn.khuyencong.plan.optimum.WhatIf;
import vn.khuyencong.plan.optimum.Wish;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/** The best choice among five thousand đề án, to a thousandth: by the money alone, and with every kind of limit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FiveThousandOffers {

    private static final int OFFERS = 5_000;
    private static final int MOST_MILLIONS = 300;
    private static final int MOST_WORKERS = 200;
    private static final int ACTIVITIES = 8;
    private static final int AREAS = 90;
    private static final int ONE_FLAGSHIP_IN = 20;
    private static final long SEED = 2026;
    private static final WhatIf.Search SEARCH = new WhatIf.Search(new BasisPoints(10), Duration.ofSeconds(20));
    private static final Purse MONEY = Purse.of(Source.PROVINCIAL, Dong.ofMillions(50_000));
    private static final Wish MONEY_ALONE = new Wish(Objective.RANK, MONEY, Map.of(), 0, 0);

    /** Four questions: the choice, and the price of each of three limits. */
    private static final Wish LIMITED =
            new Wish(Objective.RANK, MONEY, Map.of("activity0", BasisPoints.ofPercent(10)), 2, 30);

    private final List<Entry> entries = new ArrayList<>();

    /** Says the gap of both questions before they are measured. */
    @Setup
    public void prepare() {
        var random = new Random(SEED);
        for (int at = 0; at < OFFERS; at++) {
            var amount = Dong.ofMillions(1L + random.nextInt(MOST_MILLIONS));
            entries.add(new Entry(
                    new UUID(SEED, at),
                    Source.PROVINCIAL,
                    amount,
                    at,
                    amount,
                    random.nextInt(MOST_WORKERS),
                    "activity" + random.nextInt(ACTIVITIES),
                    "area" + random.nextInt(AREAS),
                    random.nextInt(ONE_FLAGSHIP_IN) == 0,
                    false));
        }
        say("money alone", moneyAlone());
        say("every limit, with three prices", everyLimit());
    }

    @Benchmark
    public WhatIf.Outcome moneyAlone() {
        return WhatIf.of(entries, MONEY_ALONE, SEARCH, new Watch());
    }

    @Benchmark
    public WhatIf.Outcome everyLimit() {
        return WhatIf.of(entries, LIMITED, SEARCH, new Watch());
    }

    private static void say(String question, WhatIf.Outcome outcome) {
        switch (outcome) {
            case WhatIf.Outcome.Found(var found) ->
                System.out.printf(
                        "%s: %d chosen, gap %.4f %%, %d lacking, %d ms%n",
                        question,
                        found.chosen().size(),
                        found.gap() * 100,
                        found.lacks().size(),
                        found.took().toMillis());
            case WhatIf.Outcome.Nothing nothing -> throw new IllegalStateException(nothing.toString());
        }
    }
}
