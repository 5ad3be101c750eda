package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.shared.Finding;

/** Nobody checks what she has done herself, whatever office she sits in now. */
class SeparationTests {

    @ParameterizedTest
    @CsvSource({
        "SUBMIT, APPRAISE",
        "SUBMIT, REFUSE",
        "APPRAISE, APPROVE",
        "PROPOSE, APPROVE",
        "REPORT_PROGRESS, CONFIRM_PROGRESS",
        "REPORT_PROGRESS, ACCEPT",
        "CONFIRM_PROGRESS, ADVANCE",
        "ACCEPT, PAY_REMAINDER",
        "ADVANCE, SETTLE",
        "PAY_REMAINDER, SETTLE",
        "REFUND, SETTLE",
        "ASK_CHANGE, CONFIRM_CHANGE",
        "ASK_CHANGE, DECIDE_CHANGE",
        "CONFIRM_CHANGE, DECIDE_CHANGE",
        "CONFIRM_CHANGE, DECIDE_CHANGE_ABOVE",
        "CONFIRM_CHANGE, STOP",
        "CONFIRM_CHANGE, STOP_ABOVE",
        "REFUND, CLOSE_STOPPED"
    })
    void whoMadeTheOneDoesNotMakeTheOther(Step earlier, Step later) {
        assertThat(Separation.against(later, Set.of(earlier)))
                .extracting(Finding::code)
                .containsExactly("project.own-step");
    }

    @Test
    void whoMadeNothingBeforeMakesAnyStep() {
        for (var step : Step.values()) {
            assertThat(Separation.against(step, EnumSet.noneOf(Step.class))).isEmpty();
        }
    }

    @Test
    void theSameOfficeGoesOnWithItsOwnWork() {
        assertThat(Separation.against(Step.SUBMIT, Set.of(Step.SUBMIT))).isEmpty();
        assertThat(Separation.against(Step.SIGN_CONTRACT, Set.of(Step.PROPOSE))).isEmpty();
    }

    @Test
    void onlyEarlierStepsAreChecked() {
        for (var step : Step.values()) {
            assertThat(step.checks())
                    .doesNotContain(step)
                    .allSatisfy(earlier -> assertThat(earlier).isLessThan(step));
        }
    }
}
