package vn.khuyencong.programme;

/** Where an edition of a programme stands. */
public enum EditionStage {
    /** Đang dự thảo. */
    DRAFT,
    /** Đã trình. */
    SUBMITTED,
    /** Trả lại. */
    RETURNED,
    /** Đã phê duyệt. */
    APPROVED;

    /** Whether it may still be written in. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
