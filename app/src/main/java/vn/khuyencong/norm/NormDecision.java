package vn.khuyencong.norm;

import java.util.List;

/** What came of a move of a proposal. */
public sealed interface NormDecision {

    /** It was made. */
    record Moved(Proposal before) implements NormDecision {}

    /** Nothing was changed, and why. */
    record Refused(List<Against> against) implements NormDecision {
        public Refused {
            against = List.copyOf(against);
        }
    }
}
