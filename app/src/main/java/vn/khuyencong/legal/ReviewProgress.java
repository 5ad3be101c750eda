package vn.khuyencong.legal;

/**
 * How far a round is.
 *
 * @param total      documents, and new ones that were proposed
 * @param answered   sent by their reviewers, accepted or not yet
 * @param overdue    not answered though the last day has passed
 * @param unassigned without a reviewer yet
 * @param shown      how many the list's filter leaves
 */
public record ReviewProgress(
        int total, int answered, int accepted, int returned, int overdue, int unassigned, int shown) {

    /** Not answered yet. */
    public int waiting() {
        return total - answered;
    }

    /** Answered, and before the leader. */
    public int toJudge() {
        return answered - accepted;
    }
}
