package vn.khuyencong.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.khuyencong.plan.ranking.Candidate;
import vn.khuyencong.plan.ranking.Choice;
import vn.khuyencong.plan.ranking.Criterion;
import vn.khuyencong.plan.ranking.Held;
import vn.khuyencong.plan.ranking.MarkerPosition;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.plan.ranking.Ranking;
import vn.khuyencong.plan.ranking.RankingLaw;
import vn.khuyencong.plan.ranking.RankingLaw.Rule;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

/**
 * The order of priority of five thousand đề án under the shipped grounds, with why, what would change it, and the choice;
 * beside a bare sort by the same figures, which says nothing.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FiveThousandCandidates {

    private static final int CANDIDATES = 5_000;
    private static final int MOST_GROUNDS = 4;
    private static final int MOST_SETTLED = 30;
    private static final int MOST_MILLIONS = 300;
    private static final long SEED = 2026;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final Purse MONEY = Purse.of(Source.PROVINCIAL, Dong.ofMillions(50_000));
    private static final Named PAPER = new Named("giấy", "paper");

    private final List<Candidate> candidates = new ArrayList<>();
    private RankingLaw law = new RankingLaw(List.of(), List.of(), false, true);

    /** Both ways give the same order, or nothing is measured. */
    @Setup
    public void prepare() {
        var grounds = ShippedLaw.norms(List.of()).inForce("priority", Tier.NATIONAL, null, DAY).stream()
                .map(version -> PriorityRank.of(version, Objects.requireNonNull(version.citation(DAY), "a basis")))
                .toList();
        law = new RankingLaw(
                        List.of(
                                new Rule(Criterion.FLAGSHIP, null),
                                new Rule(Criterion.AREA, null),
                                new Rule(Criterion.SECTOR_GROUP, null),
                                new Rule(Criterion.EXPERIENCE, null)),
                        grounds,
                        false,
                        true)
                .withMarker(MarkerPosition.BEFORE_TIE_BREAK, null);
        var random = new Random(SEED);
        for (int at = 0; at < CANDIDATES; at++) {
            candidates.add(draw(at, grounds, random));
        }
        var bare = handWritten().stream().map(Candidate::code).toList();
        var order = Ranking.of(law, candidates).order().stream()
                .map(ranked -> ranked.candidate().code())
                .toList();
        if (!bare.equals(order)) {
            throw new IllegalStateException("Not the same order");
        }
    }

    @Benchmark
    public int explained() {
        var ranking = Ranking.of(law, candidates);
        int ways = Choice.of(law, ranking, MONEY, Map.of()).chosen().size();
        for (var ranked : ranking.order()) {
            ways += ranking.wouldBe(ranked).size();
        }
        return ways;
    }

    @Benchmark
    public List<Candidate> handWritten() {
        return candidates.stream()
                .filter(candidate -> !candidate.isApart())
                .sorted(Comparator.comparing(Candidate::flagship)
                        .reversed()
                        .thenComparingInt(candidate -> candidate.best(PriorityRank.Kind.AREA))
                        .thenComparingInt(candidate -> candidate.best(PriorityRank.Kind.SECTOR_GROUP))
                        .thenComparingInt(candidate -> candidate.best(PriorityRank.Kind.MARKER))
                        .thenComparing(
                                Comparator.comparingInt(Candidate::experience).reversed())
                        .thenComparing(Candidate::code))
                .toList();
    }

    private static Candidate draw(int at, List<PriorityRank> grounds, Random random) {
        var held = new Held[random.nextInt(MOST_GROUNDS + 1)];
        Arrays.setAll(held, _ -> new Held(grounds.get(random.nextInt(grounds.size())), Held.Source.PAPER, PAPER));
        return new Candidate(
                new UUID(SEED, at),
                "DA-" + (CANDIDATES + at),
                random.nextInt(20) == 0,
                List.of(held),
                random.nextInt(MOST_SETTLED),
                null,
                Dong.ofMillions(1L + random.nextInt(MOST_MILLIONS)),
                Source.PROVINCIAL);
    }
}
