package vn.khuyencong.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A million cases under ten levels that depend on the place, as the law stands and under a reform, on two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MillionCases {

    private static final int CASES = 1_000_000;
    private static final int THREADS = 2;
    private static final long SEED = 2026;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final List<EngineSweep> engines = new ArrayList<>();
    private final List<HandWrittenSweep> loops = new ArrayList<>();

    /** One thread's share of the cases. */
    private interface Part {

        Totals sum(int thread, int from, int to);
    }

    /** Both ways give the same sums, and the reform makes no more work than it changes, or nothing is measured. */
    @Setup
    public void prepare() throws Exception {
        var population = Population.draw(CASES, SEED);
        var baseline = CityNorms.baseline(population.communes);
        var reform = baseline.with(CityNorms.REFORM);
        for (int i = 0; i < THREADS; i++) {
            engines.add(new EngineSweep(population, baseline, reform));
            loops.add(new HandWrittenSweep(population, baseline, reform));
        }
        if (!engine().equals(handWritten())) {
            throw new IllegalStateException("Not the same sums: %s, %s".formatted(engine(), handWritten()));
        }
        var twice = engines.getFirst().reckonedTwice();
        if (twice != CityNorms.REFORM.changes().size()) {
            throw new IllegalStateException(twice + " norms are reckoned twice");
        }
    }

    @TearDown
    public void close() {
        threads.shutdown();
    }

    @Benchmark
    public Totals engine() throws Exception {
        return onAllThreads((thread, from, to) -> engines.get(thread).sum(from, to));
    }

    @Benchmark
    public Totals handWritten() throws Exception {
        return onAllThreads((thread, from, to) -> loops.get(thread).sum(from, to));
    }

    private Totals onAllThreads(Part part) throws Exception {
        var parts = new ArrayList<Future<Totals>>();
        for (int i = 0; i < THREADS; i++) {
            var thread = i;
            var size = CASES / THREADS;
            parts.add(threads.submit(() -> part.sum(thread, thread * size, (thread + 1) * size)));
        }
        var totals = parts.getFirst().get();
        for (var other : parts.subList(1, THREADS)) totals = totals.plus(other.get());
        return totals;
    }
}
