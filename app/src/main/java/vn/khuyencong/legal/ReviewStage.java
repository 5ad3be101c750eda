package vn.khuyencong.legal;

/** Where a review round stands. */
public enum ReviewStage {
    /** Đang chuẩn bị: the list of documents is still being made. */
    DRAFT,
    /** Đang rà soát: the list is frozen, the findings come in. */
    OPEN,
    /** Đã kết thúc. */
    CLOSED
}
