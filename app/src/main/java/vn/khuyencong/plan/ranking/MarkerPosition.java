package vn.khuyencong.plan.ranking;

/** Where the owner of an establishment counts in the order; a dated reading, for the official order has not been found. */
public enum MarkerPosition {
    BEFORE_AREA,
    BEFORE_SECTOR,
    BEFORE_TIE_BREAK,
    /** Not at all. */
    NOWHERE
}
