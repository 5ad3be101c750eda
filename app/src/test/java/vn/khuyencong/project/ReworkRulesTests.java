package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** An estimate made to fit less than was asked. */
class ReworkRulesTests {

    @ParameterizedTest
    @ValueSource(longs = {1, 99, 299_999_999, 300_000_000, 333_333_333})
    void theProportionalCutComesToWhatWasGrantedToTheDong(long granted) {
        var estimate = asking(111_111_111, 111_111_111, 111_111_112);
        var cut = new Estimate(ReworkRules.proposal(estimate, new Dong(granted)));
        assertThat(cut.asked()).isEqualTo(new Dong(granted));
        assertThat(cut.total()).isEqualTo(estimate.total());
        assertThat(cut.contradictions()).isEmpty();
    }

    @Test
    void whatIsLostByRoundingGoesToTheLinesThatLostMost() {
        var cut = ReworkRules.proposal(asking(10, 10, 5), new Dong(16));
        assertThat(cut).extracting(line -> line.support().value()).containsExactly(7L, 6L, 3L);
    }

    @Test
    void anotherSumThanWasGrantedIsRefused() {
        var project = Cases.project(Stage.APPROVED, Cases.estimate(300), Dong.ofMillions(300), Dong.ofMillions(200));
        assertThat(ReworkRules.findings(project, Cases.estimate(250), true))
                .extracting(Finding::code)
                .containsExactly("project.rework-not-what-was-granted");
        assertThat(ReworkRules.findings(project, Cases.estimate(200), true)).isEmpty();
        assertThat(ReworkRules.findings(project, Cases.estimate(200), false))
                .extracting(Finding::code)
                .containsExactly("project.counterpart-commitment-missing");
    }

    @Test
    void noLineMayHaveMoreThanItWasAskedFor() {
        var project = Cases.project(Stage.APPROVED, Cases.estimate(300), Dong.ofMillions(300), Dong.ofMillions(200));
        var first = project.estimate().lines().getFirst();
        var second = project.estimate().lines().getLast();
        var moved = new Estimate(List.of(
                first.granting(first.total(), Dong.ofMillions(190), Dong.ofMillions(590), Dong.ZERO),
                second.granting(Dong.ofMillions(30), Dong.ofMillions(10), Dong.ofMillions(20), Dong.ZERO)));
        assertThat(ReworkRules.findings(project, moved, true))
                .extracting(Finding::code)
                .containsExactly("project.rework-raises-support", "project.rework-raises-cost");
    }

    private static Estimate asking(long... supports) {
        var position = new int[] {0};
        return new Estimate(LongStream.of(supports)
                .mapToObj(support -> new EstimateLine(
                        ++position[0],
                        "Máy",
                        true,
                        new Dong(support * 2),
                        new Dong(support),
                        new Dong(support),
                        Dong.ZERO))
                .toList());
    }
}
