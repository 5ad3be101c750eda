package vn.khuyencong.legal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.legal.DocumentLink.Kind;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.Provision;
import vn.khuyencong.legal.Provisions;
import vn.khuyencong.legal.RegisterOfLaw;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** The pages of one document and of one place in it. */
@OfficeTest
@Import(RegisterOfLaw.class)
class DocumentPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Documents documents;

    @Autowired
    private Provisions provisions;

    @Autowired
    private RegisterOfLaw register;

    @Autowired
    private Office office;

    @Autowired
    private Rows rows;

    @Test
    void aDocumentSaysWhatBecameOfItAndStandsAsOfTheChosenDay() {
        var address = address("26/2014/TTLT-BTC-BCT");
        assertThat(open(address))
                .hasStatusOk()
                .bodyText()
                .contains("Hết hiệu lực", "Được thay thế bởi", "28/2018/TT-BTC", "Hướng dẫn");
        assertThat(open(address + "?ngay=10/05/2018")).hasStatusOk().bodyText().contains("Còn hiệu lực");
        assertThat(open(address + "?ngay=32/05/2018")).hasStatus(422).bodyText().contains("32/05/2018");
    }

    @Test
    void aPlaceThatIsRepealedIsMarkedAndItsRepealerNamed() {
        var earlier = register.document("721/2015/TT-MAU", LocalDate.of(2015, 1, 5), LocalDate.of(2015, 3, 1));
        register.place(earlier, "Điều 4 khoản 1");
        var place = register.place(earlier, "Điều 4 khoản 2");
        var later = register.document("722/2020/TT-MAU", LocalDate.of(2020, 6, 1), LocalDate.of(2020, 7, 1));
        register.relation(later, Kind.REPEALS, "721/2015/TT-MAU", "Điều 4 khoản 2", LocalDate.of(2020, 7, 1));
        assertThat(open("/van-ban/" + earlier + "?ngay=30/06/2020"))
                .bodyText()
                .doesNotContain("Hết hiệu lực một phần</span>");
        assertThat(open("/van-ban/" + earlier + "?ngay=01/07/2020"))
                .bodyText()
                .contains(
                        "Hết hiệu lực một phần</span>",
                        "<strong>Điều 4 khoản 2</strong>: Bị bãi bỏ bởi",
                        "722/2020/TT-MAU");
        assertThat(open("/van-ban/dieu/" + place + "?ngay=30/06/2020"))
                .bodyText()
                .contains("Còn hiệu lực</span>");
        assertThat(open("/van-ban/dieu/" + place + "?ngay=01/07/2020"))
                .bodyText()
                .contains("Hết hiệu lực</span>", "Bị bãi bỏ bởi", "từ 01/07/2020");
    }

    @Test
    void aPlaceSaysWhichNormsRestOnIt() {
        var clause = provision("28/2018/TT-BTC", "Điều 8 khoản 4");
        assertThat(open("/van-ban/dieu/" + clause.id()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "28/2018/TT-BTC, Điều 8 khoản 4",
                        "chưa kiểm chứng",
                        "Định mức (2)",
                        "Mức hỗ trợ tối đa: Ứng dụng máy móc thiết bị tiên tiến",
                        "từ 11/05/2018",
                        "Chưa nhập nguyên văn");
        assertThat(open(address("28/2018/TT-BTC")))
                .bodyText()
                .contains("Nếu văn bản này hết hiệu lực thì ảnh hưởng gì", "Định mức (", "Chi phí quản lý");
    }

    @Test
    void officialsSeeWhichRunningProjectsRestOnADocumentAndStrangersDoNot(@Autowired ProjectBuilder projects) {
        var project = projects.at(Stage.SUBMITTED, 2097, Dong.ofMillions(100));
        var regulation = address("02/2025/QĐ-UBND (MẪU)");
        assertThat(mvc.get().uri(regulation).with(office.signedIn("so.chuyenvien")))
                .hasStatusOk()
                .bodyText()
                .contains("Đề án đang chạy", "Việc đang chờ", "/de-an/" + project);
        assertThat(open(regulation))
                .bodyText()
                .doesNotContain("/de-an/" + project)
                .contains("Cán bộ đăng nhập để xem");
        assertThat(mvc.get().uri(regulation).with(office.signedIn("coso2")))
                .bodyText()
                .doesNotContain("/de-an/" + project);
    }

    @Test
    void theTextIsShownWhereItWasImported() {
        var document = register.document("723/2015/TT-MAU", LocalDate.of(2015, 1, 5), LocalDate.of(2015, 3, 1));
        var place = register.place(document, "Điều 2");
        rows.change(
                "update legal.provision set text = ?, text_sha256 = encode(sha256(convert_to(?, 'UTF8')), 'hex') where id = ?",
                "Nguyên văn bịa ra.\n<b>",
                "Nguyên văn bịa ra.\n<b>",
                place);
        assertThat(open("/van-ban/dieu/" + place)).bodyText().contains("Nguyên văn bịa ra.\n&lt;b&gt;");
        assertThat(open("/van-ban/" + document)).bodyText().contains("Nguyên văn bịa ra.");
        assertThat(open("/van-ban?q=nguyen van bia")).bodyText().contains("723/2015/TT-MAU");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        var nobody = new UUID(0, 1);
        assertThat(open("/van-ban/" + nobody)).hasStatus(404);
        assertThat(open("/van-ban/dieu/" + nobody)).hasStatus(404);
        assertThat(open("/van-ban/khong-phai-so")).hasStatus(404);
    }

    @Test
    void bothPagesTakeFewStatements() {
        var officer = office.signedIn("so.chuyenvien");
        for (var address : new String[] {
            address("45/2012/NĐ-CP"),
            "/van-ban/dieu/" + provision("28/2018/TT-BTC", "Điều 8 khoản 4").id()
        }) {
            assertThat(Statements.of(() -> mvc.get().uri(address).with(officer).exchange()))
                    .as(address)
                    .hasSizeLessThanOrEqualTo(12);
        }
    }

    private String address(String number) {
        return "/van-ban/" + documents.byNumber(number).orElseThrow().id();
    }

    private MvcTestResult open(String address) {
        return mvc.get().uri(address).exchange();
    }

    private Provision provision(String number, String place) {
        return provisions.all().stream()
                .filter(found -> found.number().equals(number) && found.place().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
