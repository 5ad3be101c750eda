package vn.khuyencong.plan;

/** Where an adjustment of an approved plan stands. */
public enum AdjustmentStage {
    /** Đang lập. */
    DRAFT,
    /** Đã trình. */
    SUBMITTED,
    /** Trả lại. */
    RETURNED,
    /** Đã phê duyệt. */
    APPROVED,
    /** Không trình nữa. */
    WITHDRAWN;

    /** Whether its lines may still be written. */
    public boolean isWritten() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether it waits for somebody. */
    public boolean isOpen() {
        return isWritten() || this == SUBMITTED;
    }
}
