package vn.khuyencong.budget.treasury;

/** How far a request for payment has come. */
public enum PaymentStatus {
    /** With the accountant. */
    DRAFTED,
    /** With whoever approves it. */
    SUBMITTED,
    /** Approved, not yet with the State Treasury. */
    APPROVED,
    /** With the State Treasury. */
    SENT,
    /** Paid; one entry of the ledger says so. */
    PAID,
    /** Back with the accountant, to be mended. */
    RETURNED,
    /** Given up; nothing was paid. */
    DROPPED;

    /** Whether it may still be paid, so that nothing else is paid to the đề án meanwhile. */
    public boolean isOpen() {
        return switch (this) {
            case DRAFTED, SUBMITTED, APPROVED, SENT, RETURNED -> true;
            case PAID, DROPPED -> false;
        };
    }

    /** Whether the accountant may write in it. */
    public boolean isWritable() {
        return this == DRAFTED || this == RETURNED;
    }
}
