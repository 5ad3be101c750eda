package vn.khuyencong.budget;

import org.jspecify.annotations.Nullable;

/** Every way money can move. This table is the whole ledger: what is not written here cannot happen. */
public enum EntryKind {
    /** Giao kinh phí: the State's budget gives money to the year. */
    ALLOT(null, Bucket.AVAILABLE),
    /** Thu hồi kinh phí: the State's budget takes back what is still free. */
    WITHDRAW(Bucket.AVAILABLE, null),
    /** Chuyển nguồn đi: what is still free goes to the next year, by decision. */
    CARRY_OUT(Bucket.AVAILABLE, null),
    /** Nhận chuyển nguồn: what the year before did not use. */
    CARRY_IN(null, Bucket.AVAILABLE),
    /** Cam kết: set aside for an approved đề án. */
    COMMIT(Bucket.AVAILABLE, Bucket.COMMITTED),
    /** Tạm ứng. */
    ADVANCE(Bucket.COMMITTED, Bucket.PAID),
    /** Thanh toán phần còn lại. */
    PAY(Bucket.COMMITTED, Bucket.PAID),
    /** Hoàn trả: the đề án gives back what it was paid too much. */
    REFUND(Bucket.PAID, Bucket.COMMITTED),
    /** Quyết toán. */
    SETTLE(Bucket.PAID, Bucket.SETTLED),
    /** Giải phóng: what the đề án did not need is free again for the year. */
    RELEASE(Bucket.COMMITTED, Bucket.AVAILABLE),
    /** Chi quản lý của cơ quan quản lý, within its share of the year's money. */
    MANAGE_AGENCY(Bucket.AVAILABLE, Bucket.AGENCY),
    /** Chi quản lý của đơn vị thực hiện, within its share of what the fund holds for the đề án. */
    MANAGE_IMPLEMENTER(Bucket.AVAILABLE, Bucket.IMPLEMENTER);

    private final @Nullable Bucket from;
    private final @Nullable Bucket to;

    EntryKind(@Nullable Bucket from, @Nullable Bucket to) {
        this.from = from;
        this.to = to;
    }

    /** Where the money comes from; empty: the State's budget. */
    public @Nullable Bucket from() {
        return from;
    }

    /** Where the money goes; empty: back to the State's budget. */
    public @Nullable Bucket to() {
        return to;
    }

    /**
     * Whether a mistake in it is mended in the books. The others follow from a decision on the đề án and change with that.
     */
    public boolean isCorrectable() {
        return switch (this) {
            case ALLOT, WITHDRAW, ADVANCE, PAY, REFUND, MANAGE_AGENCY, MANAGE_IMPLEMENTER -> true;
            case CARRY_OUT, CARRY_IN, COMMIT, SETTLE, RELEASE -> false;
        };
    }

    /** Whether it is a cost of management, held to a share. */
    public boolean isOfManagement() {
        return this == MANAGE_AGENCY || this == MANAGE_IMPLEMENTER;
    }

    /** Whether it moves money of the year itself, not of a đề án. */
    public boolean ofTheFund() {
        return from == null || to == null || this == MANAGE_AGENCY;
    }
}
