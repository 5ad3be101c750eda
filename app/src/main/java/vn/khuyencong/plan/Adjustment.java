package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Dong;

/**
 * Điều chỉnh kế hoạch: a numbered change of an approved plan, with lines, a submission and a decision of its own.
 *
 * @param number           1 is the first adjustment of its plan
 * @param reason           why the plan is adjusted
 * @param submissionNumber number of the tờ trình, empty until it is submitted
 * @param submittedBy      account of whoever submitted it last
 * @param decider          who decides on what a plan holds, by the norm of the day of decision
 * @param returnReason     why it was last returned, empty if it never was
 */
public record Adjustment(
        UUID id,
        UUID plan,
        int number,
        AdjustmentStage stage,
        String reason,
        @Nullable String submissionNumber,
        @Nullable LocalDate submittedOn,
        @Nullable UUID submittedBy,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        @Nullable String decider,
        String returnReason) {

    /** What may be asked for a đề án. */
    public enum Ask {
        /** Đưa ra khỏi kế hoạch. */
        OUT,
        /** Bổ sung từ danh sách dự phòng. */
        IN,
        /** Đổi mức kinh phí. */
        AMOUNT,
        /** Đổi nội dung. */
        CONTENT
    }

    /**
     * The planner begins an adjustment.
     *
     * @param version of the plan, as the actor saw it
     * @param request makes a double click one adjustment
     */
    public record Begin(UUID plan, int version, UUID request, String reason) {}

    /**
     * The planner writes a line.
     *
     * @param amount  whole support then; empty for a file put in: what the appraisal proposed
     * @param content what is to be done then
     */
    public record Put(
            UUID plan,
            int version,
            Ask ask,
            UUID project,
            AdjustmentLine.@Nullable Cause cause,
            @Nullable Dong amount,
            String content,
            String reason) {}

    /** The planner submits it with her tờ trình. */
    public record Submit(UUID plan, int version, String number, LocalDate submittedOn) {}

    /** Whoever approves plans approves it by a decision. */
    public record Approve(UUID plan, int version, String decision, LocalDate decidedOn) {}

    /** Whoever approves plans returns it, and why. */
    public record Return(UUID plan, int version, String reason) {}
}
