package vn.khuyencong.product.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.product.voting.ScoreRules.Asked;
import vn.khuyencong.product.voting.ScoreRules.Handed;

class ScoreRulesTests {

    private static final BigDecimal FAR = BigDecimal.valueOf(20);
    private static final UUID CRITERION = new UUID(1, 1);

    /** No rounding lets a product pass: 69,998 is 69,99. */
    @ParameterizedTest
    @CsvSource({
        "70, 70.00, true",
        "69.9 70.1, 70.00, true",
        "70 70 69.9, 69.96, false",
        "100 0, 50.00, false",
        "71 70 69, 70.00, true"
    })
    void theAverageDecidesAndIsRoundedDown(String totals, BigDecimal average, boolean passes) {
        var tally = ScoreRules.tally(sheets(totals), 70, FAR);
        assertThat(tally.average()).isEqualByComparingTo(average);
        assertThat(tally.passes()).isEqualTo(passes);
    }

    @Test
    void whoIsFarOffTheMedianIsPointedOutAndStillCounts() {
        var sheets = sheets("80 82 84 60 83");
        var tally = ScoreRules.tally(sheets, 70, FAR);
        assertThat(tally.outliers()).containsExactly(sheets.get(3).judge());
        assertThat(tally.average()).isEqualByComparingTo("77.80");
        assertThat(tally.sheets()).isEqualTo(5);
    }

    @Test
    void withoutAnySheetNothingPasses() {
        var tally = ScoreRules.tally(List.of(), 70, FAR);
        assertThat(tally.average()).isNull();
        assertThat(tally.passes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "NONE, true, voting.points-missing",
                "NONE, false, NONE",
                "10.1, false, voting.points-too-many",
                "10, true, NONE"
            },
            nullValues = "NONE")
    void aSheetIsHandedInWhole(BigDecimal points, boolean whole, String code) {
        var given = points == null ? Map.<UUID, BigDecimal>of() : Map.of(CRITERION, points);
        var problems = ScoreRules.against(given, List.of(new Asked(CRITERION, 10)), "", whole);
        if (code == null) {
            assertThat(problems.isEmpty()).isTrue();
        } else {
            assertThat(problems.fields().values())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo(code));
        }
    }

    private static List<Handed> sheets(String totals) {
        return Arrays.stream(totals.split(" "))
                .map(total -> new Handed(UUID.randomUUID(), new BigDecimal(total)))
                .toList();
    }
}
