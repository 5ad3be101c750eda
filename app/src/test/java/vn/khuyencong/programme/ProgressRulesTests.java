package vn.khuyencong.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.programme.ProgressRules.Part;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Named;
import vn.khuyencong.shared.Tier;

class ProgressRulesTests {

    private static final Programme PROGRAMME =
            new Programme(UUID.randomUUID(), "48", Tier.LOCAL, "Chương trình", 2026, 2030);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 9, 1);
    private static final UUID WORKSHOP = UUID.randomUUID();

    @Test
    void aPlannedDeAnIsNotAchievedBeforeItIsAccepted() {
        var results = List.of(result(2026, null, null, 2L), result(2026, ACCEPTED, null, 3L));
        var projects = indicator(Measure.ACCEPTED_PROJECTS, null);
        assertThat(ProgressRules.amount(projects, Part.PLANNED, results)).isEqualTo(2);
        assertThat(ProgressRules.amount(projects, Part.ACHIEVED, results)).isEqualTo(1);
    }

    @Test
    void anEstablishmentCountsOnceInEachFigure() {
        var results = List.of(result(2026, ACCEPTED, null, 1L), result(2027, ACCEPTED, null, 1L));
        var establishments = indicator(Measure.ESTABLISHMENTS, null);
        assertThat(ProgressRules.given(establishments, Part.ACHIEVED, results))
                .extracting(ProgressRules.Given::amount)
                .containsExactly(1L, 0L);
        var second = new Cut(2027, null, null, null).of(results);
        assertThat(ProgressRules.amount(establishments, Part.ACHIEVED, second)).isEqualTo(1);
    }

    @Test
    void machinesThatNoFileCountsAreUnknownAndNoZero() {
        var results = List.of(result(2026, ACCEPTED, null, 4L), result(2026, ACCEPTED, null, null));
        var progress = Progress.of(PROGRAMME, indicator(Measure.MACHINES, null), results, LocalDate.of(2026, 11, 1));
        assertThat(progress.achieved()).isEqualTo(4);
        assertThat(progress.unknown()).isOne();
    }

    @Test
    void supportIsAchievedWhenItIsSettledAndPlannedByThePlan() {
        var results = List.of(result(2026, ACCEPTED, 70L, 1L), result(2026, ACCEPTED, null, 1L));
        var support = indicator(Measure.SETTLED_SUPPORT, null);
        assertThat(ProgressRules.amount(support, Part.PLANNED, results)).isEqualTo(200_000_000);
        assertThat(ProgressRules.amount(support, Part.ACHIEVED, results)).isEqualTo(70_000_000);
    }

    @Test
    void countsOnlyTheActivityItIsAbout() {
        var results = List.of(result(2026, ACCEPTED, null, 1L));
        assertThat(ProgressRules.amount(indicator(Measure.ACCEPTED_PROJECTS, "TRADEMARK"), Part.ACHIEVED, results))
                .isZero();
        assertThat(ProgressRules.amount(
                        indicator(Measure.ACCEPTED_PROJECTS, "ADVANCED_MACHINERY"), Part.ACHIEVED, results))
                .isOne();
    }

    @Test
    void whatIsNotKeptHasNoProgressAndNoForecast() {
        var progress =
                Progress.of(PROGRAMME, indicator(Measure.TRAINED_PEOPLE, null), List.of(), LocalDate.of(2027, 1, 1));
        assertThat(progress.achieved()).isNull();
        assertThat(progress.gap()).isNull();
        assertThat(progress.forecast()).isNull();
        assertThat(progress.dueNow()).isEqualTo(20);
    }

    @Test
    void goesOnInAStraightLineUntilItsLastDay() {
        assertThat(ProgressRules.forecast(PROGRAMME, 0, LocalDate.of(2025, 12, 31)))
                .isNull();
        assertThat(ProgressRules.forecast(PROGRAMME, 0, LocalDate.of(2026, 1, 1)))
                .isNull();
        // 365 of 1826 days are gone
        assertThat(ProgressRules.forecast(PROGRAMME, 10, LocalDate.of(2027, 1, 1)))
                .isEqualTo(50);
        assertThat(ProgressRules.forecast(PROGRAMME, 10, LocalDate.of(2031, 1, 1)))
                .isEqualTo(10);
    }

    @Test
    void aDraftRaisesWhatWasAchievedAndSaysSo() {
        var past = new DraftRules.Past(
                2021,
                2025,
                List.of(
                        result(2024, LocalDate.of(2024, 9, 1), 100L, 1L),
                        result(2025, LocalDate.of(2025, 9, 1), 100L, 1L)));
        var drawn = DraftRules.draw(PROGRAMME, Contents.NONE, past, 50);
        assertThat(drawn.indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.target()).isEqualTo(3);
            assertThat(indicator.baseline()).isEqualTo(2);
            assertThat(indicator.baselineYear()).isEqualTo(2025);
            assertThat(indicator.grounds())
                    .contains("2021–2025")
                    .contains("2 đề án")
                    .contains("50 %");
        });
        assertThat(drawn.money(Source.LOCAL)).isEqualTo(Dong.ofMillions(300));
        assertThat(drawn.moneyGrounds()).contains("200.000.000");
    }

    @Test
    void aDraftInventsNothingWhereNothingWasAchieved() {
        var last = new Contents("Mục tiêu", List.of(indicator(Measure.TRAINED_PEOPLE, null)), List.of(), "");
        var drawn = DraftRules.draw(PROGRAMME, last, new DraftRules.Past(2021, 2025, List.of()), 50);
        assertThat(drawn.indicators()).singleElement().satisfies(indicator -> {
            assertThat(indicator.targets()).isEmpty();
            assertThat(indicator.grounds()).contains("không có dữ liệu");
        });
        assertThat(drawn.money()).isEmpty();
        assertThat(drawn.moneyGrounds()).contains("chưa có đề án");
    }

    @Test
    void spreadsEvenlyAndLosesNothing() {
        assertThat(DraftRules.spread(PROGRAMME.years(), 12).values()).containsExactly(2L, 2L, 2L, 3L, 3L);
    }

    private static Indicator indicator(Measure measure, @Nullable String activity) {
        return new Indicator(
                UUID.randomUUID(),
                "Chỉ tiêu",
                "cái",
                measure,
                activity,
                null,
                null,
                null,
                "",
                "",
                Map.of(2026, 10L, 2027, 10L, 2028, 10L));
    }

    private static Result result(
            int year, @Nullable LocalDate accepted, @Nullable Long settledMillions, @Nullable Long machines) {
        return new Result(
                UUID.randomUUID(),
                "KC",
                "Máy",
                "SETTLED",
                year,
                Tier.LOCAL,
                "ADVANCED_MACHINERY",
                new Named("Máy móc", "Machinery"),
                "MACHINES",
                false,
                List.of(WORKSHOP),
                UUID.randomUUID(),
                "Xã Mẫu",
                Dong.ofMillions(100),
                Dong.ofMillions(120),
                accepted,
                accepted == null ? null : Dong.ofMillions(110),
                settledMillions == null ? null : Dong.ofMillions(settledMillions),
                machines);
    }
}
