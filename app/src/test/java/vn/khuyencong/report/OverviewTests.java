package vn.khuyencong.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.report.StageFigures.Sum;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;

class OverviewTests {

    private static final Sum ONE = new Sum(1, Dong.ofMillions(100));
    private static final Overview OVERVIEW = new Overview(
            2026,
            LocalDate.of(2026, 11, 23),
            List.of(fund(2026, 900, 300), fund(2025, 700, 0)),
            List.of(
                    new StageFigures("SETTLED", 2, Dong.ofMillions(200), ONE, ONE, ONE, ONE, ONE, 0, 0),
                    new StageFigures(
                            "SUBMITTED",
                            3,
                            Dong.ofMillions(300),
                            Sum.NONE,
                            Sum.NONE,
                            Sum.NONE,
                            Sum.NONE,
                            Sum.NONE,
                            1,
                            1),
                    new StageFigures(
                            "UNDER_WAY", 1, Dong.ofMillions(100), ONE, ONE, Sum.NONE, Sum.NONE, Sum.NONE, 1, 0),
                    new StageFigures(
                            "WITHDRAWN",
                            4,
                            Dong.ofMillions(400),
                            Sum.NONE,
                            Sum.NONE,
                            Sum.NONE,
                            Sum.NONE,
                            Sum.NONE,
                            0,
                            0)),
            List.of(),
            List.of());

    @Test
    void addsUpTheStages() {
        assertThat(OVERVIEW.approved()).isEqualTo(new Sum(2, Dong.ofMillions(200)));
        assertThat(OVERVIEW.settled()).isEqualTo(ONE);
        assertThat(OVERVIEW.late()).isEqualTo(2);
        assertThat(OVERVIEW.soon()).isEqualTo(1);
    }

    @Test
    void countsWhoCameAsFarAsAStage() {
        assertThat(OVERVIEW.running()).isEqualTo(6);
        assertThat(OVERVIEW.reached("UNDER_WAY")).isEqualTo(3);
        assertThat(OVERVIEW.reached("SETTLED")).isEqualTo(2);
    }

    @Test
    void showsTheStagesInTheOrderOfTheProcess() {
        assertThat(OVERVIEW.inOrder())
                .extracting(StageFigures::stage)
                .containsExactly("SUBMITTED", "UNDER_WAY", "SETTLED", "WITHDRAWN");
    }

    @Test
    void theMoneyLeftIsThatOfTheYear() {
        assertThat(OVERVIEW.available()).isEqualTo(Dong.ofMillions(300));
        assertThat(OVERVIEW.years()).containsExactly(2026, 2025);
    }

    private static FundFigures fund(int year, long allotted, long available) {
        return new FundFigures(
                year,
                Tier.LOCAL,
                Dong.ofMillions(allotted),
                Dong.ofMillions(available),
                Dong.ZERO,
                Dong.ZERO,
                Dong.ZERO);
    }
}
