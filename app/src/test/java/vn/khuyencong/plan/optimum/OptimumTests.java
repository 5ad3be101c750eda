package vn.khuyencong.plan.optimum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.khuyencong.shared.Dong;

class OptimumTests {

    private static final long MILLION = 1_000_000;

    @Test
    void findsWhatTryingEveryChoiceFinds() {
        for (int seed = 0; seed < 25; seed++) {
            var question = drawn(seed);
            assertThat(answer(question)).as("seed %d", seed).isInstanceOfSatisfying(Answer.Found.class, found -> {
                assertThat(found.worth()).isEqualTo(bestOfAll(question));
                assertThat(found.bound()).isEqualTo(found.worth());
            });
        }
    }

    @Test
    void answersTheSameQuestionTheSameWay() {
        assertThat(answer(drawn(3))).isEqualTo(answer(drawn(3)));
    }

    @Test
    void saysHowManyAreMissingWhereAMinimumCannotBeReached() {
        var question = question(List.of(offer(1, 10, 5, "a", "x", false)), 100, Map.of(), Map.of("x", 3), 1);

        assertThat(answer(question))
                .isInstanceOfSatisfying(
                        Answer.Found.class, found -> assertThat(found.missing()).isEqualTo(3));
    }

    @Test
    void refusesAChoiceThatSpendsMoreThanThereIs() {
        var offers = List.of(offer(1, 60, 5, "a", "x", false), offer(2, 50, 5, "a", "y", false));
        var question = question(offers, 100, Map.of("a", money(80)), Map.of(), 0);

        assertThat(Breach.of(question, offers, 11))
                .containsExactly(
                        new Breach.OverBudget("local", money(10)),
                        new Breach.OverShare("a", money(30)),
                        new Breach.WrongWorth(11, 10));
    }

    private static Answer answer(Question question) {
        return Optimum.of(question, new Watch());
    }

    private static Question drawn(int seed) {
        var random = new Random(seed);
        var offers = new ArrayList<Offer>();
        for (int at = 0; at < 12; at++) {
            offers.add(offer(
                    at,
                    20 + random.nextInt(80),
                    1 + random.nextInt(50),
                    random.nextBoolean() ? "a" : "b",
                    random.nextBoolean() ? "x" : "y",
                    random.nextInt(4) == 0));
        }
        return question(offers, 350, Map.of("a", money(150)), Map.of("x", 3, "y", 2), 2);
    }

    private static long bestOfAll(Question question) {
        long best = Long.MIN_VALUE;
        for (int set = 0; set < 1 << question.offers().size(); set++) {
            var chosen = new ArrayList<Offer>();
            for (int at = 0; at < question.offers().size(); at++) {
                if ((set >> at & 1) == 1) chosen.add(question.offers().get(at));
            }
            long worth = question.worth(chosen);
            if (Breach.of(question, chosen, worth).isEmpty()) best = Math.max(best, worth);
        }
        return best;
    }

    private static Question question(
            List<Offer> offers,
            long budget,
            Map<String, Dong> groupMost,
            Map<String, Integer> areaLeast,
            int flagships) {
        return new Question(
                offers, Map.of("local", money(budget)), groupMost, areaLeast, flagships, 20, 0, Duration.ofSeconds(10));
    }

    private static Offer offer(int number, long asks, long value, String group, String area, boolean flagship) {
        return new Offer(new UUID(0, number), Map.of("local", money(asks)), value, group, area, flagship);
    }

    private static Dong money(long millions) {
        return new Dong(millions * MILLION);
    }
}
