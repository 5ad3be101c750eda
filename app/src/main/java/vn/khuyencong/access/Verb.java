package vn.khuyencong.access;

/** What a permission lets an account do with a matter. */
public enum Verb {
    /** Find among many: lists, searches, exports. */
    LIST,
    /** Open one. */
    READ,
    /** Prepare, enter, move on; which step of a file is whose is dated law and narrower. */
    WRITE,
    /** Answer, approve, take over what others prepared. */
    DECIDE,
    /** Vouch for what the office saw in its area. */
    CONFIRM
}
