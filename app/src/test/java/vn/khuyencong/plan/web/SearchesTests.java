package vn.khuyencong.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.khuyencong.budget.Source;
import vn.khuyencong.plan.optimum.Entry;
import vn.khuyencong.plan.optimum.Objective;
import vn.khuyencong.plan.optimum.WhatIf;
import vn.khuyencong.plan.optimum.Wish;
import vn.khuyencong.plan.ranking.Purse;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;

/** Amounts of which no few add up to the money: without a stop the solver would try them all. */
class SearchesTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int HARD = 40;
    private static final long MOST = 900_000_000_000L;
    private static final Searches.Asker FIRST = new Searches.Asker(new UUID(1, 1), new UUID(9, 9));
    private static final Searches.Asker SECOND = new Searches.Asker(new UUID(2, 2), new UUID(9, 9));

    private final Searches searches = new Searches();

    @AfterEach
    void end() {
        searches.destroy();
    }

    @Test
    void answersWithWhatWasFoundUntilTheStop() {
        var searching = searches.ask(FIRST, question(HARD, 1), null);
        while (searching.progress().worth() == null && !searching.isEnded()) Thread.onSpinWait();
        searching.stop();

        assertThat(searching.answer(PATIENCE)).isInstanceOf(WhatIf.Outcome.Found.class);
        assertThat(searching.isStopped()).isTrue();
    }

    @Test
    void letsTheSecondWaitForTheFirst() {
        var first = searches.ask(FIRST, question(HARD, 1), null);
        var second = searches.ask(SECOND, question(3, 2), null);

        assertThat(searches.ahead(second)).isEqualTo(1);
        assertThat(second.isEnded()).isFalse();
        first.stop();
        assertThat(second.answer(PATIENCE)).isInstanceOf(WhatIf.Outcome.Found.class);
        assertThat(searches.ahead(second)).isZero();
    }

    @Test
    void takesTheSameQuestionForTheSameSearchAndAnotherForItsEnd() {
        var first = searches.ask(FIRST, question(HARD, 1), null);

        assertThat(searches.ask(FIRST, question(HARD, 1), null)).isSameAs(first);
        var other = searches.ask(FIRST, question(3, 2), null);
        assertThat(first.isStopped()).isTrue();
        assertThat(other.answer(PATIENCE)).isInstanceOf(WhatIf.Outcome.Found.class);
    }

    @Test
    void beginsAnewWhatWasStoppedUnlessItsAnswerIsLookedAt() {
        var first = searches.ask(FIRST, question(HARD, 1), null);
        first.stop();

        assertThat(searches.ask(FIRST, question(HARD, 1), first.id())).isSameAs(first);
        assertThat(searches.ask(FIRST, question(HARD, 1), null)).isNotSameAs(first);
        assertThat(searches.of(FIRST, first.id())).isEmpty();
        assertThat(searches.of(SECOND, first.id())).isEmpty();
    }

    private static Searching.Asked question(int offers, long seed) {
        var random = new Random(seed);
        var entries = IntStream.range(0, offers)
                .mapToObj(at -> entry(at, 1 + random.nextLong(MOST)))
                .toList();
        long half = entries.stream().mapToLong(entry -> entry.amount().value()).sum() / 2;
        var money = Purse.of(Source.PROVINCIAL, new Dong(half));
        return new Searching.Asked(
                entries,
                new Wish(Objective.SUPPORT, money, Map.of(), 0, 0),
                new WhatIf.Search(new BasisPoints(0), Duration.ofMinutes(5)));
    }

    private static Entry entry(int at, long amount) {
        return new Entry(
                new UUID(0, at), Source.PROVINCIAL, new Dong(amount), at, Dong.ZERO, 0, "machines", "", false, false);
    }
}
