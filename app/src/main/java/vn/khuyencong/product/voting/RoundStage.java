package vn.khuyencong.product.voting;

/** How far a round of voting has come. */
public enum RoundStage {
    /** Council, jury and criteria are set; nobody outside the office sees it. */
    PREPARED,
    /** Entries are taken between its days. */
    OPEN,
    /** Judges score, each alone. */
    SCORING,
    /** Sheets are closed and open to read; the council selects. */
    SCORED,
    /** The selection lies before whoever signs. */
    SUBMITTED,
    APPROVED,
    /** The result is told to the establishments: complaints are taken. */
    NOTIFIED,
    /** Certificates are issued. */
    PUBLISHED
}
