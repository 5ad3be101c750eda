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
    /** Đã trình kế hoạch. */
    PROPOSED,
    /** Đã phê duyệt. */
    APPROVED,
    /** Đang thực hiện. */
    UNDER_WAY,
    /** Đã nghiệm thu. */
    ACCEPTED,
    /** Đã quyết toán. */
    SETTLED;

    /** Whether nothing follows. */
    public boolean isEnd() {
        return switch (this) {
            case REFUSED, WITHDRAWN, SETTLED -> true;
            case DRAFT, SUBMITTED, RETURNED, APPRAISED, PROPOSED, APPROVED, UNDER_WAY, ACCEPTED -> false;
        };
    }

    /** Whether the implementer may still change what the file says. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == RETURNED;
    }
}
