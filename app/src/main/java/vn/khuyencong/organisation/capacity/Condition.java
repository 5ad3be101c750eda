package vn.khuyencong.organisation.capacity;

/** How a piece of equipment is: tốt, trung bình, hỏng. */
public enum Condition {
    GOOD,
    FAIR,
    BROKEN
}
