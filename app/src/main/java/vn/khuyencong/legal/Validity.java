package vn.khuyencong.legal;

/** How a document stands on a day. */
public enum Validity {
    /** Issued, not yet in force. */
    NOT_YET,
    IN_FORCE,
    /** In force, and changed by a later document. */
    AMENDED,
    ENDED,
    /** Nobody has read the day it took effect. */
    UNKNOWN
}
