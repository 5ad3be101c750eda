package vn.khuyencong.legal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.legal.ReviewConclusion.AMEND;
import static vn.khuyencong.legal.ReviewConclusion.GAP;
import static vn.khuyencong.legal.ReviewConclusion.ISSUE_NEW;
import static vn.khuyencong.legal.ReviewConclusion.REPEAL;
import static vn.khuyencong.legal.ReviewConclusion.REPLACE;
import static vn.khuyencong.legal.ReviewConclusion.STILL_RIGHT;
import static vn.khuyencong.legal.ReviewOffice.DAY;
import static vn.khuyencong.legal.ReviewOffice.answer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khuyencong.shared.Finding;

class ReviewRulesTests {

    @ParameterizedTest
    @EnumSource(ReviewConclusion.class)
    void everyConclusionMayBeSentWithItsReasonAndProposal(ReviewConclusion conclusion) {
        assertThat(ReviewRules.againstSending(answer(conclusion), true, DAY)).isEmpty();
    }

    @Test
    void anEmptyAnswerIsToldEverythingThatIsMissing() {
        var empty = new ReviewFinding.Answer(Set.of(AMEND), "", "", "", Set.of(), null, null);
        assertThat(codes(ReviewRules.againstSending(empty, true, DAY)))
                .containsExactly(
                        "legal.review.reason-missing",
                        "legal.review.proposal-missing",
                        "legal.review.proposed-day-missing");
        // a draft may hold it as it is
        assertThat(ReviewRules.againstSaving(empty)).isEmpty();
    }

    @Test
    void noDocumentIsStillRightAndToBeChanged() {
        assertThat(codes(ReviewRules.againstSending(answer(STILL_RIGHT, AMEND), true, DAY)))
                .containsExactly("legal.review.still-right-and-wrong");
        // what is right may still leave a gap beside it
        assertThat(ReviewRules.againstSending(answer(STILL_RIGHT, GAP, ISSUE_NEW), true, DAY))
                .isEmpty();
    }

    @Test
    void whatIsReplacedIsNotRepealedAsWell() {
        assertThat(codes(ReviewRules.againstSending(answer(REPLACE, REPEAL), true, DAY)))
                .containsExactly("legal.review.replace-and-repeal");
    }

    @Test
    void aDocumentThatIsNotThereCanOnlyBeIssued() {
        assertThat(ReviewRules.againstSending(answer(ISSUE_NEW), false, DAY)).isEmpty();
        assertThat(codes(ReviewRules.againstSending(answer(AMEND), false, DAY)))
                .containsExactly("legal.review.no-document-to-judge", "legal.review.proposes-nothing-new");
    }

    @Test
    void aRoundClosesOnlyWhenWhatIsMissingIsExplained() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        assertThat(codes(ReviewRules.againstClosing(
                        close(Map.of(one, "Đơn vị đang sáp nhập")), List.of(one, other), DAY)))
                .containsExactly("legal.review.missing-unexplained");
        assertThat(ReviewRules.againstClosing(
                        close(Map.of(one, "Đơn vị đang sáp nhập", other, "Văn bản vừa hết hiệu lực")),
                        List.of(one, other),
                        DAY))
                .isEmpty();
    }

    private static ReviewRound.Close close(Map<UUID, String> missing) {
        return new ReviewRound.Close(UUID.randomUUID(), 0, "20/BC-SCT", DAY, "", missing);
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
