package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.khuyencong.budget.ProjectMoney;
import vn.khuyencong.budget.YearMoney;
import vn.khuyencong.shared.Dong;

class SliceRulesTests {

    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 20);

    @Test
    void laysAnAmountOutAsTheLinesDoAndLosesNoDong() {
        var asking = estimate(2026, 1, 2027, 1, 2028, 1);
        assertThat(SliceRules.split(asking, 2026, new Dong(100)))
                .containsExactly(entry(2026, new Dong(33)), entry(2027, new Dong(33)), entry(2028, new Dong(34)));
    }

    @Test
    void whatAnEarlierYearShouldHaveBorneFallsOnTheYearOfThePlan() {
        assertThat(SliceRules.split(estimate(2025, 40, 2026, 20, 2027, 40), 2026, new Dong(100)))
                .containsExactly(entry(2026, new Dong(60)), entry(2027, new Dong(40)));
    }

    @Test
    void lessIsTakenFromTheLastYearFirstAndFromNoneWhatWasPaid() {
        var slices = List.of(slice(2026, 200), slice(2027, 180));
        assertThat(SliceRules.changed(slices, new Dong(300), Map.of()))
                .extracting(Slice::approved)
                .containsExactly(new Dong(200), new Dong(100));
        assertThat(SliceRules.changed(slices, new Dong(230), Map.of(2026, new Dong(50), 2027, new Dong(120))))
                .extracting(Slice::approved)
                .containsExactly(new Dong(110), new Dong(120));
    }

    @Test
    void moreFallsOnTheLastYear() {
        assertThat(SliceRules.changed(List.of(slice(2026, 200), slice(2027, 180)), new Dong(400), Map.of()))
                .extracting(Slice::approved)
                .containsExactly(new Dong(200), new Dong(200));
    }

    @Test
    void aSumIsDrawnOnTheYearsInTheirOrderAsFarAsEachReaches() {
        var years = List.of(
                new YearMoney(2026, new ProjectMoney(new Dong(30), new Dong(170), Dong.ZERO)),
                new YearMoney(2027, new ProjectMoney(new Dong(180), Dong.ZERO, Dong.ZERO)));
        assertThat(DrawRules.parts(years, ProjectMoney::committed, new Dong(100)))
                .containsExactly(new DrawRules.Part(2026, new Dong(30)), new DrawRules.Part(2027, new Dong(70)));
        assertThat(DrawRules.parts(years, ProjectMoney::paid, new Dong(100)))
                .containsExactly(new DrawRules.Part(2026, new Dong(100)));
    }

    private static Slice slice(int year, long amount) {
        return new Slice(year, new Dong(amount), DECIDED, "34/QĐ-UBND");
    }

    /** Lines of a year and what is asked for in it. */
    private static Estimate estimate(int... yearsAndAmounts) {
        return new Estimate(IntStream.range(0, yearsAndAmounts.length / 2)
                .mapToObj(i -> line(i + 1, yearsAndAmounts[2 * i], yearsAndAmounts[2 * i + 1]))
                .toList());
    }

    private static EstimateLine line(int position, int year, long support) {
        return new EstimateLine(
                position,
                "Máy",
                true,
                new Dong(support),
                new Dong(support),
                Dong.ZERO,
                Dong.ZERO,
                EstimateLine.Counted.NOTHING,
                new LineDetail(1, year, null, LineDetail.Make.UNKNOWN, false));
    }
}
