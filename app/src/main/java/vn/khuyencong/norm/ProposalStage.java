package vn.khuyencong.norm;

/** Where the proposal of a norm stands. */
public enum ProposalStage {
    /** Đang soạn. */
    DRAFT,
    /** Chờ quyết định. */
    PROPOSED,
    /** Trả lại để sửa. */
    RETURNED,
    /** Đã phê duyệt: the norms are changed. */
    APPROVED,
    /** Không phê duyệt. */
    REFUSED,
    /** Đã rút. */
    WITHDRAWN;

    /** Whether its author may still change what it says. */
    public boolean isOpenForWriting() {
        return this == DRAFT || this == RETURNED;
    }
}
