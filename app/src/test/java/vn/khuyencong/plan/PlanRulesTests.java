package vn.khuyencong.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;

class PlanRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Plan SUBMITTED = new Plan(
            UUID.randomUUID(),
            "48",
            2026,
            Tier.LOCAL,
            1,
            PlanStage.SUBMITTED,
            "12/TTr-SCT",
            TODAY.minusDays(3),
            "",
            null,
            null,
            "",
            4);

    @Test
    void submitsNothingEmptyUnnumberedOrAheadOfTime() {
        var submit = new Plan.Submit(SUBMITTED.id(), 4, " ", TODAY.plusDays(1), "");
        assertThat(PlanRules.againstSubmitting(submit, List.of(), Dong.ZERO, TODAY))
                .extracting(Finding::code)
                .containsExactly("plan.empty", "plan.submission-number-missing", "plan.day-in-future");
    }

    @Test
    void submitsNoMoreThanTheYearStillHas() {
        var submit = new Plan.Submit(SUBMITTED.id(), 4, "12/TTr-SCT", TODAY, "");
        assertThat(PlanRules.againstSubmitting(submit, List.of(item(300), item(250)), Dong.ofMillions(500), TODAY))
                .containsExactly(Finding.of(
                        "plan.over-available", null, Dong.ofMillions(550), Dong.ofMillions(500), Dong.ofMillions(50)));
    }

    @Test
    void whoeverSubmittedDoesNotApprove() {
        assertThat(PlanRules.againstApproving(decision("34/QĐ-UBND", TODAY), SUBMITTED, true, TODAY))
                .containsExactly(Finding.of("plan.own-submission"));
    }

    @Test
    void aDecisionComesAfterItsSubmission() {
        assertThat(PlanRules.againstApproving(decision("34/QĐ-UBND", TODAY.minusDays(9)), SUBMITTED, false, TODAY))
                .extracting(Finding::code)
                .containsExactly("plan.decided-before-submitted");
    }

    @Test
    void onlyCandidatesArePutIn() {
        var candidate = UUID.randomUUID();
        assertThat(PlanRules.againstAdding(List.of(candidate), List.of(candidate)))
                .isEmpty();
        assertThat(PlanRules.againstAdding(List.of(), List.of(candidate)))
                .containsExactly(Finding.of("plan.nothing-chosen"));
        assertThat(PlanRules.againstAdding(List.of(UUID.randomUUID()), List.of(candidate)))
                .containsExactly(Finding.of("plan.not-a-candidate"));
    }

    @Test
    void isReturnedForAReason() {
        assertThat(PlanRules.againstReturning(new Plan.Return(SUBMITTED.id(), 4, "  ")))
                .containsExactly(Finding.of("plan.reason-missing"));
    }

    @Test
    void onlyAdjustmentsFollowApproval() {
        assertThat(PlanStep.values())
                .allMatch(step -> step.canFollow(PlanStage.APPROVED) == step.isAboutAnAdjustment());
    }

    private static Plan.Approve decision(String number, LocalDate day) {
        return new Plan.Approve(SUBMITTED.id(), 4, number, day);
    }

    private static PlanItem item(long millions) {
        return new PlanItem(
                UUID.randomUUID(),
                "KC-2026-001",
                "Máy cắt",
                Stage.APPRAISED,
                "Máy móc",
                "Machinery",
                "Cơ khí Mẫu",
                "Xã Mẫu",
                Dong.ofMillions(millions * 2),
                Dong.ofMillions(millions),
                null);
    }
}
