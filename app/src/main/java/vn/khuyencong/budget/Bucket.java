package vn.khuyencong.budget;

/** Where money of a fund stands: still free, promised to a đề án, paid out to it, settled. */
public enum Bucket {
    AVAILABLE,
    COMMITTED,
    PAID,
    SETTLED
}
