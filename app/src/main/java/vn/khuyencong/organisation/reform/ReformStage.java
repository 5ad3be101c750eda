package vn.khuyencong.organisation.reform;

/** Where a reform stands. */
public enum ReformStage {
    /** Đang lập. */
    DRAFT,
    /** Đã quyết định, chờ đến ngày hiệu lực. */
    PLANNED,
    /** Đã thực hiện. */
    DONE,
    /** Đã hủy. */
    CANCELLED
}
