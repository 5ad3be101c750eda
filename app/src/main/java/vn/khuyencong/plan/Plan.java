package vn.khuyencong.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Tier;

/**
 * Kế hoạch khuyến công of one year and source.
 *
 * @param round            1 is the plan of the year, later rounds supplement it
 * @param submissionNumber number of the tờ trình, empty until it is submitted
 * @param returnReason     why it was last returned, empty if it never was
 */
public record Plan(
        UUID id,
        String province,
        int year,
        Tier tier,
        int round,
        PlanStage stage,
        @Nullable String submissionNumber,
        @Nullable LocalDate submittedOn,
        String submissionText,
        @Nullable String decisionNumber,
        @Nullable LocalDate decidedOn,
        String returnReason,
        int version) {

    /**
     * The leader begins the year's plan, or the next round of it.
     *
     * @param request makes a double click one plan
     */
    public record Create(UUID request, int year, Tier tier) {}

    /** The leader submits the plan with her tờ trình. */
    public record Submit(UUID plan, int version, String number, LocalDate submittedOn, String text) {}

    /** The chairman approves the plan by a decision. */
    public record Approve(UUID plan, int version, String decision, LocalDate decidedOn) {}

    /** The chairman returns the plan, and why. */
    public record Return(UUID plan, int version, String reason) {}

    Plan submitted(Submit submit) {
        return new Plan(
                id,
                province,
                year,
                tier,
                round,
                PlanStep.SUBMIT.from(stage),
                submit.number().strip(),
                submit.submittedOn(),
                submit.text().strip(),
                decisionNumber,
                decidedOn,
                returnReason,
                version);
    }

    Plan approved(Approve approve) {
        return new Plan(
                id,
                province,
                year,
                tier,
                round,
                PlanStep.APPROVE.from(stage),
                submissionNumber,
                submittedOn,
                submissionText,
                approve.decision().strip(),
                approve.decidedOn(),
                returnReason,
                version);
    }

    Plan returned(String reason) {
        return new Plan(
                id,
                province,
                year,
                tier,
                round,
                PlanStep.RETURN.from(stage),
                submissionNumber,
                submittedOn,
                submissionText,
                decisionNumber,
                decidedOn,
                reason.strip(),
                version);
    }

    Plan next() {
        return new Plan(
                id,
                province,
                year,
                tier,
                round,
                stage,
                submissionNumber,
                submittedOn,
                submissionText,
                decisionNumber,
                decidedOn,
                returnReason,
                version + 1);
    }
}
