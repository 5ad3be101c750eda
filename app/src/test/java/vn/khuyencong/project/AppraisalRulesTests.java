package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

class AppraisalRulesTests {

    private static final Appraisal.Criterion FIRST =
            new Appraisal.Criterion(new UUID(1, 1), 1, "Phù hợp nguyên tắc", Cases.PAPERS);
    private static final Appraisal.Criterion SECOND =
            new Appraisal.Criterion(new UUID(1, 2), 2, "Năng lực", Cases.PAPERS);
    private static final List<Appraisal.Criterion> BOTH = List.of(FIRST, SECOND);

    @Test
    void passesWhenEveryCriterionIsMet() {
        assertThat(passing(marks(true, true), 300)).isEmpty();
    }

    @Test
    void aCriterionNotMetMeansReturnOrRefusal() {
        assertThat(passing(marks(true, false), 300))
                .containsExactly(Finding.of("project.criterion-not-met", Cases.PAPERS, 2, "Năng lực"));
        assertThat(AppraisalRules.refusing(marks(true, false), BOTH)).isEmpty();
    }

    @Test
    void everyCriterionIsJudged() {
        assertThat(passing(marks(true, null), 300))
                .containsExactly(Finding.of("project.criterion-not-marked", Cases.PAPERS, 2, "Năng lực"));
    }

    @Test
    void proposesNoMoreThanAskedAndNoMoreThanAllowed() {
        assertThat(passing(marks(true, true), 310))
                .extracting(Finding::code)
                .containsExactly("project.proposed-over-asked", "project.proposed-over-ceiling");
        assertThat(passing(marks(true, true), 0)).extracting(Finding::code).containsExactly("project.proposed-zero");
    }

    @Test
    void nothingIsRefusedThatMeetsEverything() {
        assertThat(AppraisalRules.refusing(marks(true, true), BOTH))
                .extracting(Finding::code)
                .containsExactly("project.nothing-to-refuse");
    }

    private static List<Finding> passing(Appraisal appraisal, long millions) {
        return AppraisalRules.passing(Cases.asking(300), appraisal, BOTH, Dong.ofMillions(millions), Cases.upTo(300));
    }

    private static Appraisal marks(@Nullable Boolean first, @Nullable Boolean second) {
        return new Appraisal(
                List.of(new Appraisal.Mark(FIRST.id(), first, ""), new Appraisal.Mark(SECOND.id(), second, "")),
                "Kết luận");
    }
}
