package vn.khuyencong.legal;

/** Where the drafting of a document stands. */
public enum DraftingStage {
    /** Soạn thảo. */
    DRAFT,
    /** Lấy ý kiến. */
    OPINIONS,
    /** Thẩm định của Sở Tư pháp. */
    LEGAL_APPRAISAL,
    /** Đã trình. */
    SUBMITTED,
    /** Đã ban hành. */
    ISSUED,
    /** Đã công bố, đăng tải. */
    PUBLISHED,
    /** Dừng soạn thảo. */
    ABANDONED;

    public boolean isEnd() {
        return this == PUBLISHED || this == ABANDONED;
    }

    /** Whether it comes before another on the way to a document. */
    public boolean isBefore(DraftingStage other) {
        return compareTo(other) < 0;
    }
}
