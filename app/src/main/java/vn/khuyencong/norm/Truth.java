package vn.khuyencong.norm;

/** An answer that may have to wait for a fact. */
enum Truth {
    YES,
    NO,
    UNKNOWN
}
