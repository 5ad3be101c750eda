package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

class SubmitRulesTests {

    @Test
    void aCompleteProjectWithinTheCeilingMayBeHandedIn() {
        assertThat(SubmitRules.findings(Cases.asking(300), Cases.upTo(300), Cases.allPapers()))
                .isEmpty();
    }

    @Test
    void refusesMoreThanTheCeilingAndNamesTheArticle() {
        assertThat(SubmitRules.findings(Cases.asking(301), Cases.upTo(300), Cases.allPapers()))
                .containsExactly(Finding.of(
                        "project.asked-over-ceiling", Cases.LEVEL, Dong.ofMillions(301), Dong.ofMillions(300)));
    }

    @Test
    void aGapInTheNormsIsNotACeilingOfZero() {
        assertThat(SubmitRules.findings(Cases.asking(300), Cases.unknown(), Cases.allPapers()))
                .extracting(Finding::code)
                .containsExactly("project.no-ceiling");
    }

    @Test
    void namesEachMissingPaperWithItsArticle() {
        assertThat(SubmitRules.findings(Cases.asking(300), Cases.upTo(300), Cases.papers("LETTER")))
                .containsExactly(Finding.of("project.paper-missing", Cases.PAPERS, "Báo giá"));
    }

    @Test
    void tellsEverythingAtOnce() {
        var empty = new Project(
                Cases.asking(300).id(),
                "KC-2026-002",
                "48",
                Stage.DRAFT,
                0,
                Cases.asking(300).scope(),
                Cases.asking(300).beneficiary(),
                Cases.asking(300).implementer(),
                Contents.EMPTY,
                Estimate.EMPTY,
                Commitments.NONE,
                true,
                null,
                null,
                null);
        assertThat(SubmitRules.findings(empty, Cases.upTo(300), Cases.papers()))
                .extracting(Finding::code)
                .containsExactly(
                        "project.draft-not-saved",
                        "project.missing-need",
                        "project.missing-aims",
                        "project.missing-scale",
                        "project.missing-content",
                        "project.missing-dates",
                        "project.missing-organisation",
                        "project.missing-effect",
                        "project.estimate-empty",
                        "project.no-double-funding-missing",
                        "project.counterpart-commitment-missing",
                        "project.paper-missing",
                        "project.paper-missing");
    }

    @Test
    void refusesALineWhosePartsAreNotItsTotal() {
        var uneven = new Estimate(List.of(new EstimateLine(
                1, "Máy", true, Dong.ofMillions(100), Dong.ofMillions(50), Dong.ofMillions(40), Dong.ZERO)));
        assertThat(SubmitRules.findings(
                        Cases.project(Stage.DRAFT, uneven, null, null), Cases.upTo(300), Cases.allPapers()))
                .containsExactly(
                        Finding.of("project.line-does-not-add-up", null, 1, Dong.ofMillions(100), Dong.ofMillions(90)));
    }
}
