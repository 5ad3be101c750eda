package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

class MoneyRulesTests {

    @ParameterizedTest(name = "{0} done of 1000: may advance {1}")
    @CsvSource({"700, false", "701, true", "1000, true", "0, false"})
    void advancesOnlyWhenMoreThanTheShareIsDone(long done, boolean may) {
        var terms = terms(progress(done), 0);
        assertThat(AdvanceRules.progress(terms).isEmpty()).isEqualTo(may);
    }

    @Test
    void nothingIsAdvancedOnAReportNobodyConfirmed() {
        assertThat(AdvanceRules.progress(terms(null, 0)))
                .containsExactly(Finding.of("project.no-confirmed-progress", Cases.ADVANCE, "70%"));
    }

    @Test
    void advancesNoMoreThanTheRatioLeaves() {
        assertThat(advance(210, 0)).isEmpty();
        assertThat(advance(211, 0)).extracting(Finding::code).containsExactly("project.advance-over-ratio");
        assertThat(advance(11, 200)).extracting(Finding::code).containsExactly("project.advance-over-ratio");
        assertThat(advance(10, 200)).isEmpty();
    }

    @Test
    void aContractStaysWithinTheApproval() {
        var project = Cases.approved(300);
        var signed = Cases.TODAY.minusDays(1);
        assertThat(ContractRules.findings(
                        project,
                        new Contract("01/HĐ", signed, Dong.ofMillions(300), signed.plusMonths(3)),
                        Cases.TODAY))
                .isEmpty();
        assertThat(ContractRules.findings(
                        project,
                        new Contract(" ", signed.minusYears(1), Dong.ofMillions(301), signed.minusYears(2)),
                        Cases.TODAY))
                .extracting(Finding::code)
                .containsExactly(
                        "project.contract-number-missing",
                        "project.contract-over-approved",
                        "project.contract-before-approval",
                        "project.contract-ends-before-it-begins");
    }

    @Test
    void theApprovalStaysWithinTheProposalAndTheLawOfItsDay() {
        var project = Cases.appraised(320, 300);
        assertThat(ApprovalRules.findings(project, Dong.ofMillions(300), Cases.TODAY, Cases.TODAY, Cases.upTo(300)))
                .isEmpty();
        assertThat(ApprovalRules.findings(
                        project, Dong.ofMillions(310), Cases.TODAY.plusDays(1), Cases.TODAY, Cases.upTo(305)))
                .extracting(Finding::code)
                .containsExactly(
                        "project.day-in-future", "project.approved-over-proposed", "project.approved-over-ceiling");
    }

    @ParameterizedTest
    @CsvSource({"300,280,290,280", "300,300,250,250", "200,300,250,200"})
    void theLeastIsDue(long approved, long contracted, long recomputed, long due) {
        assertThat(AcceptRules.due(Dong.ofMillions(approved), Dong.ofMillions(contracted), Dong.ofMillions(recomputed)))
                .isEqualTo(Dong.ofMillions(due));
    }

    @Test
    void acceptanceNeedsItsEvidence() {
        var contract = new Contract("01", Cases.TODAY.minusMonths(1), Dong.ofMillions(300), Cases.TODAY);
        var acceptance = new Acceptance("02/BB", Cases.TODAY, List.of(Dong.ofMillions(700), Dong.ofMillions(20)), "");
        assertThat(AcceptRules.findings(Cases.approved(300), contract, acceptance, Cases.papers("QUOTE"), Cases.TODAY))
                .containsExactly(Finding.of("project.paper-missing", Cases.PAPERS, "Công văn đề nghị"));
        assertThat(Cases.estimate(300).costing(acceptance.lines()).supportedCost())
                .isEqualTo(Dong.ofMillions(700));
    }

