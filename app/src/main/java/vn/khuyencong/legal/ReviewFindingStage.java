package vn.khuyencong.legal;

/** Where the answer about one document stands. */
public enum ReviewFindingStage {
    /** Chưa có kết quả. */
    WAITING,
    /** Đang soạn. */
    DRAFT,
    /** Đã gửi, chờ lãnh đạo. */
    SENT,
    /** Trả lại để bổ sung. */
    RETURNED,
    /** Đã chấp nhận. */
    ACCEPTED;

    /** Whether its reviewer has answered and waits for no more words of hers. */
    public boolean isAnswered() {
        return this == SENT || this == ACCEPTED;
    }
}
