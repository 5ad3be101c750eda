package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;

/** Value-added tax in the lines of an estimate. */
class VatTests {

    private static final BasisPoints EIGHT = BasisPoints.ofPercent(8);

    @Test
    void ofEveryTotalComesToItAgainToOneDong() {
        for (long total = 99_999_990; total < 100_000_030; total++) {
            var vat = Vat.in(new Dong(total), EIGHT, true);
            assertThat(vat.comesTo(new Dong(total))).as(String.valueOf(total)).isTrue();
        }
    }

    @Test
    void thatIsDeductedIsNoSupportedCost() {
        assertThat(estimate(true).supportedCost()).isEqualTo(Dong.ofMillions(100));
        assertThat(estimate(true).supportedCost(false)).isEqualTo(Dong.ofMillions(108));
    }

    @Test
    void thatTheBeneficiaryBearsIsACost() {
        assertThat(estimate(false).supportedCost()).isEqualTo(Dong.ofMillions(108));
    }

    @Test
    void ofALineWrittenBeforeIsUnknownAndItsTotalStandsAsItIs() {
        assertThat(Cases.estimate(300).supportedCost()).isEqualTo(Dong.ofMillions(780));
    }

    @Test
    void thatDoesNotComeToTheTotalIsSaid() {
        var wrong = new Vat(Dong.ofMillions(101), EIGHT, false);
        assertThat(new Estimate(List.of(line(wrong))).contradictions())
                .extracting(Finding::code)
                .containsExactly("project.line-vat-does-not-add-up");
    }

    private static Estimate estimate(boolean deductible) {
        return new Estimate(List.of(line(Vat.in(Dong.ofMillions(108), EIGHT, deductible))));
    }

    private static EstimateLine line(Vat vat) {
        return new EstimateLine(
                1,
                "Máy",
                true,
                Dong.ofMillions(108),
                Dong.ofMillions(50),
                Dong.ofMillions(58),
                Dong.ZERO,
                EstimateLine.Counted.NOTHING,
                new LineDetail(1, null, vat, LineDetail.Make.UNKNOWN, false));
    }
}
