package vn.khuyencong.plan.optimum;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import org.jspecify.annotations.Nullable;

/** Looks on while a best choice is searched for, and may end the search: what has been found until then is the answer. */
public final class Watch {

    private @Nullable CpSolver solver;
    private boolean stopped;
    private Progress progress = new Progress(0, 0, null, null);

    /**
     * How far a search has come.
     *
     * @param question which of the questions is being asked, 1 the first; 0 before any
     * @param of       how many questions there are: the choice itself, then one for each limit
     * @param worth    the best found for this question so far, in the unit of the objective, less what is missing; empty before one
     *                 is found
     * @param bound    nothing is worth more than this; empty before anything is known
     */
    public record Progress(
            int question,
            int of,
            @Nullable Long worth,
            @Nullable Long bound) {}

    public synchronized Progress progress() {
        return progress;
    }

    public synchronized boolean isStopped() {
        return stopped;
    }

    /** Ends the search as soon as the solver listens; once more does nothing. */
    public synchronized void stop() {
        stopped = true;
        if (solver != null) solver.stopSearch();
    }

    synchronized void asks(int question, int of) {
        progress = new Progress(question, of, null, null);
    }

    /**
     * Listens to a solver at each choice it finds. A stop that comes before the solver runs is given on at the first of them. Bounds
     * between choices are not listened to: the library's way of telling them brings the whole program down.
     */
    CpSolverSolutionCallback listen(CpSolver to) {
        synchronized (this) {
            solver = to;
        }
        return new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                heard(objectiveValue(), bestObjectiveBound());
            }
        };
    }

    synchronized void leave() {
        solver = null;
    }

    private synchronized void heard(double worth, double bound) {
        progress = new Progress(progress.question(), progress.of(), Math.round(worth), (long) Math.floor(bound));
        if (stopped && solver != null) solver.stopSearch();
    }
}
