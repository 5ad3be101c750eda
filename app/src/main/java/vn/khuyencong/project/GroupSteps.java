package vn.khuyencong.project;

import java.util.List;

/** Which steps about the places of a file are shown to a reader: those that fit the plan that
 * is open, and the acceptance of a place where one is left. */
final class GroupSteps {

    private GroupSteps() {}

    /** @param mine whether the reader makes such steps on this file */
    static boolean isOffered(Step step, boolean mine, Project project, Group group, List<PartAcceptance> parts) {
        if (step == Step.ACCEPT_PART && project.scope().isOfAGroup()) {
            return !PartRules.left(group.standing(), parts).isEmpty();
        }
        if (!step.isAboutAGroupPlan()) {
            return true;
        }
        if (!project.scope().isOfAGroup() || !group.isReadyFor(step)) {
            return false;
        }
        return mine || step == Step.APPRAISE_GROUP_PLAN || step == Step.APPROVE_GROUP_PLAN;
    }
}
