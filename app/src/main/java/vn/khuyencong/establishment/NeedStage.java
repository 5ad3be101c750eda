package vn.khuyencong.establishment;

/** Where a need stands. Every need gets an answer. */
public enum NeedStage {
    /** Mới gửi: it waits for the centre. */
    SENT,
    /** Đã lập đề án. */
    TAKEN_UP,
    /** Chưa hỗ trợ được, with the reason. */
    DECLINED
}
