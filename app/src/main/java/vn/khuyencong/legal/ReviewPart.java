package vn.khuyencong.legal;

/** Who makes a step of a review or of drafting. */
public enum ReviewPart {
    /** The department that runs the review: its officer or its leader. */
    OFFICE,
    /** The leader of that department. */
    LEADER,
    /** Anybody of the organisation to which the document or the task is given. */
    BODY
}
