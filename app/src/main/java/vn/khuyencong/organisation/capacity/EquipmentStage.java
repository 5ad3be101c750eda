package vn.khuyencong.organisation.capacity;

/** Where a piece of equipment stands between the need and the day it is given up. */
public enum EquipmentStage {
    /** Nhu cầu. */
    NEEDED,
    /** Trong kế hoạch mua sắm. */
    PLANNED,
    /** Chưa đưa vào kế hoạch. */
    DECLINED,
    /** Đã mua. */
    PURCHASED,
    /** Đã bàn giao. */
    HANDED_OVER,
    /** Đang dùng. */
    IN_USE,
    /** Đã thanh lý. */
    DISPOSED;

    /** Whether it is still to be bought, and so belongs to the request for money. */
    public boolean isOpenNeed() {
        return this == NEEDED || this == PLANNED;
    }
}
