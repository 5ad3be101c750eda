package vn.khuyencong.norm.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

/** The public pages of law. */
@OfficeTest
class LevelPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Documents documents;

    @Autowired
    private Provisions provisions;

    @Test
    void anybodySeesTheLevelsOfADay() {
        assertThat(page("15/06/2016"))
                .hasStatusOk()
                .bodyText()
                .contains("200.000.000/cơ sở", "500.000.000/mô hình", "26/2014/TTLT-BTC-BCT, Điều 6 khoản 2 điểm c");
        assertThat(page("23/11/2026"))
                .hasStatusOk()
                .bodyText()
                .contains("300.000.000/cơ sở", "450.000.000", "28/2018/TT-BTC, Điều 8 khoản 4", "chưa kiểm chứng");
        assertThat(page("01/01/2014")).hasStatusOk().bodyText().contains("Chưa có mức hỗ trợ nào");
    }

    @Test
    void aDayThatIsNoneIsToldAndTheTypedWordsStay() {
        assertThat(page("31/02/2026")).hasStatus(422).bodyText().contains("31/02/2026");
    }

    @Test
    void aProvisionSaysWhatRestsOnIt() {
        assertThat(mvc.get()
                        .uri("/van-ban/dieu/"
                                + provision("28/2018/TT-BTC", "Điều 8 khoản 4").id())
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("28/2018/TT-BTC, Điều 8 khoản 4", "300.000.000/cơ sở", "chưa kiểm chứng");
    }

    @Test
    void aDocumentSaysWhatBecameOfIt() {
        var circular = documents.all().stream()
                .filter(document -> document.number().equals("26/2014/TTLT-BTC-BCT"))
                .findFirst()
                .orElseThrow();
        assertThat(mvc.get().uri("/van-ban/" + circular.id()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Hết hiệu lực", "Được thay thế bởi", "28/2018/TT-BTC");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var nobody = "00000000-0000-0000-0000-000000000001";
        assertThat(mvc.get().uri("/van-ban/" + nobody).exchange()).hasStatus(404);
        assertThat(mvc.get().uri("/van-ban/dieu/" + nobody).exchange()).hasStatus(404);
    }

    @Test
    void theListTakesFewStatements() {
        page("23/11/2026");
        assertThat(Statements.of(() -> page("23/11/2026"))).hasSizeLessThanOrEqualTo(12);
    }

    private MvcTestResult page(String day) {
        return mvc.get().uri("/van-ban").param("ngay", day).exchange();
    }

    private Provision provision(String number, String place) {
        return provisions.all().stream()
                .filter(found -> found.number().equals(number) && found.place().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
