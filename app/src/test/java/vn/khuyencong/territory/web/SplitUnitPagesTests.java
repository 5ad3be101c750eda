package vn.khuyencong.territory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.territory.Reforms;
import vn.khuyencong.territory.Successor;
import vn.khuyencong.territory.TerritoryOutcome;
import vn.khuyencong.territory.UndoReform;
import vn.khuyencong.territory.Unit;
import vn.khuyencong.territory.Units;

/** A unit that others lie in is split, and each of them is said to go with one part. Rolled back after each test. */
@OfficeTest
class SplitUnitPagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private Units units;

    @Autowired
    private Reforms reforms;

    @Autowired
    private UndoReform undo;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aCityIsNotSplitWhileItIsOpenWhereOneOfItsCommunesGoes() {
        inTheOffice(() -> {
            var communes = units.communes("48", TODAY);
            var left = communes.getFirst();
            assertThat(split("ghi", communes.subList(1, communes.size())))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("1 đơn vị trực thuộc", "name=\"con-" + left.id() + "\"");
            assertThat(units.onDate("98", DAY)).isEmpty();
            return null;
        });
    }

    @Test
    void eachCommuneGoesWithThePartItIsPlacedIn() {
        inTheOffice(() -> {
            var communes = units.communes("48", TODAY);
            assertThat(split("xem", communes)).hasStatusOk().bodyText().contains("value=\"ghi\"");
            assertThat(split("ghi", communes)).hasStatus(HttpStatus.SEE_OTHER);
            var half = communes.size() / 2;
            assertThat(units.communes("48", DAY))
                    .extracting(Unit::code)
                    .containsExactlyInAnyOrderElementsOf(codes(communes.subList(0, half)));
            assertThat(units.communes("98", DAY))
                    .extracting(Unit::code)
                    .containsExactlyInAnyOrderElementsOf(codes(communes.subList(half, communes.size())));
            assertThat(units.now(communes.getLast().id(), TODAY)).isInstanceOf(Successor.Became.class);
            var back = DAY.plusDays(10);
            var id = reforms.of(null).getFirst().id();
            assertThat(undo.undo(id, UUID.randomUUID(), back, "NQ 2 (MẪU)", ""))
                    .isInstanceOf(TerritoryOutcome.Done.class);
            assertThat(units.communes("48", back))
                    .extracting(Unit::code)
                    .containsExactlyInAnyOrderElementsOf(codes(communes));
            assertThat(units.communes("98", back)).isEmpty();
            return null;
        });
    }

    /** The first half of all communes stays with the city, the others go with the new province. */
    private MvcTestResult split(String what, List<Unit> placed) {
        var city = units.onDate("48", DAY.minusDays(1)).orElseThrow().id().toString();
        var all = units.communes("48", DAY.minusDays(1));
        var stay = codes(all.subList(0, all.size() / 2));
        var request = MockMvcRequestBuilders.post("/dia-ban/sap-xep/moi")
                .param("viec", what)
                .param("don-vi", city)
                .param("ngay", "01/11/2026")
                .param("nghi-quyet", "NQ 1 (MẪU)")
                .param("so", "2");
        part(request, 0, "48", "Thành phố Đà Nẵng", "municipality", city);
        part(request, 1, "98", "Tỉnh Mẫu", "province", city);
        for (var commune : placed) request.param("con-" + commune.id(), stay.contains(commune.code()) ? "0" : "1");
        return mvc.perform(request.with(office.signedIn("quantri")));
    }

    private static void part(
            MockHttpServletRequestBuilder request, int at, String code, String name, String kind, String from) {
        request.param("ma-" + at, code)
                .param("ten-" + at, name)
                .param("loai-" + at, kind)
                .param("tu-" + at, from);
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }

    private void inTheOffice(Supplier<?> work) {
        office.on(
                TODAY,
                "quantri",
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }
}
