package vn.khuyencong.project.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Step;

/** Where each step is made. */
public final class StepAddress {

    private StepAddress() {}

    /** The page of a step; empty where the plan makes it. */
    public static @Nullable String of(Step step, UUID project) {
        var word = word(step);
        return word == null ? null : "/de-an/" + project + "/" + word;
    }

    /** Look of its button: what moves the file on stands out. */
    public static String kind(Step step) {
        return switch (step) {
            case SUBMIT, APPRAISE, SIGN_CONTRACT, CONFIRM_PROGRESS, ADVANCE, ACCEPT, PAY_REMAINDER, SETTLE -> "";
            case WITHDRAW, RETURN, REFUSE, PROPOSE, SEND_BACK, APPROVE, REPORT_PROGRESS, REFUND -> "quiet";
        };
    }

    static @Nullable String word(Step step) {
        return switch (step) {
            case SUBMIT -> "nop";
            case WITHDRAW -> "rut";
            case RETURN -> "tra-lai";
            case REFUSE -> "khong-dat";
            case APPRAISE -> "tham-dinh";
            case SIGN_CONTRACT -> "hop-dong";
            case REPORT_PROGRESS -> "tien-do";
            case CONFIRM_PROGRESS -> "xac-nhan-tien-do";
            case ADVANCE -> "tam-ung";
            case ACCEPT -> "nghiem-thu";
            case PAY_REMAINDER -> "thanh-toan";
            case REFUND -> "hoan-tra";
            case SETTLE -> "quyet-toan";
            case PROPOSE, SEND_BACK, APPROVE -> null;
        };
    }
}
