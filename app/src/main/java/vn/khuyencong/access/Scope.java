package vn.khuyencong.access;

/** How far a permission reaches. */
public enum Scope {
    /** What belongs to the account itself or to its establishment. */
    OWN,
    /** What the body the account sits in handles. */
    UNIT,
    /** What lies in the account's administrative unit. */
    AREA,
    /** Everything of the account's province, or of the country where the matter is the country's. */
    ALL
}
