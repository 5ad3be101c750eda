package vn.khuyencong.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;

/** What may be entered in the register of bodies. */
class OrganisationRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Period BODY = Period.since(LocalDate.of(2009, 1, 1));

    @Test
    void nothingIsEnteredWithoutThePaperItRestsOn() {
        assertThat(codes(OrganisationRules.againstPaper(new Paper("", DAY), DAY)))
                .containsExactly("organisation.decision-missing");
        assertThat(codes(OrganisationRules.againstPaper(new Paper("1/QĐ", DAY.plusDays(1)), DAY)))
                .containsExactly("organisation.decided-in-future");
        assertThat(OrganisationRules.againstPaper(new Paper("1/QĐ", DAY), DAY)).isEmpty();
    }

    @Test
    void aNewNameBeginsAfterTheLastOneAndNeverOverIt() {
        var since = LocalDate.of(2020, 1, 1);
        assertThat(codes(OrganisationRules.againstName("Mới", since, BODY, "Cũ", since)))
                .containsExactly("organisation.name-overlaps");
        assertThat(codes(OrganisationRules.againstName("Cũ", DAY, BODY, "Cũ", since)))
                .containsExactly("organisation.name-the-same");
        assertThat(OrganisationRules.againstName("Mới", since.plusDays(1), BODY, "Cũ", since))
                .isEmpty();
    }

    @Test
    void aBodyBeginsUnderASuperiorThatIsThere() {
        var gone = new Period(LocalDate.of(2009, 1, 1), DAY);
        assertThat(codes(OrganisationRules.againstParent(gone, DAY))).containsExactly("organisation.parent-not-there");
        assertThat(OrganisationRules.againstParent(gone, DAY.minusDays(1))).isEmpty();
        assertThat(OrganisationRules.againstParent(null, DAY)).isEmpty();
    }

    @Test
    void whatHasEndedDoesNotEndAgain() {
        assertThat(codes(OrganisationRules.againstEnd(new Period(DAY, DAY.plusDays(9)), DAY.plusDays(5))))
                .containsExactly("organisation.ended-already");
        assertThat(codes(OrganisationRules.againstEnd(Period.since(DAY), DAY)))
                .containsExactly("organisation.end-before-begin");
    }

    @Test
    void onlyAnOfficialHolderNeedsAFreePlaceOfTheEstablishmentPlan() {
        assertThat(codes(OrganisationRules.againstAssignment(AssignmentKind.OFFICIAL, 2, 2, null, DAY)))
                .containsExactly("organisation.post-full");
        assertThat(codes(OrganisationRules.againstAssignment(AssignmentKind.OFFICIAL, null, 0, "Kế toán", DAY)))
                .containsExactly("organisation.post-not-approved", "organisation.person-holds-another");
        assertThat(OrganisationRules.againstAssignment(AssignmentKind.ACTING, 2, 2, "Kế toán", DAY))
                .isEmpty();
        assertThat(OrganisationRules.againstAssignment(AssignmentKind.OFFICIAL, 2, 1, null, DAY))
                .isEmpty();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
