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

    @Test
    void aPlannedDeAnIsNotAchievedBeforeItIsAccepted() {
        var tallies = tallies(tally(2026, Part.PLANNED, files(2, 5, 0)), tally(2026, Part.ACHIEVED, files(1, 3, 0)));
        var projects = indicator(Measure.ACCEPTED_PROJECTS, null);
        assertThat(tallies.amount(projects, Part.PLANNED, Cut.ALL)).isEqualTo(2);
        assertThat(tallies.amount(projects, Part.ACHIEVED, Cut.ALL)).isEqualTo(1);
    }

    @Test
    void anEstablishmentCountsOnceInEachFigure() {
        var establishments = indicator(Measure.ESTABLISHMENTS, null);
        var tallies = new Tallies(
                List.of(tally(2026, Part.ACHIEVED, files(1, 1, 0)), tally(2027, Part.ACHIEVED, files(1, 1, 0))),
                new Again(Map.of(new Again.Key(establishments.thread(), Part.ACHIEVED, Cut.ALL), 1L)));
        assertThat(tallies.amount(establishments, Part.ACHIEVED, Cut.ALL)).isEqualTo(1);
        assertThat(tallies.amount(establishments, Part.ACHIEVED, new Cut(2027, null, null, null)))
                .isEqualTo(1);
    }

    @Test
    void machinesThatNoFileCountsAreUnknownAndNoZero() {
        var tallies = tallies(tally(2026, Part.ACHIEVED, files(2, 4, 1)));
        var progress = Progress.of(PROGRAMME, indicator(Measure.MACHINES, null), tallies, LocalDate.of(2026, 11, 1));
        assertThat(progress.achieved()).isEqualTo(4);
        assertThat(progress.unknown()).isOne();
    }

    @Test
    void supportIsAchievedWhenItIsSettledAndPlannedByThePlan() {
        var tallies =
                tallies(tally(2026, Part.PLANNED, money(2, 200, 240)), tally(2026, Part.ACHIEVED, money(1, 70, 220)));
        var support = indicator(Measure.SETTLED_SUPPORT, null);
        assertThat(tallies.amount(support, Part.PLANNED, Cut.ALL)).isEqualTo(200_000_000);
        assertThat(tallies.amount(support, Part.ACHIEVED, Cut.ALL)).isEqualTo(70_000_000);
        assertThat(MoneyRules.of(Source.LOCAL, Contents.NONE, tallies).spent()).isEqualTo(Dong.ofMillions(70));
        assertThat(MoneyRules.of(Source.COUNTERPART, 2026, Contents.NONE, tallies)
                        .planned())
                .isEqualTo(Dong.ofMillions(240));
        assertThat(MoneyRules.of(Source.NATIONAL, Contents.NONE, tallies).planned())
                .isEqualTo(Dong.ZERO);
    }

    @Test
    void countsOnlyTheActivityItIsAbout() {
        var tallies = tallies(tally(2026, Part.ACHIEVED, files(1, 1, 0)));
        assertThat(tallies.amount(indicator(Measure.ACCEPTED_PROJECTS, "TRADEMARK"), Part.ACHIEVED, Cut.ALL))
                .isZero();
        assertThat(tallies.amount(indicator(Measure.ACCEPTED_PROJECTS, "ADVANCED_MACHINERY"), Part.ACHIEVED, Cut.ALL))
                .isOne();
    }

    @Test
    void whatIsNotKeptHasNoProgressAndNoForecast() {
        var progress =
                Progress.of(PROGRAMME, indicator(Measure.TRAINED_PEOPLE, null), Tallies.NONE, LocalDate.of(2027, 1, 1));
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
                tallies(tally(2024, Part.ACHIEVED, money(1, 100, 0)), tally(2025, Part.ACHIEVED, money(1, 100, 0))));
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
        var drawn = DraftRules.draw(PROGRAMME, last, new DraftRules.Past(2021, 2025, Tallies.NONE), 50);
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

    private static Tallies tallies(Tally... all) {
        return new Tallies(List.of(all), Again.NONE);
    }

    private static Tally tally(int year, Part part, Figures figures) {
        return new Tally(
                year, Tier.LOCAL, "ADVANCED_MACHINERY", new Named("Máy móc", "Machinery"), "MACHINES", part, figures);
    }

    private static Figures files(int files, int machines, int unsaid) {
        return new Figures(files, 0, machines, unsaid, files, 0, 0, Dong.ZERO, Dong.ZERO, 0);
    }

    private static Figures money(int files, int support, int other) {
        return new Figures(files, 0, 0, 0, files, 0, files, Dong.ofMillions(support), Dong.ofMillions(other), 0);
    }
}
