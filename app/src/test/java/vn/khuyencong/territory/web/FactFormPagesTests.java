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
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.shared.Reading;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.territory.CraftVillage;
import vn.khuyencong.territory.FactKind;
import vn.khuyencong.territory.KeepFacts;
import vn.khuyencong.territory.NewFact;
import vn.khuyencong.territory.Places;
import vn.khuyencong.territory.TerritoryOutcome;

/** The forms that end a fact and put one right, as they are sent. Each test rolls back what it did. */
@OfficeTest
class FactFormPagesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private KeepFacts facts;

    @Autowired
    private Places places;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aFactEndsOnTheDayThatIsSentAndTheUnitSaysSo() {
        rolledBack(() -> {
            var village = village();
            var form = "/dia-ban/dac-diem/" + village + "/ket-thuc";
            assertThat(post("so.chuyenvien", form, "lastDay", "20/11/2026"))
                    .hasStatus(HttpStatus.SEE_OTHER)
                    .hasRedirectedUrl("/dia-ban/" + office.unit("20332"));
            assertThat(villages(LocalDate.of(2026, 11, 20))).containsExactly("Làng nghề thử");
            assertThat(villages(LocalDate.of(2026, 11, 21))).isEmpty();
            return null;
        });
    }

    @Test
    void anEndThatDoesNotFitIsSentBackAsItWasTyped() {
        rolledBack(() -> {
            var form = "/dia-ban/dac-diem/" + village() + "/ket-thuc";
            assertThat(post("so.chuyenvien", form, "lastDay", "31/02/2026"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("31/02/2026");
            assertThat(post("so.chuyenvien", form, "lastDay", "30/06/2025"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("30/06/2025", "aria-invalid=\"true\"");
            assertThat(villages(TODAY)).containsExactly("Làng nghề thử");
            return null;
        });
    }

    @Test
    void aCorrectionReplacesTheFactAndKeepsTheWrongOneInSight() {
        rolledBack(() -> {
            var form = "/dia-ban/dac-diem/" + village() + "/dinh-chinh";
            assertThat(post(
                            "so.chuyenvien",
                            form,
                            "because",
                            "Ghi nhầm tên",
                            "choice",
                            "CRAFT_VILLAGE",
                            "text",
                            "Làng nghề đúng",
                            "from",
                            "01/07/2025",
                            "decision",
                            "QĐ 2 (MẪU)"))
                    .hasStatus(HttpStatus.SEE_OTHER);
            assertThat(villages(TODAY)).containsExactly("Làng nghề đúng");
            assertThat(mvc.get().uri("/dia-ban/" + office.unit("20332")).with(office.signedIn("so.chuyenvien")))
                    .bodyText()
                    .contains("Làng nghề thử", "Ghi nhầm tên");
            assertThat(post("so.chuyenvien", form, "because", "Lần nữa", "bo", "true"))
                    .as("somebody was first")
                    .hasStatus(HttpStatus.CONFLICT)
                    .bodyText()
                    .contains("Lần nữa");
            return null;
        });
    }

    @Test
    void aFactThatNeverWasIsWithdrawnWithAReason() {
        rolledBack(() -> {
            var form = "/dia-ban/dac-diem/" + village() + "/dinh-chinh";
            assertThat(post("so.chuyenvien", form, "because", " ", "decision", "QĐ giữ lại 9", "bo", "true"))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("QĐ giữ lại 9");
            assertThat(post("so.chuyenvien", form, "because", "Không phải làng nghề", "bo", "true"))
                    .hasStatus(HttpStatus.SEE_OTHER);
            assertThat(villages(TODAY)).isEmpty();
            return null;
        });
    }

    @Test
    void whoKeepsNoFactsNeitherEndsNorCorrectsThem() {
        var standing = facts.of(office.unit("20285")).getFirst().id();
        for (var person : List.of("trungtam", "taichinh", "ubnd", "coso1", "quantri")) {
            for (var form : List.of("/ket-thuc", "/dinh-chinh")) {
                var address = "/dia-ban/dac-diem/" + standing + form;
                assertThat(mvc.get().uri(address).with(office.signedIn(person)))
                        .as(person)
                        .hasStatus(HttpStatus.FORBIDDEN);
                assertThat(post(person, address, "lastDay", "20/11/2026", "because", "x", "bo", "true"))
                        .as(person)
                        .hasStatus(HttpStatus.FORBIDDEN);
            }
        }
    }

    private UUID village() {
        var fact = new NewFact(
                FactKind.CRAFT_VILLAGE, "Làng nghề thử", LocalDate.of(2025, 7, 1), null, "QĐ 1 (MẪU)", Reading.READ);
        return ((TerritoryOutcome.Done) facts.add(office.unit("20332"), fact)).id();
    }

    private List<String> villages(LocalDate day) {
        return places.facts(office.unit("20332"), day).craftVillages().stream()
                .map(CraftVillage::name)
                .toList();
    }

    private void rolledBack(Supplier<?> work) {
        office.on(
                TODAY,
                "so.chuyenvien",
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return work.get();
                }));
    }

    private MvcTestResult post(String person, String address, String... fields) {
        var request = mvc.post().uri(address).with(office.signedIn(person));
        for (int at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
