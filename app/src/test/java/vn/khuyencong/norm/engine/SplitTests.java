package vn.khuyencong.norm.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/** What a sweep reckons once for a place, and what for each row. */
class SplitTests {

    private static final Family SUPPORT = support();
    private static final int ROWS = 500;

    @Test
    void theLimitOfALineIsReckonedOnceForAPlace() {
        var split = new Split(SUPPORT.formula("SHARE"));
        var terms = terms(Map.of("form", "SHARE", "share", 5_000L, "limit", 300L, "line_factor", 15_000L));
        assertThat(split.atPlace(terms)).containsExactlyInAnyOrder(5_000, 300, 450);
    }

    @Test
    void whatIsReckonedFromThePlaceAloneIsNoAmountOfARow() {
        assertThat(new Split(SUPPORT.formula("FLAT")).rows().amounts())
                .extracting(Formula.Amount::name)
                .containsExactly("flat", "amount");
    }

    @Test
    void everyRowComesOutAsTheCaseAlone() {
        var places = List.of(
                terms(Map.of("form", "SHARE", "share", 5_000L, "limit", 300_000L, "line_factor", 15_000L)),
                terms(Map.of("form", "SHARE", "share", 3_333L, "limit", 200_000L, "line_limit", 260_000L)),
                terms(Map.of("form", "SHARE", "share", 4_000L)),
                terms(Map.of("form", "FLAT", "limit", 80_000L)),
                terms(Map.of("form", "FULL_COST", "limit", 120_000L)),
                terms(Map.of("form", "BY_REFERENCE")));
        var random = new Random(1);
        var place = random.ints(ROWS, 0, places.size()).toArray();
        var cost = random.longs(ROWS, 0, 1_000_000)
                .map(SplitTests::sometimesUnknown)
                .toArray();
        var quantity = random.longs(ROWS, 1, 4).toArray();
        var line = random.longs(ROWS, 0, 2).toArray();

        var swept = new Sweep(places).block(place, Map.of("cost", cost, "quantity", quantity, "line", line), 0, ROWS);

        for (int i = 0; i < ROWS; i++) {
            assertThat(swept[i])
                    .as("row %d at place %d", i, place[i])
                    .isEqualTo(alone(places.get(place[i]), cost[i], quantity[i], line[i]));
        }
    }

    private static long sometimesUnknown(long cost) {
        return cost % 10 == 0 ? Node.UNKNOWN : cost;
    }

    private static long alone(Terms terms, long cost, long quantity, long line) {
        var formula = terms.formula();
        if (formula.isNothing()) return Node.UNKNOWN;
        var slots = terms.slots();
        slots[formula.slot("cost")] = cost;
        slots[formula.slot("quantity")] = quantity;
        slots[formula.slot("line")] = line;
        return formula.evaluate(slots);
    }

    private static Terms terms(Map<String, Object> content) {
        var version = new Version(
                UUID.randomUUID(),
                "support.ADVANCED_MACHINERY",
                Tier.NATIONAL,
                null,
                List.of(),
                Period.since(LocalDate.of(2018, 5, 11)),
                new Content(new TreeMap<>(content)),
                null,
                null,
                Governing.PLAN_APPROVAL,
                Instant.EPOCH,
                null,
                false);
        return Terms.of(version, SUPPORT);
    }

    private static Family support() {
        try {
            var text = new ClassPathResource("norms/definitions.yaml").getContentAsString(StandardCharsets.UTF_8);
            return DefinitionsReader.read("definitions.yaml", text).family("support");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
