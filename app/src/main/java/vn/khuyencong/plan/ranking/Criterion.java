package vn.khuyencong.plan.ranking;

/** What the order of priority looks at (nguyên tắc ưu tiên). Which of them, and in which order, is data of the day. */
public enum Criterion {
    /** Đề án điểm. */
    FLAGSHIP,
    /** Địa bàn ưu tiên: the best one held. */
    AREA,
    /** Nhóm ngành nghề ưu tiên: the best one held; there is no order inside a group. */
    SECTOR_GROUP,
    /** Cơ sở do phụ nữ, người dân tộc thiểu số làm chủ. */
    MARKER,
    /** Kinh nghiệm, năng lực của đơn vị thực hiện, where all else is equal. */
    EXPERIENCE
}
