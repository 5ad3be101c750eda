package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTests {

    @ParameterizedTest
    @EnumSource(names = {"SETTLED", "REFUSED", "WITHDRAWN", "STOPPED"})
    void nothingFollowsAnEnd(Stage end) {
        assertThat(end.isEnd()).isTrue();
        assertThat(Step.after(end)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SETTLED", "REFUSED", "WITHDRAWN", "STOPPED"})
    void somethingFollowsEveryOtherStage(Stage stage) {
        assertThat(stage.isEnd()).isFalse();
        assertThat(Step.after(stage)).isNotEmpty();
    }

    @Test
    void everyStageIsReachedFromTheFirst() {
        var reached = EnumSet.of(Stage.DRAFT);
        for (int i = 0; i < Stage.values().length; i++) {
            Arrays.stream(Step.values())
                    .filter(step -> step.from().stream().anyMatch(reached::contains))
                    .flatMap(step -> step.from().stream().map(step::to))
                    .forEach(reached::add);
        }
        assertThat(reached).isEqualTo(EnumSet.allOf(Stage.class));
    }

    @Test
    void moneyMovesOnlyUnderAContract() {
        assertThat(Step.ADVANCE.from()).containsExactly(Stage.UNDER_WAY);
        assertThat(Step.PAY_REMAINDER.from()).containsExactly(Stage.ACCEPTED);
        assertThat(Step.REFUND.from()).containsExactlyInAnyOrder(Stage.ACCEPTED, Stage.STOPPING);
    }

    @Test
    void nobodyAppraisesHerOwnProject() {
        assertThat(Arrays.stream(Step.values()).filter(step -> step.canFollow(Stage.SUBMITTED)))
                .allMatch(step -> step.by() == StepRole.APPRAISER);
    }

    @Test
    void theDocumentIsPrintedFromTheTable() throws IOException {
        assertThat(Files.readString(ProcessDocument.PLACE)).isEqualTo(ProcessDocument.text());
    }
}
