package vn.khuyencong.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Period;
import vn.khuyencong.shared.Reading;

/** When a fact of a unit may be entered. */
class FactRulesTests {

    private static final LocalDate BEGUN = LocalDate.of(2025, 7, 1);
    private static final Unit COMMUNE =
            new Unit(UUID.randomUUID(), "1", "Xã A", UnitKind.COMMUNE, null, "48", Period.since(BEGUN));

    @Test
    void aFactNeedsItsDecisionADayOfTheUnitAndAValueOfItsKind() {
        assertThat(codes(fact(FactKind.DIFFICULT, "DIFFICULT", BEGUN, null, "QĐ 1")))
                .isEmpty();
        assertThat(codes(fact(FactKind.DIFFICULT, "rất khó", BEGUN, null, " ")))
                .containsExactly("territory.fact-value", "territory.fact-decision");
        assertThat(codes(fact(FactKind.FORMER_COMMUNE_SINCE, "hôm qua", BEGUN, null, "QĐ")))
                .containsExactly("territory.fact-value");
        assertThat(codes(fact(FactKind.CRAFT_VILLAGE, "  ", BEGUN, null, "QĐ")))
                .containsExactly("territory.fact-value");
        assertThat(codes(fact(FactKind.DIFFICULT, "NONE", BEGUN.minusDays(1), null, "QĐ")))
                .containsExactly("territory.fact-outside");
        assertThat(codes(fact(FactKind.DIFFICULT, "NONE", BEGUN, BEGUN.minusDays(1), "QĐ")))
                .containsExactly("territory.fact-backwards");
        assertThat(codes(fact(FactKind.DIFFICULT, "NONE", BEGUN, BEGUN, "QĐ")))
                .as("a single day")
                .isEmpty();
    }

    @Test
    void twoFactsOfOneKindDoNotShareADayButTwoVillagesMay() {
        var there = List.of(
                stored(FactKind.DIFFICULT, "DIFFICULT", new Period(BEGUN, LocalDate.of(2026, 1, 1))),
                stored(FactKind.CRAFT_VILLAGE, "Làng gốm", Period.since(BEGUN)));
        assertThat(FactRules.against(
                        fact(FactKind.DIFFICULT, "NONE", LocalDate.of(2025, 12, 31), null, "QĐ"), COMMUNE, there))
                .extracting(Finding::code)
                .containsExactly("territory.fact-overlaps");
        assertThat(FactRules.against(
                        fact(FactKind.DIFFICULT, "NONE", LocalDate.of(2026, 1, 1), null, "QĐ"), COMMUNE, there))
                .isEmpty();
        assertThat(FactRules.against(fact(FactKind.CRAFT_VILLAGE, "Làng mộc", BEGUN, null, "QĐ"), COMMUNE, there))
                .isEmpty();
        assertThat(FactRules.against(fact(FactKind.CRAFT_VILLAGE, "Làng Gốm", BEGUN, null, "QĐ"), COMMUNE, there))
                .hasSize(1);
    }

    @Test
    void aFactEndsOnADayOfItsOwn() {
        var fact = stored(FactKind.DIFFICULT, "DIFFICULT", new Period(BEGUN, LocalDate.of(2026, 1, 1)));
        assertThat(FactRules.againstEnding(fact, BEGUN)).isEmpty();
        assertThat(FactRules.againstEnding(fact, BEGUN.minusDays(1)))
                .extracting(Finding::code)
                .containsExactly("territory.fact-end-before");
        assertThat(FactRules.againstEnding(fact, LocalDate.of(2026, 1, 1)))
                .extracting(Finding::code)
                .containsExactly("territory.fact-end-after");
    }

    private static List<String> codes(NewFact fact) {
        return FactRules.against(fact, COMMUNE, List.of()).stream()
                .map(Finding::code)
                .toList();
    }

    private static NewFact fact(
            FactKind kind, String value, LocalDate from, @Nullable LocalDate last, String decision) {
        return new NewFact(kind, value, from, last, decision, Reading.READ);
    }

    private static UnitFact stored(FactKind kind, String value, Period inForce) {
        return new UnitFact(UUID.randomUUID(), COMMUNE.id(), kind, value, inForce, "QĐ cũ", Reading.READ, null, "");
    }
}
