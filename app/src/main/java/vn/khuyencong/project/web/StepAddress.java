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
            case SUBMIT,
                    APPRAISE,
                    FORWARD,
                    AGENCY_PASS,
                    COMPLETE,
                    SIGN_CONTRACT,
                    SUBMIT_GROUP_PLAN,
                    APPRAISE_GROUP_PLAN,
                    APPROVE_GROUP_PLAN,
                    CONFIRM_PROGRESS,
                    ADVANCE,
                    ACCEPT,
                    PAY_REMAINDER,
                    SETTLE,
                    CONFIRM_CHANGE,
                    DECIDE_CHANGE,
                    DECIDE_CHANGE_ABOVE,
                    CLOSE_STOPPED -> "";
            case WITHDRAW,
                    RETURN,
                    REFUSE,
                    AGENCY_RETURN,
                    AGENCY_REFUSE,
                    PASS_BACK,
                    PROPOSE,
                    SEND_BACK,
                    APPROVE,
                    RETURN_GROUP_PLAN,
                    ACCEPT_PART,
                    REPORT_PROGRESS,
                    REFUND,
                    ASK_CHANGE,
                    WITHDRAW_CHANGE,
                    RETURN_CHANGE,
                    STOP,
                    STOP_ABOVE -> "quiet";
        };
    }

    static @Nullable String word(Step step) {
        return switch (step) {
            case SUBMIT -> "nop";
            case WITHDRAW -> "rut";
            case RETURN -> "tra-lai";
            case REFUSE -> "khong-dat";
            case APPRAISE -> "tham-dinh";
            case FORWARD -> "gui-cuc";
            case AGENCY_PASS -> "cuc-dat";
            case AGENCY_RETURN -> "cuc-tra-lai";
            case AGENCY_REFUSE -> "cuc-khong-chon";
            case PASS_BACK -> "chuyen-bo-sung";
            case COMPLETE -> "bo-sung-xong";
            case SIGN_CONTRACT -> "hop-dong";
            case SUBMIT_GROUP_PLAN -> "nop-ke-hoach-thuc-hien";
            case APPRAISE_GROUP_PLAN -> "tham-dinh-ke-hoach-thuc-hien";
            case RETURN_GROUP_PLAN -> "tra-lai-ke-hoach-thuc-hien";
            case APPROVE_GROUP_PLAN -> "phe-duyet-ke-hoach-thuc-hien";
            case REPORT_PROGRESS -> "tien-do";
            case CONFIRM_PROGRESS -> "xac-nhan-tien-do";
            case ADVANCE -> "tam-ung";
            case ACCEPT_PART -> "nghiem-thu-tung-phan";
            case ACCEPT -> "nghiem-thu";
            case PAY_REMAINDER -> "thanh-toan";
            case REFUND -> "hoan-tra";
            case SETTLE -> "quyet-toan";
            case ASK_CHANGE -> "dieu-chinh";
            case WITHDRAW_CHANGE -> "rut-dieu-chinh";
            case CONFIRM_CHANGE -> "xac-nhan-dieu-chinh";
            case RETURN_CHANGE -> "tra-lai-dieu-chinh";
            case DECIDE_CHANGE, DECIDE_CHANGE_ABOVE, STOP, STOP_ABOVE -> "quyet-dinh-dieu-chinh";
            case CLOSE_STOPPED -> "ket-thuc-ngung";
            case PROPOSE, SEND_BACK, APPROVE -> null;
        };
    }
}
