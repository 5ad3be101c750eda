package vn.khuyencong.shared;

/** How a figure or place of the law came to us. */
public enum Reading {
    /** Read in the text. */
    READ,
    /** Read in a text that a later one, not read, is known to have amended. */
    READ_AMENDED,
    /** Known in part only. */
    PARTLY_READ,
    /** From memory: shown as unverified wherever it is used. */
    RECALLED,
    /** Invented for the sample city. */
    SAMPLE;

    /** Whether it may be shown without a warning. */
    public boolean verified() {
        return this == READ || this == SAMPLE;
    }
}
