package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.OfficeTest;

/** The norms of the process, national and of the sample province. */
@OfficeTest
class NormsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Norms norms;

    @Test
    void machineryIsAdvanced70PercentOnceMoreThan70PercentIsDone() {
        var rule = norms.advanceRule("ADVANCED_MACHINERY", Tier.NATIONAL, null, DAY);
        assertThat(rule.ratio()).isEqualTo(BasisPoints.ofPercent(70));
        assertThat(rule.progressOver()).isEqualTo(BasisPoints.ofPercent(70));
        assertThat(rule.basis().text()).isEqualTo("36/2013/TT-BCT, Điều 13 khoản 2 điểm d");
        assertThat(rule.basis().verified()).isFalse();
    }

    @Test
    void theFoundingOfAnEnterpriseIsPaidOnlyWithTheAcceptanceMinutes() {
        assertThat(norms.advanceRule("ENTERPRISE_FOUNDING", Tier.NATIONAL, null, DAY)
                        .afterAcceptance())
                .isTrue();
        assertThat(norms.advanceRule("ADVANCED_MACHINERY", Tier.NATIONAL, null, DAY)
                        .afterAcceptance())
                .isFalse();
    }

    @Test
    void theNationalRulesNeverStandInForALocalRuleThatIsMissing() {
        assertThatThrownBy(() -> norms.advanceRule("ADVANCED_MACHINERY", Tier.LOCAL, "01", DAY))
                .isInstanceOf(NormMissing.class);
        assertThatThrownBy(() -> norms.roleFor("APPRAISER", Tier.LOCAL, "01", DAY))
                .isInstanceOf(NormMissing.class);
        assertThat(norms.criteria(Tier.LOCAL, "01", DAY)).isEmpty();
        assertThat(norms.deadline("SUBMITTED", Tier.LOCAL, "01", DAY, 2027)).isEmpty();
    }

    @Test
    void eachMomentAsksForItsPapers() {
        assertThat(norms.requiredPapers("ADVANCED_MACHINERY", "SUBMIT", Tier.NATIONAL, null, DAY))
                .extracting(RequiredPaper::code)
                .containsExactly("OFFICIAL_LETTER", "BENEFICIARY_REQUEST", "REGISTRATION", "QUOTATION");
        assertThat(norms.requiredPapers("ADVANCED_MACHINERY", "ACCEPT", Tier.NATIONAL, null, DAY))
                .extracting(RequiredPaper::code)
                .containsExactly("PURCHASE_CONTRACT", "DELIVERY_MINUTES", "LIQUIDATION", "INVOICE");
        assertThat(norms.requiredPapers("DEMONSTRATION_MODEL", "ACCEPT", Tier.NATIONAL, null, DAY))
                .extracting(RequiredPaper::code)
                .containsExactly("INVOICE", "CONFERENCE_LIST", "MODEL_BROCHURE");
    }

    @Test
    void thereAreFiveCriteriaEachWithItsClause() {
        assertThat(norms.criteria(Tier.NATIONAL, null, DAY))
                .extracting(criterion -> criterion.basis().place())
                .containsExactly(
                        "Điều 9 khoản 1", "Điều 9 khoản 2", "Điều 9 khoản 3", "Điều 9 khoản 4", "Điều 9 khoản 5");
    }

    @Test
    void settlementPapersAreDueIn15DaysAndSettlementOn22January() {
        var accepted = LocalDate.of(2026, 12, 20);
        assertThat(norms.deadline("ACCEPTED", Tier.NATIONAL, null, accepted, 2026))
                .map(Deadline::lastDay)
                .contains(LocalDate.of(2027, 1, 4));
        assertThat(norms.deadline("SETTLEMENT", Tier.NATIONAL, null, accepted, 2026))
                .map(Deadline::lastDay)
                .contains(LocalDate.of(2027, 1, 22));
    }

    @Test
    void workingDaysLeaveOutTetAndTheDaysInLieu() {
        assertThat(norms.workingDaysBetween(LocalDate.of(2026, 2, 13), LocalDate.of(2026, 2, 23)))
                .isEqualTo(1);
        assertThat(norms.workingDaysBetween(LocalDate.of(2026, 4, 24), LocalDate.of(2026, 4, 28)))
                .isEqualTo(1);
    }

    @Test
    void theListsHoldWhatTheRulesKnow() {
        assertThat(norms.activities())
                .extracting(Activity::code)
                .hasSize(35)
                .startsWith("ADVANCED_MACHINERY", "DEMONSTRATION_MODEL");
        assertThat(norms.legalForms()).hasSize(9);
        assertThat(norms.sectors()).hasSize(11);
    }
}
