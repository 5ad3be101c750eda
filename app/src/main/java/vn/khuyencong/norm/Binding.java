package vn.khuyencong.norm;

/** Which part of the norm decided the ceiling. */
public enum Binding {
    /** The share of the cost. */
    SHARE,
    /** The limit of the norm. */
    LIMIT,
    /** A flat amount. */
    FLAT,
    /** The whole cost is borne, or nothing more than the cost may be. */
    COST
}
