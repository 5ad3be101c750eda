package vn.khuyencong.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

@OfficeTest
class FundsPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Test
    void theFinanceOfficeGivesMoneyOnceHoweverOftenItClicks() {
        var request = UUID.randomUUID();
        assertThat(allot("taichinh", request, "giao", "2081", "1.000.000.000")).hasStatus(303);
        assertThat(allot("taichinh", request, "giao", "2081", "1.000.000.000")).hasStatus(303);
        assertThat(look("2081"))
                .hasStatusOk()
                .bodyText()
                .contains("1.000.000.000")
                .contains("Sổ cái: 1 bút toán");
    }

    @Test
    void takesBackNoMoreThanIsFreeAndKeepsWhatWasTyped() {
        allot("taichinh", UUID.randomUUID(), "giao", "2082", "100.000.000");
        assertThat(allot("taichinh", UUID.randomUUID(), "thu-hoi", "2082", "150.000.000"))
                .hasStatus(422)
                .bodyText()
                .contains("chỉ còn 100.000.000 đồng")
                .contains("150.000.000")
                .contains("QĐ 12/QĐ-UBND");
        assertThat(allot("taichinh", UUID.randomUUID(), "thu-hoi", "2082", "40.000.000"))
                .hasStatus(303);
        assertThat(look("2082")).bodyText().contains("60.000.000");
    }

    @Test
    void refusesAmountsThatAreNone() {
        for (var typed : new String[] {"-1", "1,5", "", "0", "nhiều"}) {
            assertThat(allot("taichinh", UUID.randomUUID(), "giao", "2083", typed))
                    .as(typed)
                    .hasStatus(422);
        }
    }

    @Test
    void onlyTheFinanceOfficeGivesMoney() {
        assertThat(allot("so.chuyenvien", UUID.randomUUID(), "giao", "2084", "1"))
                .hasStatus(403);
        assertThat(mvc.get().uri("/kinh-phi").with(office.signedIn("thanhtra")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/kinh-phi/giao");
        assertThat(mvc.get().uri("/kinh-phi").with(office.signedIn("coso1"))).hasStatus(403);
    }

    @Test
    void takesFewStatementsAndGivesThePieceToHtmx() {
        var officer = office.signedIn("taichinh");
        assertThat(Statements.of(() -> mvc.get().uri("/kinh-phi").with(officer).exchange()))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(mvc.get().uri("/kinh-phi").header("HX-Request", "true").with(officer))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"but-toan\"")
                .doesNotContain("<html");
    }

    @Test
    void leavesAsAnExcelFile() {
        assertThat(mvc.get().uri("/kinh-phi/xuat-excel?nam=2081").with(office.signedIn("thanhtra")))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    private MockMvcRequestBuilder look(String year) {
        return mvc.get().uri("/kinh-phi").param("nam", year).with(office.signedIn("so.lanhdao"));
    }

    private MvcTestResult allot(String account, UUID request, String kind, String year, String amount) {
        return mvc.post()
                .uri("/kinh-phi/giao")
                .with(office.signedIn(account))
                .param("requestId", request.toString())
                .param("kind", kind)
                .param("year", year)
                .param("tier", "LOCAL")
                .param("amount", amount)
                .param("decision", "QĐ 12/QĐ-UBND")
                .param("decidedOn", "05/01/2026")
                .exchange();
    }
}
