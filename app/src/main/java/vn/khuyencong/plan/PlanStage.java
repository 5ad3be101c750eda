package vn.khuyencong.plan;

/** Where a year's plan stands. */
public enum PlanStage {
    /** Đang lập. */
    DRAFT,
    /** Đã trình. */
    SUBMITTED,
    /** Trả lại. */
    RETURNED,
    /** Đã phê duyệt. */
    APPROVED;

    /** Whether đề án may still be put in or taken out. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
