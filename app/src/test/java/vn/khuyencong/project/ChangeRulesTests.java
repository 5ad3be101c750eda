package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.norm.Decider;
import vn.khuyencong.project.ChangeRequest.Asked;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.ChangeRules.Present;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Named;

class ChangeRulesTests {

    private static final LocalDate TODAY = Cases.TODAY;
    private static final Contract CONTRACT =
            new Contract("01/HĐ-KC", LocalDate.of(2026, 3, 10), Dong.ofMillions(190), LocalDate.of(2026, 11, 30));

    /** An authority outside the system decides on paper; the leader of the department records it. */
    @ParameterizedTest
    @CsvSource({
        "MINISTER, DECIDE_CHANGE, STOP",
        "AGENCY, DECIDE_CHANGE, STOP",
        "DEPARTMENT, DECIDE_CHANGE, STOP",
        "COMMITTEE_CHAIR, DECIDE_CHANGE_ABOVE, STOP_ABOVE"
    })
    void everyDeciderHasAStep(String by, Step deciding, Step stopping) {
        var decider = new Decider(by, new Named("Điều chỉnh", "Change"), Cases.LEVEL);
        assertThat(ChangeDeciders.step(decider, ChangeKind.MORE_SUPPORT, true)).isEqualTo(deciding);
        assertThat(ChangeDeciders.step(decider, ChangeKind.STOP, false)).isEqualTo(deciding);
        assertThat(ChangeDeciders.step(decider, ChangeKind.STOP, true)).isEqualTo(stopping);
    }

    @Test
    void aLetterHasNumberReasonAndADayThatHasCome() {
        var asked = new Asked(ChangeKind.STOP, Wanted.NOTHING, " ", TODAY.plusDays(1), "");
        assertThat(codes(ChangeRules.asking(asked, present(0), TODAY)))
                .containsExactly(
                        "project.change-letter-missing", "project.day-in-future", "project.change-reason-missing");
    }

    @Test
    void aDecisionIsNotOlderThanTheLetterAndARefusalSaysWhy() {
        var asked = asked(ChangeKind.STOP, Wanted.NOTHING);
        var decision = new ChangeDecision(false, "", TODAY.minusDays(1), "");
        assertThat(codes(ChangeRules.deciding(decision, asked, TODAY)))
                .containsExactly(
                        "project.change-number-missing", "project.change-before-letter", "project.change-note-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, CHANGE_TIME_WITHIN_YEAR, project.change-day-past",
        "2026-11-30, CHANGE_TIME_WITHIN_YEAR, project.change-same-day",
        "2026-12-31, CHANGE_TIME_WITHIN_YEAR, ",
        "2027-01-01, CHANGE_TIME_WITHIN_YEAR, project.change-not-within-year",
        "2026-12-31, EXTEND_TO_NEXT_YEAR, project.change-not-beyond-year",
        "2027-01-01, EXTEND_TO_NEXT_YEAR, "
    })
    void theLastDayOfThePlanYearPartsChangeFromExtension(LocalDate day, ChangeKind kind, String code) {
        var asked = asked(kind, Wanted.until(day));
        assertThat(codes(ChangeRules.asking(asked, present(0), TODAY)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "LESS_OR_SAME_SUPPORT, 0, project.amount-zero",
        "LESS_OR_SAME_SUPPORT, 99, project.change-below-paid",
        "LESS_OR_SAME_SUPPORT, 100, ",
        "LESS_OR_SAME_SUPPORT, 200, project.change-not-less",
        "MORE_SUPPORT, 200, project.change-not-more",
        "MORE_SUPPORT, 201, "
    })
    void supportGoesDownToWhatWasPaidAndUpFromWhatWasApproved(ChangeKind kind, long millions, String code) {
        var asked = asked(kind, Wanted.support(Dong.ofMillions(millions)));
        assertThat(codes(ChangeRules.wanted(asked, present(100)))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void theContractFollowsDownOnlyWhereItIsHigher() {
        var asked = asked(ChangeKind.LESS_OR_SAME_SUPPORT, Wanted.support(Dong.ofMillions(195)));
        assertThat(ChangeFacts.of(asked, present(0)).after().contracted()).isEqualTo(Dong.ofMillions(190));
    }

    @Test
    void anotherPlaceAndAnotherContentAreNotTheSame() {
        var place = Wanted.at(new UUID(0, 2));
        assertThat(codes(ChangeRules.wanted(asked(ChangeKind.CHANGE_PLACE, place), present(0))))
                .containsExactly("project.change-same-place");
        var content = Wanted.doing("nội dung ");
        assertThat(codes(ChangeRules.wanted(asked(ChangeKind.CHANGE_CONTENT, content), present(0))))
                .containsExactly("project.change-same-content");
    }

    @ParameterizedTest
    @CsvSource({
        "SIGN_CONTRACT, CHANGE_PLACE, true",
        "ACCEPT, CHANGE_CONTENT, true",
        "ADVANCE, STOP, true",
        "ADVANCE, LESS_OR_SAME_SUPPORT, true",
        "ADVANCE, CHANGE_TIME_WITHIN_YEAR, false",
        "REPORT_PROGRESS, STOP, false"
    })
    void whatWouldFixWhatMayChangeWaits(Step step, ChangeKind kind, boolean waits) {
        var open = new ChangeRequest(new UUID(0, 9), ChangeRequest.Status.ASKED, asked(kind, Wanted.NOTHING));
        assertThat(ChangeRules.holds(step, open)).isEqualTo(waits);
    }

    private static Asked asked(ChangeKind kind, Wanted wanted) {
        return new Asked(kind, wanted, "45/TTKC", TODAY, "Cơ sở đề nghị");
    }

    private static Present present(long paidMillions) {
        return new Present(Cases.approved(200), CONTRACT, Dong.ofMillions(paidMillions));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
