package vn.khuyencong.support;

import java.util.List;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Project;
import vn.khuyencong.shared.Finding;

/** Opens decisions for a test that knows which of them it got. */
public final class Decisions {

    private Decisions() {}

    /** The file after the move. */
    public static Project moved(Decision decision) {
        return switch (decision) {
            case Decision.Moved moved -> moved.project();
            case Decision.Refused(var findings) -> throw new AssertionError("Refused: " + findings);
        };
    }

    /** What stands against the move. */
    public static List<Finding> refused(Decision decision) {
        return switch (decision) {
            case Decision.Moved moved -> throw new AssertionError("Made: " + moved);
            case Decision.Refused(var findings) -> findings;
        };
    }

    /** The plan after the move. */
    public static Plan done(PlanOutcome outcome) {
        return outcome.orFail();
    }
}
