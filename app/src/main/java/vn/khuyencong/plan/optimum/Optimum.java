package vn.khuyencong.plan.optimum;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import vn.khuyencong.shared.Dong;

/** Asks CP-SAT of Google OR-Tools. One worker and a fixed seed: the same question has the same answer. */
public final class Optimum {

    private final Question question;
    private final CpModel model = new CpModel();
    private final List<BoolVar> taken = new ArrayList<>();
    private final LinearExprBuilder worth = LinearExpr.newBuilder();

    private Optimum(Question question) {
        this.question = question;
        for (var offer : question.offers()) {
            var one = model.newBoolVar(offer.project().toString());
            taken.add(one);
            worth.addTerm(one, offer.value());
        }
    }

    /** The best choice found, its bound, and what its minimums lack. */
    public static Answer of(Question question, Watch watch) {
        if (watch.isStopped()) return new Answer.Stopped();
        return Native.LOADED ? new Optimum(question).solve(watch) : new Answer.NoSolver();
    }

    /** Loads the native library once, and only when a question is asked. */
    private static final class Native {
        static final boolean LOADED = load();

        private static boolean load() {
            try {
                Loader.loadNativeLibraries();
                return true;
            } catch (UnsatisfiedLinkError | RuntimeException otherPlatform) {
                return false;
            }
        }
    }

    private Answer solve(Watch watch) {
        var sources = new TreeSet<>(question.budget().keySet());
        question.offers().forEach(offer -> sources.addAll(offer.asked().keySet()));
        for (var source : sources) {
            atMost(
                    question.budget().getOrDefault(source, Dong.ZERO),
                    offer -> offer.asked().getOrDefault(source, Dong.ZERO).value());
        }
        new TreeMap<>(question.groupMost())
                .forEach((group, most) -> atMost(most, offer -> offer.group().equals(group) ? offer.sum() : 0));
        new TreeMap<>(question.areaLeast())
                .forEach((area, least) -> atLeast(least, offer -> offer.area().equals(area)));
        atLeast(question.flagships(), Offer::flagship);
        model.maximize(worth);
        return counted(solver(), watch);
    }

    private void atMost(Dong most, ToLongFunction<Offer> asks) {
        var sum = LinearExpr.newBuilder();
        for (int at = 0; at < taken.size(); at++) {
            sum.addTerm(taken.get(at), asks.applyAsLong(question.offers().get(at)));
        }
        model.addLessOrEqual(sum, most.value());
    }

    private void atLeast(int least, Predicate<Offer> counts) {
        if (least <= 0) return;
        var missing = model.newIntVar(0, least, "missing");
        var sum = LinearExpr.newBuilder().add(missing);
        for (int at = 0; at < taken.size(); at++) {
            if (counts.test(question.offers().get(at))) sum.add(taken.get(at));
        }
        model.addGreaterOrEqual(sum, least);
        worth.addTerm(missing, -question.price());
    }

    private CpSolver solver() {
        var solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(1)
                .setRandomSeed(1)
                .setRelativeGapLimit(question.gap())
                .setMaxTimeInSeconds(question.limit().toMillis() / 1e3);
        return solver;
    }

    private CpSolverStatus ask(CpSolver solver, Watch watch) {
        try {
            return solver.solve(model, watch.listen(solver));
        } finally {
            watch.leave();
        }
    }

    private Answer counted(CpSolver solver, Watch watch) {
        var status = ask(solver, watch);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return watch.isStopped() ? new Answer.Stopped() : new Answer.OutOfTime();
        }
        var chosen = new ArrayList<Offer>();
        for (int at = 0; at < taken.size(); at++) {
            if (solver.booleanValue(taken.get(at))) chosen.add(question.offers().get(at));
        }
        // A search cut short may count more missing than there are: our own count may be
        // better than the claim, never worse.
        long worth = question.worth(chosen);
        long claimed = Math.round(solver.objectiveValue());
        var breaches = Breach.of(question, chosen, Math.max(worth, claimed));
        return breaches.isEmpty()
                ? new Answer.Found(
                        chosen, worth, (long) Math.floor(solver.bestObjectiveBound()), question.missing(chosen))
                : new Answer.Unsound(breaches);
    }
}
