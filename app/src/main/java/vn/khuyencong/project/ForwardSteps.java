package vn.khuyencong.project;

import java.util.List;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

/** Which of the steps to and from the ministry's agency are shown on a file: those that fit how far it has come. */
final class ForwardSteps {

    private ForwardSteps() {}

    /** Whether a step is worth showing. Handing in and completing take turns; the rest of the process is always shown. */
    static boolean isOffered(Step step, NextSteps.Known known) {
        return switch (step) {
            case FORWARD, PASS_BACK, COMPLETE -> against(step, known).isEmpty();
            case SUBMIT -> !(known.passedBack() && !known.groundwork().changed());
            case PROPOSE ->
                known.project().scope().tier() == Tier.LOCAL
                        || against(step, known).isEmpty();
            default -> true;
        };
    }

    static List<Finding> against(Step step, NextSteps.Known known) {
        return ForwardRules.standing(
                step,
                known.project(),
                known.groundwork().latest(),
                known.passedBack(),
                known.groundwork().changed());
    }
}
