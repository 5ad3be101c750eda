package vn.khuyencong.legal;

/** How a document, or a place in one, stands on a day. Worked out from days and relations, never typed. */
public enum Validity {
    /** Issued, not yet in force. */
    NOT_YET,
    IN_FORCE,
    /** In force, and changed by a later document. */
    AMENDED,
    /** In force, but a place in it is no longer. */
    PARTLY_ENDED,
    ENDED,
    /** Nobody has read the day it took effect. */
    UNKNOWN
}
