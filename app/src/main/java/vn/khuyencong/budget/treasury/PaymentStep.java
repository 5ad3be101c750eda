package vn.khuyencong.budget.treasury;

import java.util.Arrays;
import java.util.List;
import vn.khuyencong.access.Verb;

/** Every move of a request for payment. This table is its whole life: what is not written here cannot happen. */
public enum PaymentStep {
    /** Trình duyệt. */
    SUBMIT(Verb.WRITE, PaymentStatus.SUBMITTED),
    /** Duyệt chi. */
    APPROVE(Verb.DECIDE, PaymentStatus.APPROVED),
    /** Trả lại: whoever approves sends it back to be mended. */
    RETURN(Verb.DECIDE, PaymentStatus.RETURNED),
    /** Gửi Kho bạc. */
    SEND(Verb.WRITE, PaymentStatus.SENT),
    /** Đã chi: the State Treasury has paid. */
    PAY(Verb.WRITE, PaymentStatus.PAID),
    /** Rút về: not sent after all, or returned by the State Treasury. */
    BRING_BACK(Verb.WRITE, PaymentStatus.RETURNED),
    /** Hủy. */
    DROP(Verb.WRITE, PaymentStatus.DROPPED);

    private final Verb verb;
    private final PaymentStatus to;

    PaymentStep(Verb verb, PaymentStatus to) {
        this.verb = verb;
        this.to = to;
    }

    /** What it asks of whoever makes it. */
    public Verb verb() {
        return verb;
    }

    public PaymentStatus to() {
        return to;
    }

    public boolean canFollow(PaymentStatus status) {
        return switch (this) {
            case SUBMIT, DROP -> status.isWritable();
            case APPROVE, RETURN -> status == PaymentStatus.SUBMITTED;
            case SEND -> status == PaymentStatus.APPROVED;
            case BRING_BACK -> status == PaymentStatus.APPROVED || status == PaymentStatus.SENT;
            case PAY -> status == PaymentStatus.SENT;
        };
    }

    /** Whether whoever makes it says why. */
    public boolean saysWhy() {
        return this == RETURN || this == BRING_BACK || this == DROP;
    }

    /** The moves that may follow, in order. */
    public static List<PaymentStep> after(PaymentStatus status) {
        return Arrays.stream(values()).filter(step -> step.canFollow(status)).toList();
    }
}
