package vn.khuyencong.norm.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases reckoned by hand, and compared with QUARTILE.INC. */
class CostSpreadTests {

    private static final OutlierRule RULE = OutlierRule.of("1.5");

    @ParameterizedTest
    @CsvSource({
        // figures; lower, median, upper, range
        "'7', 7, 7, 7, 0",
        "'10 20', 12, 15, 17, 5",
        "'10 20 30', 15, 20, 25, 10",
        "'1 2 3 4', 1, 2, 3, 1",
        "'1 2 3 4 5', 2, 3, 4, 2",
        "'6 7 15 36 39 40 41 42 43 47 49', 25, 40, 42, 17",
        "'5 5 5 5', 5, 5, 5, 0"
    })
    void quartilesGoByRankAndInProportionBetweenTwo(String figures, long lower, long median, long upper, long range) {
        var spread = spread(figures);
        assertThat(List.of(spread.lower(), spread.median(), spread.upper(), spread.range()))
                .containsExactly(lower, median, upper, range);
    }

    @Test
    void theOrderOfTheRowsDoesNotMatter() {
        var figures = Arrays.asList(980_000_000L, 640_000_000L, 400_000_000L, 220_000_000L, 310_000_000L);
        var random = new Random(48);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(figures, random);
            var spread = CostSpread.of(figures);
            assertThat(List.of(spread.least(), spread.median(), spread.most()))
                    .containsExactly(220_000_000L, 400_000_000L, 980_000_000L);
        }
    }

    @Test
    void onTheBorderIsNoOutlierAndOneFurtherIs() {
        // 10 20 30 40 50: quartiles 20 and 40, so the fences are −10 and 70
        var spread = spread("10 20 30 40 50");
        assertThat(spread.isOutlier(70, RULE)).isFalse();
        assertThat(spread.isOutlier(71, RULE)).isTrue();
        assertThat(spread.isOutlier(0, RULE)).isFalse();
    }

    @Test
    void theFenceIsNotRoundedBeforeItIsCompared() {
        // 1 2 3 4: quartiles 1.75 and 3.25, range 1.5, upper fence 5.5: rounded quartiles would put it at 4.5
        var spread = spread("1 2 3 4");
        assertThat(spread.isOutlier(5, RULE)).isFalse();
        assertThat(spread.isOutlier(6, RULE)).isTrue();
    }

    @Test
    void whereAllAreTheSameEveryOtherFigureIsAnOutlier() {
        var spread = spread("5 5 5 5");
        assertThat(spread.isOutlier(5, RULE)).isFalse();
        assertThat(spread.isOutlier(6, RULE)).isTrue();
        assertThat(spread.isOutlier(4, RULE)).isTrue();
    }

    @Test
    void theRuleIsDataAndMayBeWider() {
        var spread = spread("10 20 30 40 50");
        assertThat(spread.isOutlier(100, OutlierRule.of("3"))).isFalse();
        assertThat(spread.isOutlier(101, OutlierRule.of("3"))).isTrue();
    }

    @Test
    void theLargestPricesDoNotOverflow() {
        var spread = spread("1 10000000000000");
        assertThat(spread.median()).isEqualTo(5_000_000_000_000L);
        assertThat(spread.isOutlier(10_000_000_000_000L, OutlierRule.of("9999")))
                .isFalse();
    }

    @Test
    void nothingHasNoSpread() {
        assertThatThrownBy(() -> CostSpread.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "348750000, 348000000",
        "1000000000, 1000000000",
        "999, 999",
        "1000, 1000",
        "1009, 1000",
        "12345, 12300",
        "7, 7",
        "0, 0"
    })
    void aMedianKeepsThreeDigitsAndIsRoundedDown(long median, long norm) {
        assertThat(new NormRounding(3).down(median)).isEqualTo(norm);
    }

    private static CostSpread spread(String figures) {
        return CostSpread.of(
                Arrays.stream(figures.split(" ")).map(Long::valueOf).toList());
    }
}
