package vn.khuyencong.project;

import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Decider;

/** Which of the steps about a change are shown on a file: those that fit the request as it is. */
final class ChangeSteps {

    private ChangeSteps() {}

    /**
     * Whether a step is worth showing.
     *
     * @param mine    whether the reader may make it
     * @param open    the request that is not decided yet
     * @param decider who decides it
     */
    static boolean isOffered(Step step, boolean mine, @Nullable ChangeRequest open, @Nullable Decider decider) {
        if (step == Step.ASK_CHANGE) {
            return mine && open == null;
        }
        if (step == Step.STOP || step == Step.STOP_ABOVE) {
            // The same form grants and refuses; a granted stop is this step.
            return false;
        }
        if (!step.isAboutAChange()) {
            return true;
        }
        return (mine || step != Step.WITHDRAW_CHANGE)
                && ChangeDeciders.against(step, open, decider).isEmpty();
    }
}
