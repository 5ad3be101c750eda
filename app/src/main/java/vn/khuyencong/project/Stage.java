package vn.khuyencong.project;

/** Where a đề án stands between its first line and its settlement. */
public enum Stage {
    /** Đang soạn. */
    DRAFT,
    /** Chờ thẩm định. */
    SUBMITTED,
    /** Trả lại bổ sung. */
    RETURNED,
    /** Không đạt thẩm định. */
    REFUSED,
    /** Đã rút. */
    WITHDRAWN,
    /** Đã thẩm định. */
    APPRAISED,
    /** Đã gửi Cục: national money only, until the ministry's agency has answered. */
    FORWARDED,
    /** Đã trình kế hoạch. */
    PROPOSED,
    /** Đã phê duyệt. */
    APPROVED,
    /** Đang thực hiện. */
    UNDER_WAY,
    /** Đã nghiệm thu. */
    ACCEPTED,
    /** Đã quyết toán. */
    SETTLED,
    /** Đang ngừng: what was paid is taken back. */
    STOPPING,
    /** Đã ngừng triển khai. */
    STOPPED;

    /** Whether nothing follows. */
    public boolean isEnd() {
        return switch (this) {
            case REFUSED, WITHDRAWN, SETTLED, STOPPED -> true;
            case DRAFT, SUBMITTED, RETURNED, APPRAISED, FORWARDED, PROPOSED, APPROVED, UNDER_WAY, ACCEPTED, STOPPING ->
                false;
        };
    }

    /** Whether it was approved and is neither settled nor stopped: the plans of later years set more aside for it. */
    public boolean isRunning() {
        return this == APPROVED || this == UNDER_WAY || this == ACCEPTED;
    }

    /** Whether the implementer may still change what the file says. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == RETURNED;
    }
}
