package vn.khuyencong.plan.optimum;

import java.util.List;

/** What came of a question. */
public sealed interface Answer {

    /**
     * A choice that was counted again and is sound.
     *
     * @param worth   less the price of what is missing
     * @param bound   no choice is worth more than this
     * @param missing how many đề án the minimums lack
     */
    record Found(List<Offer> chosen, long worth, long bound, int missing) implements Answer {

        public Found {
            chosen = List.copyOf(chosen);
        }
    }

    /** The solver's choice breaks something and is not shown. */
    record Unsound(List<Breach> breaches) implements Answer {

        public Unsound {
            breaches = List.copyOf(breaches);
        }
    }

    /** Whoever asked ended the search before anything was found. */
    record Stopped() implements Answer {}

    /** Nothing was found in the time given. */
    record OutOfTime() implements Answer {}

    /** The solver cannot be loaded on this machine. */
    record NoSolver() implements Answer {}
}
