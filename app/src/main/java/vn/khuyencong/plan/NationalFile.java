package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.Forwarding.Result;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;

/**
 * A đề án of national money on the list of its year (danh mục đăng ký khuyến công quốc gia).
 *
 * @param proposed   what it is registered with: proposed at base, or what the agency let pass
 * @param letter     number of the department's letter; empty before it is sent
 * @param result     what the ministry's agency made of it; empty while it has not answered
 * @param answer     number of the agency's paper
 * @param passed     what the agency let pass; empty unless it did
 * @param plan       the plan it stands in; empty: none
 * @param planned    what that plan gives it
 * @param decision   number of the decision on that plan; empty until there is one
 */
public record NationalFile(
        UUID project,
        String code,
        String title,
        Stage stage,
        String beneficiary,
        String place,
        Dong proposed,
        @Nullable String letter,
        @Nullable LocalDate sentOn,
        @Nullable Result result,
        @Nullable String answer,
        @Nullable LocalDate answeredOn,
        @Nullable Dong passed,
        @Nullable UUID plan,
        @Nullable Dong planned,
        @Nullable String decision,
        @Nullable LocalDate decidedOn) {

    /** How far it has come. */
    public enum Status {
        /** Chưa gửi Cục. */
        NOT_SENT,
        /** Chờ kết quả của Cục. */
        WAITING,
        /** Cục yêu cầu hoàn thiện. */
        TO_COMPLETE,
        /** Không được chọn. */
        NOT_SELECTED,
        /** Đạt, chưa phê duyệt kế hoạch. */
        PASSED,
        /** Đã phê duyệt trong kế hoạch. */
        APPROVED
    }

    public Status status() {
        if (decision != null) return Status.APPROVED;
        if (letter == null) return Status.NOT_SENT;
        return switch (result) {
            case null -> Status.WAITING;
            case RETURNED -> Status.TO_COMPLETE;
            case REFUSED -> Status.NOT_SELECTED;
            case PASSED -> Status.PASSED;
        };
    }

    /** What it comes to at that status: what the plan gives it, what passed, or what it is registered with. */
    public Dong amount() {
        return switch (status()) {
            case APPROVED -> planned == null ? proposed : planned;
            case PASSED -> passed == null ? proposed : passed;
            case NOT_SENT, WAITING, TO_COMPLETE, NOT_SELECTED -> proposed;
        };
    }
}
