package vn.khuyencong.product.voting;

/** How far an entry has come. */
public enum EntryStage {
    /** The establishment writes it. */
    DRAFT,
    /** Handed in; the office looks whether it is complete. */
    SUBMITTED,
    /** Given back to be completed. */
    RETURNED,
    /** Complete: it will be scored. */
    ACCEPTED,
    WITHDRAWN;

    /** Whether its owner may still write in it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
