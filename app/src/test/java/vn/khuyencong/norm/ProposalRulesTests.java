package vn.khuyencong.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.norm.Proposal.Asked;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.norm.engine.DefinitionsReader;
import vn.khuyencong.norm.engine.Governing;
import vn.khuyencong.norm.engine.Snapshot;
import vn.khuyencong.norm.engine.Version;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Tier;

/** What stands against a proposal: competence first, bounds, basis, days. */
class ProposalRulesTests {

    private static final UUID BASIS = new UUID(0, 9);
    private static final Definitions DEFINITIONS = DefinitionsReader.read("small.yaml", """
            families:
              ceiling:
                name: {vi: a, en: a}
                local: lower
                fields:
                  amount: {type: money, least: 1, required: true}
                  ratio: {type: rate, most: 100%}
              floor:
                name: {vi: b, en: b}
                local: raise
                fields:
                  amount: {type: money, least: 1, required: true}
              central:
                name: {vi: c, en: c}
                local: none
                fields:
                  amount: {type: money, least: 1, required: true}
            """);
    private static final Snapshot LIVE = Snapshot.of(
            DEFINITIONS,
            List.of(
                    national("ceiling.A", "2020-01-01", "2025-01-01", 100),
                    national("ceiling.A", "2025-01-01", null, 200),
                    national("floor.A", "2020-01-01", null, 100)));

    @ParameterizedTest
    @CsvSource({
        "ceiling.A, 2026-01-01, 200, ''",
        "ceiling.A, 2026-01-01, 201, norm.proposal-over-national",
        "ceiling.A, 2024-01-01, 150, norm.proposal-over-national",
        "ceiling.A, 2024-01-01, 100, ''",
        "floor.A, 2026-01-01, 100, ''",
        "floor.A, 2026-01-01, 99, norm.proposal-under-national",
        "central.A, 2026-01-01, 100, norm.proposal-no-competence"
    })
    void aProvinceStaysInsideItsCompetenceOnEveryDay(String norm, String from, long amount, String refusal) {
        assertThat(codes(asked(norm, "48", from, amount, BASIS, "r")))
                .isEqualTo(refusal.isEmpty() ? List.of() : List.of(refusal));
    }

    @Test
    void theNationalVersionIsNotBoundByWhatAProvinceIs() {
        assertThat(codes(asked("ceiling.A", null, "2026-01-01", 900, BASIS, "r")))
                .isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(codes(asked("ceiling.A", "01", null, 0, null, " ")))
                .containsExactlyInAnyOrder(
                        "norm.proposal-foreign-province",
                        "web.date-missing",
                        "norm.proposal-no-basis",
                        "norm.proposal-out-of-bounds",
                        "norm.proposal-no-reason");
    }

    @Test
    void aNationalNormHasNoScope() {
        var asked = new Asked(
                "ceiling.A",
                Tier.NATIONAL,
                null,
                List.of(UUID.randomUUID()),
                Period.since(LocalDate.parse("2026-01-01")),
                content(1),
                BASIS,
                null,
                Governing.PLAN_APPROVAL,
                null,
                "r");
        assertThat(codes(asked)).containsExactly("norm.proposal-scope-of-national");
    }

    @Test
    void aFieldThatTheFamilyRequiresIsAskedFor() {
        assertThat(ProposalRules.content(
                        DEFINITIONS.family("ceiling"), new Content(Map.<String, Object>of("ratio", 10_001L))))
                .extracting(Against::field)
                .containsExactly("c-amount", "c-ratio");
    }

    @Test
    void whatRepeatsAVersionIsNoProposal() {
        var repeated = LIVE.versions("floor.A").getFirst();
        var asked = new Asked(
                "floor.A",
                Tier.NATIONAL,
                null,
                List.of(),
                repeated.inForce(),
                repeated.content(),
                null,
                null,
                Governing.PLAN_APPROVAL,
                null,
                "r");
        assertThat(codes(asked)).containsExactly("norm.proposal-no-basis");
        assertThat(ProposalEffect.of(LIVE.versions("floor.A"), asked.version(UUID.randomUUID(), null, Instant.EPOCH))
                        .changesNothing())
                .isTrue();
    }

    private static List<String> codes(Asked asked) {
        return ProposalRules.version(asked, "48", LIVE, Set.of(), (_, _) -> false).stream()
                .map(Against::finding)
                .map(Finding::code)
                .toList();
    }

    private static Asked asked(
            String norm,
            @Nullable String province,
            @Nullable String from,
            long amount,
            @Nullable UUID basis,
            String reason) {
        return new Asked(
                norm,
                province == null ? Tier.NATIONAL : Tier.LOCAL,
                province,
                List.of(),
                from == null ? null : Period.since(LocalDate.parse(from)),
                content(amount),
                basis,
                null,
                Governing.PLAN_APPROVAL,
                null,
                reason);
    }

    private static Version national(String norm, String from, @Nullable String to, long amount) {
        return new Version(
                UUID.randomUUID(),
                norm,
                Tier.NATIONAL,
                null,
                List.of(),
                new Period(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)),
                content(amount),
                null,
                null,
                Governing.PLAN_APPROVAL,
                Instant.EPOCH,
                null,
                false);
    }

    private static Content content(long amount) {
        return new Content(new TreeMap<String, Object>(Map.of("amount", amount)));
    }
}
