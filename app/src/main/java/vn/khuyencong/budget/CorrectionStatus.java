package vn.khuyencong.budget;

/** How far a correction of the books has come. */
public enum CorrectionStatus {
    /** Waits for a second person. */
    ASKED,
    /** Made: the reversing entry stands. */
    CONFIRMED,
    /** Not made; the entry stays as it is. */
    REFUSED
}
