package vn.khuyencong.organisation;

/** How somebody holds a post. Only an official holder fills one of the approved places. */
public enum AssignmentKind {
    /** Chính thức. */
    OFFICIAL,
    /** Phụ trách, while nobody is appointed. */
    ACTING,
    /** Kiêm nhiệm, beside a post of her own. */
    CONCURRENT
}
