package vn.khuyencong.norm;

/** What a step of the explanation does. */
public enum StepKind {
    SHARE,
    CAP,
    FLAT,
    FULL_COST,
    LINE_FACTOR,
    PRIORITY_FACTOR,
    LOCAL_LEVEL,
    COST_LIMIT,
    REFERENCE
}
