package vn.khuyencong.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;
import vn.khuyencong.territory.CraftVillage;
import vn.khuyencong.territory.FactKind;
import vn.khuyencong.territory.KeepFacts;
import vn.khuyencong.territory.MakeReform;
import vn.khuyencong.territory.NewFact;
import vn.khuyencong.territory.NewReform;
import vn.khuyencong.territory.Places;
import vn.khuyencong.territory.TerritoryOutcome;
import vn.khuyencong.territory.UnitKind;
import vn.khuyencong.territory.Units;

/** Facts of units that ended wait for a decision about their successors. Each test rolls back what it did. */
@OfficeTest
class WaitingFactsPagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final String WAITING = "/dia-ban/dac-diem?chua-chuyen=true";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private Units units;

    @Autowired
    private Places places;

    @Autowired
    private KeepFacts facts;

    @Autowired
    private MakeReform make;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aFactOfAnEndedUnitIsNeverCarriedOnByItself() {
        inTheOffice(() -> {
            fact(unit("20332"), FactKind.CRAFT_VILLAGE, "Làng nghề bánh tráng mẫu");
            var merged = merged();
            var known = places.facts(merged, TODAY);
            assertThat(known.craftVillages()).isEmpty();
            assertThat(known.priorities()).isEmpty();
            assertThat(get("/dia-ban/" + merged))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Làng nghề bánh tráng mẫu", "Xã trong kế hoạch nông thôn mới", "Ghi nhận cho đơn vị này");
            assertThat(get(WAITING)).bodyText().contains("Làng nghề bánh tráng mẫu", "Xã Hòa Bình Mẫu");
            return null;
        });
    }

    @Test
    void theOfficeCarriesItOnWithADecisionOfItsOwn() {
        inTheOffice(() -> {
            var village = fact(unit("20332"), FactKind.CRAFT_VILLAGE, "Làng nghề bánh tráng mẫu");
            var merged = merged();
            var form = "/dia-ban/" + merged + "/dac-diem";
            assertThat(get(form + "?tu=" + village))
                    .bodyText()
                    .contains("Làng nghề bánh tráng mẫu", "01/11/2026", "QĐ của làng (MẪU)")
                    .doesNotContain("value=\"QĐ của làng (MẪU)\"");
            assertThat(post(
                            form,
                            "tu",
                            village.toString(),
                            "choice",
                            "CRAFT_VILLAGE",
                            "text",
                            "Làng nghề bánh tráng mẫu",
                            "from",
                            "01/11/2026",
                            "decision",
                            ""))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("QĐ của làng (MẪU)");
            assertThat(post(
                            form,
                            "tu",
                            village.toString(),
                            "choice",
                            "CRAFT_VILLAGE",
                            "text",
                            "Làng nghề bánh tráng mẫu",
                            "from",
                            "01/11/2026",
                            "decision",
                            "QĐ mới 5/2026 (MẪU)"))
                    .hasStatus(HttpStatus.SEE_OTHER);
            assertThat(places.facts(merged, TODAY).craftVillages())
                    .extracting(CraftVillage::decision)
                    .containsExactly("QĐ mới 5/2026 (MẪU)");
            assertThat(get("/dia-ban/" + merged)).bodyText().doesNotContain("tu=" + village);
            assertThat(get(WAITING)).bodyText().doesNotContain("Làng nghề bánh tráng mẫu");
            return null;
        });
    }

    @Test
    void whatDoesNotGoOnIsEndedWithItsUnit() {
        inTheOffice(() -> {
            var village = fact(unit("20332"), FactKind.CRAFT_VILLAGE, "Làng nghề bánh tráng mẫu");
            var merged = merged();
            assertThat(get("/dia-ban/dac-diem/" + village + "/ket-thuc"))
                    .bodyText()
                    .contains("value=\"31/10/2026\"");
            assertThat(post("/dia-ban/dac-diem/" + village + "/ket-thuc", "lastDay", "31/10/2026"))
                    .hasStatus(HttpStatus.SEE_OTHER);
            assertThat(get("/dia-ban/" + merged)).bodyText().doesNotContain("Làng nghề bánh tráng mẫu");
            assertThat(get(WAITING)).bodyText().doesNotContain("Làng nghề bánh tráng mẫu");
            return null;
        });
    }

    @Test
    void theFactsOfADistrictWaitForItsFormerCommunes() {
        inTheOffice(() -> {
            var former = units.onDate("20332", LocalDate.of(2025, 6, 30)).orElseThrow();
            var district = Objects.requireNonNull(former.parent());
            facts.add(
                    district,
                    new NewFact(
                            FactKind.POOR_DISTRICT,
                            "true",
                            LocalDate.of(2025, 1, 1),
                            null,
                            "QĐ huyện (MẪU)",
                            Reading.READ));
            assertThat(get("/dia-ban/" + unit("20332"))).bodyText().contains("Huyện nghèo", "QĐ huyện (MẪU)");
            assertThat(get(WAITING + "&tinh=48")).bodyText().contains("QĐ huyện (MẪU)", "Xã Hòa Tiến");
            assertThat(get(WAITING + "&tinh=01")).bodyText().doesNotContain("QĐ huyện (MẪU)");
            return null;
        });
    }

    @Test
    void theListTakesFewStatementsAndLeavesAsAnExcelFile() {
        inTheOffice(() -> {
            merged();
            assertThat(Statements.of(() -> get(WAITING))).hasSizeLessThanOrEqualTo(7);
            assertThat(get("/dia-ban/dac-diem/xuat-excel?chua-chuyen=true")).hasStatusOk();
            return null;
        });
    }

    private void inTheOffice(Supplier<?> work) {
        office.on(
                TODAY,
                "so.chuyenvien",
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }

    private UUID fact(UUID unit, FactKind kind, String value) {
        var fact = new NewFact(kind, value, LocalDate.of(2025, 7, 1), null, "QĐ của làng (MẪU)", Reading.READ);
        return ((TerritoryOutcome.Done) facts.add(unit, fact)).id();
    }

    /** Two communes become one on the day. */
    private UUID merged() {
        var one = unit("20332");
        var other = unit("20320");
        var city = units.find(one).parent();
        var result = new NewReform.Result("99001", "Xã Hòa Bình Mẫu", UnitKind.COMMUNE, city, Set.of(one, other));
        var reform = new NewReform(UUID.randomUUID(), DAY, "NQ 9 (MẪU)", "", List.of(one, other), List.of(result));
        assertThat(make.carryOut(reform)).isInstanceOf(TerritoryOutcome.Done.class);
        return units.onDate("99001", DAY).orElseThrow().id();
    }

    private UUID unit(String code) {
        return units.onDate(code, LocalDate.of(2025, 7, 1)).orElseThrow().id();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(office.signedIn("so.chuyenvien")).exchange();
    }

    private MvcTestResult post(String address, String... fields) {
        var request = mvc.post().uri(address).with(office.signedIn("so.chuyenvien"));
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