    @Test
    void paysNoMoreThanIsDueAndTakesBackNoMoreThanWasOverpaid() {
        var due = Dong.ofMillions(280);
        assertThat(PaymentRules.remainder(due, Dong.ofMillions(200), Dong.ofMillions(80), Cases.TODAY, Cases.TODAY))
                .isEmpty();
        assertThat(PaymentRules.remainder(due, Dong.ofMillions(200), Dong.ofMillions(81), Cases.TODAY, Cases.TODAY))
                .extracting(Finding::code)
                .containsExactly("project.payment-over-due");
        assertThat(PaymentRules.refund(due, Dong.ofMillions(290), Dong.ofMillions(11), Cases.TODAY, Cases.TODAY))
                .extracting(Finding::code)
                .containsExactly("project.refund-over-overpaid");
    }

    private static List<Finding> advance(long millions, long advancedMillions) {
        return AdvanceRules.findings(
                terms(progress(800), advancedMillions), Dong.ofMillions(millions), Cases.TODAY, Cases.TODAY);
    }

    private static AdvanceTerms terms(@Nullable Progress confirmed, long advancedMillions) {
        return new AdvanceTerms(List.of(part(300, 70, 70)), Dong.ofMillions(advancedMillions), confirmed);
    }

    @Test
    void eachComponentAddsWhatItsOwnActivityLetsBeAdvanced() {
        var machines = part(200, 70, 70);
        var clusters = part(100, 30, 50);
        var training = part(50, 70, null);
        assertThat(left(progress(800), machines, clusters)).isEqualTo(Dong.ofMillions(140 + 30 - 10));
        assertThat(left(progress(600), machines, clusters))
                .as("only the clusters ask for no more than was done")
                .isEqualTo(Dong.ofMillions(30 - 10));
        assertThat(left(null, machines, training))
                .as("training is advanced on its contract")
                .isEqualTo(Dong.ofMillions(35 - 10));
        var waiting = new AdvanceTerms(List.of(machines, clusters), Dong.ZERO, progress(400));
        assertThat(AdvanceRules.progress(waiting))
                .containsExactly(Finding.of("project.progress-not-over", Cases.ADVANCE, "40%", "50%"));
        var terms = new AdvanceTerms(List.of(machines, clusters), Dong.ZERO, progress(800));
        assertThat(AdvanceRules.findings(terms, Dong.ofMillions(171), Cases.TODAY, Cases.TODAY))
                .extracting(Finding::code)
                .containsExactly("project.advance-over-components");
    }

    @Test
    void nothingIsAdvancedOfWhatIsPaidOnlyWithTheAcceptanceMinutes() {
        var founding = new AdvanceTerms.Part(
                "Thành lập", Dong.ofMillions(100), BasisPoints.ofPercent(100), true, null, Cases.ADVANCE);
        var alone = new AdvanceTerms(List.of(founding), Dong.ZERO, progress(900));
        assertThat(alone.left()).isEqualTo(Dong.ZERO);
        assertThat(AdvanceRules.findings(alone, Dong.ofMillions(1), Cases.TODAY, Cases.TODAY))
                .containsExactly(Finding.of("project.advance-after-acceptance", Cases.ADVANCE));
        var beside = new AdvanceTerms(List.of(founding, part(200, 70, 70)), Dong.ZERO, progress(800));
        assertThat(beside.left()).as("only of the other component").isEqualTo(Dong.ofMillions(140));
        assertThat(AdvanceRules.progress(new AdvanceTerms(beside.parts(), Dong.ZERO, null)))
                .extracting(Finding::code)
                .containsExactly("project.no-confirmed-progress");
    }

    private static Dong left(@Nullable Progress confirmed, AdvanceTerms.Part... parts) {
        return new AdvanceTerms(List.of(parts), Dong.ofMillions(10), confirmed).left();
    }

    private static AdvanceTerms.Part part(long millions, int ratio, @Nullable Integer over) {
        return new AdvanceTerms.Part(
                "Hợp phần",
                Dong.ofMillions(millions),
                BasisPoints.ofPercent(ratio),
                false,
                over == null ? null : BasisPoints.ofPercent(over),
                Cases.ADVANCE);
    }

    private static Progress progress(long done) {
        return new Progress(new Dong(done), new Dong(1000), "Đã lắp", Cases.TODAY);
    }
}
