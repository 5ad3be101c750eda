package vn.khuyencong.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.legal.DraftingStage.ABANDONED;
import static vn.khuyencong.legal.DraftingStage.DRAFT;
import static vn.khuyencong.legal.DraftingStage.ISSUED;
import static vn.khuyencong.legal.DraftingStage.LEGAL_APPRAISAL;
import static vn.khuyencong.legal.DraftingStage.OPINIONS;
import static vn.khuyencong.legal.DraftingStage.PUBLISHED;
import static vn.khuyencong.legal.DraftingStage.SUBMITTED;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of drafting, walked. */
class DraftingStepTests {

    @ParameterizedTest
    @EnumSource(DraftingStage.class)
    void everyStageIsReached(DraftingStage stage) {
        assertThat(Arrays.stream(DraftingStep.values()).map(DraftingStep::to))
                .anyMatch(to -> to.filter(stage::equals).isPresent());
    }

    @ParameterizedTest
    @EnumSource(
            value = DraftingStage.class,
            names = {"PUBLISHED", "ABANDONED"})
    void nothingFollowsAnEnd(DraftingStage end) {
        assertThat(end.isEnd()).isTrue();
        assertThat(DraftingStep.values()).noneMatch(step -> step.canFollow(end));
    }

    @Test
    void theWayToADocumentLeadsThroughOpinionsAndLegalAppraisal() {
        assertThat(DraftingStep.SEND_TO_APPRAISAL.from()).containsExactly(OPINIONS);
        assertThat(DraftingStep.SUBMIT.from()).containsExactly(LEGAL_APPRAISAL);
        assertThat(DraftingStep.ISSUE.from()).containsExactly(SUBMITTED);
        assertThat(DraftingStep.PUBLISH.from()).containsExactly(ISSUED);
    }

    @Test
    void aDraftGoesBackOnlyToWhereItHasBeen() {
        assertThat(DraftingStep.backFrom(LEGAL_APPRAISAL)).containsExactly(DRAFT, OPINIONS);
        assertThat(DraftingStep.backFrom(SUBMITTED)).containsExactly(DRAFT, OPINIONS, LEGAL_APPRAISAL);
        assertThat(DraftingStep.backFrom(DRAFT)).isEmpty();
        assertThat(DraftingStep.backFrom(ISSUED)).isEmpty();
        assertThat(DraftingStep.backFrom(PUBLISHED)).isEmpty();
        assertThat(DraftingStep.backFrom(ABANDONED)).isEmpty();
    }
}
