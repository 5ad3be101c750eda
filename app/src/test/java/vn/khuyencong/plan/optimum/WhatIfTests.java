package vn.khuyencong.plan.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khuyencong.budget.Source;
import vn.khuyencong.plan.optimum.WhatIf.Lack;
import vn.khuyencong.plan.optimum.WhatIf.Price;
import vn.khuyencong.plan.optimum.Wish.Limit;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/** Three đề án of 100, 200 and 80 million; with 280 million the law chooses the first and the last. */
class WhatIfTests {

    private static final Purse MONEY = money(280);
    private static final WhatIf.Search SEARCH = new WhatIf.Search(new BasisPoints(10), Duration.ofSeconds(10));

    private static final Entry FIRST = entry(1, 100, 0, 5, "machines", "Xã A", false, true);
    private static final Entry SECOND = entry(2, 200, 1, 40, "machines", "Xã A", false, false);
    private static final Entry THIRD = entry(3, 80, 2, 10, "models", "Xã B", true, true);
    private static final List<Entry> ALL = List.of(FIRST, SECOND, THIRD);

    @Test
    void usesMoreOfTheMoneyThanTheLawAndNamesWhomItLeavesOut() {
        var found = found(new Wish(Objective.SUPPORT, MONEY, Map.of(), 0, 0));

        assertThat(found.best().support()).isEqualTo(MONEY.sum());
        assertThat(found.law().support()).isEqualTo(Dong.ofMillions(180));
        assertThat(found.dropped()).containsExactly(FIRST);
        assertThat(found.added()).containsExactly(SECOND);
        assertThat(found.gap()).isZero();
    }

    @Test
    void countsTheObjectiveThatWasAskedFor() {
        assertThat(found(new Wish(Objective.RANK, MONEY, Map.of(), 0, 0)).best().value())
                .as("three points and one")
                .isEqualTo(4);
        assertThat(found(new Wish(Objective.FILES, MONEY, Map.of(), 0, 0))
                        .best()
                        .value())
                .isEqualTo(2);
        assertThat(found(new Wish(Objective.WORKERS, MONEY, Map.of(), 0, 0))
                        .best()
                        .value())
                .isEqualTo(50);
        assertThat(found(new Wish(Objective.COUNTERPART, MONEY, Map.of(), 0, 0))
                        .best()
                        .value())
                .as("as much again as the support of each")
                .isEqualTo(MONEY.sum().value());
    }

    @Test
    void tellsWhatEachLimitCosts() {
        var most = Map.of("machines", BasisPoints.ofPercent(50));
        var found = found(new Wish(Objective.SUPPORT, MONEY, most, 1, 1));

        assertThat(found.chosen()).containsExactly(FIRST, THIRD);
        assertThat(found.prices())
                .containsExactly(
                        new Price(
                                new Limit.ActivityMost("machines", BasisPoints.ofPercent(50)),
                                Dong.ofMillions(100).value(),
                                true),
                        new Price(new Limit.PerArea(1), 0, true),
                        new Price(new Limit.Flagships(1), 0, true));
    }

    @Test
    void reachesAMinimumBeforeTheObjectiveAndSaysWhatIsMissing() {
        var little = found(new Wish(Objective.SUPPORT, money(210), Map.of(), 1, 2));

        assertThat(little.chosen())
                .as("each place has one, though 200 million would be more money")
                .hasSize(2);
        assertThat(little.lacks()).containsExactly(new Lack("", 1));
        assertThat(found(new Wish(Objective.SUPPORT, money(90), Map.of(), 1, 0)).lacks())
                .containsExactly(new Lack("Xã A", 1));
    }

    @Test
    void choosesNothingWithoutMoney() {
        assertThat(found(new Wish(Objective.FILES, money(0), Map.of(), 0, 0)).chosen())
                .isEmpty();
    }

    @Test
    void spendsNoSourceForAnother() {
        var entries = List.of(FIRST, drawing(SECOND, Source.GRANT), THIRD);
        var money = new Purse(Map.of(Source.PROVINCIAL, Dong.ofMillions(190), Source.GRANT, Dong.ofMillions(150)));

        assertThat(found(entries, new Wish(Objective.SUPPORT, money, Map.of(), 0, 0))
                        .chosen())
                .as("with 340 million together all but the first would fit")
                .containsExactly(FIRST, THIRD);
    }

    @Test
    void hasNothingToShowWhereItIsEndedBeforeItBegins() {
        var watch = new Watch();
        watch.stop();

        assertThat(WhatIf.of(ALL, new Wish(Objective.FILES, MONEY, Map.of(), 0, 0), SEARCH, watch))
                .isEqualTo(new WhatIf.Outcome.Nothing(new Answer.Stopped()));
    }

    private static Entry drawing(Entry one, Source source) {
        return new Entry(
                one.project(),
                source,
                one.amount(),
                one.ahead(),
                one.counterpart(),
                one.workers(),
                one.activity(),
                one.area(),
                one.flagship(),
                one.byLaw());
    }

    private static Purse money(long millions) {
        return Purse.of(Source.PROVINCIAL, Dong.ofMillions(millions));
    }

    private static WhatIf found(Wish wish) {
        return found(ALL, wish);
    }

    private static WhatIf found(List<Entry> entries, Wish wish) {
        return switch (WhatIf.of(entries, wish, SEARCH, new Watch())) {
            case WhatIf.Outcome.Found(var whatIf) -> whatIf;
            case WhatIf.Outcome.Nothing nothing -> throw new AssertionError(nothing.toString());
        };
    }

    private static Entry entry(
            int number,
            long millions,
            int ahead,
            int workers,
            String activity,
            String area,
            boolean flagship,
            boolean byLaw) {
        var amount = Dong.ofMillions(millions);
        return new Entry(
                new UUID(0, number),
                Source.PROVINCIAL,
                amount,
                ahead,
                amount,
                workers,
                activity,
                area,
                flagship,
                byLaw);
    }
}
