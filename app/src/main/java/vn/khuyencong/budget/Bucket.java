package vn.khuyencong.budget;

/** Where money of a fund stands: still free, promised to a đề án, paid out to it, settled; spent on management. */
public enum Bucket {
    AVAILABLE,
    COMMITTED,
    PAID,
    SETTLED,
    AGENCY,
    IMPLEMENTER
}
