package vn.khuyencong.norm.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;
import vn.khuyencong.web.Texts;

/** The list of norms and the page of one, as anybody and as an official sees them. */
@OfficeTest
class NormPagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    Definitions definitions;

    @Autowired
    MessageSource messages;

    @Test
    void anybodySeesNationalAndLocalLevelsSideBySide() {
        assertThat(page("/dinh-muc?ngay=23/11/2026"))
                .hasStatusOk()
                .bodyText()
                .contains("300.000.000", "450.000.000", "28/2018/TT-BTC, Điều 8 khoản 4", "01/2025/NQ-HĐND (MẪU)")
                .contains("chưa kiểm chứng", "/dinh-muc/support.ADVANCED_MACHINERY")
                .doesNotContain("/dinh-muc/de-xuat");
    }

    @Test
    void aNormQuotesThePlaceItRestsOnOnceItsTextIsThere() {
        var place =
                "place = 'Điều 8 khoản 4' and document_id = (select id from legal.document where number = '28/2018/TT-BTC')";
        rows.change("update legal.provision set text = null, text_sha256 = null where " + place);
        assertThat(page("/dinh-muc/support.ADVANCED_MACHINERY"))
                .bodyText()
                .contains("dây chuyền công nghệ không quá 1,5 lần")
                .doesNotContain("Lời của điều khoản");
        rows.change("update legal.provision set text = 'Lời của điều khoản', text_sha256 = 'x' where " + place);
        try {
            assertThat(page("/dinh-muc/support.ADVANCED_MACHINERY"))
                    .bodyText()
                    .contains("Nguyên văn điều khoản", "Lời của điều khoản");
        } finally {
            rows.change("update legal.provision set text = null, text_sha256 = null where " + place);
        }
    }

    @Test
    void theDayChoosesTheLevels() {
        assertThat(page("/dinh-muc?ngay=15/06/2016"))
                .hasStatusOk()
                .bodyText()
                .contains("200.000.000", "26/2014/TTLT-BTC-BCT")
                .doesNotContain("28/2018/TT-BTC");
        assertThat(page("/dinh-muc?ngay=01/01/1999"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có mức hỗ trợ nào", "Bỏ điều kiện lọc");
    }

    @Test
    void aDayThatIsNoneIsToldAndTheTypedWordsStay() {
        assertThat(page("/dinh-muc?ngay=31/02/2026")).hasStatus(422).bodyText().contains("31/02/2026");
    }

    @Test
    void everyFamilyIsThereAndWordsFindThemWithoutAccents() {
        assertThat(page("/dinh-muc?ho=tat-ca"))
                .hasStatusOk()
                .bodyText()
                .contains("Thành phần hồ sơ", "Thời hạn", "Quy mô cơ sở");
        assertThat(page("/dinh-muc?q=khong%20co%20gi")).hasStatusOk().bodyText().contains("Không có định mức nào khớp");
        assertThat(page("/dinh-muc?q=may%20moc")).hasStatusOk().bodyText().contains("support.ADVANCED_MACHINERY");
    }

    @Test
    void onlyTheUnverifiedCanBeShown() {
        assertThat(page("/dinh-muc?ho=tat-ca&ngay=15/06/2016&chua-doi-chieu=true"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("support.ADVANCED_MACHINERY");
    }

    @Test
    void aNormTellsEveryVersionItEverHad() {
        assertThat(page("/dinh-muc/support.ADVANCED_MACHINERY"))
                .hasStatusOk()
                .bodyText()
                .contains("Từ 08/04/2014 đến hết 10/05/2018", "200.000.000 đồng", "Hết hiệu lực")
                .contains("Từ 11/05/2018 đến khi có quy định khác", "Đang có hiệu lực", "150%")
                .contains("chưa bị sửa đến hết ngày 27/08/2024", "Có sẵn trong chương trình")
                .contains("Địa phương được ban hành quy định riêng")
                .doesNotContain("Sửa từ ngày");
        assertThat(page("/dinh-muc/sector.NOBODY_KNOWS")).hasStatus(404);
        assertThat(page("/dinh-muc/nothing.OF_THE_KIND")).hasStatus(404);
    }

    @Test
    void onlyTheDepartmentIsOfferedToChange() {
        assertThat(as("so.chuyenvien", "/dinh-muc/support.ADVANCED_MACHINERY"))
                .bodyText()
                .contains("Sửa từ ngày", "Xác nhận đã đối chiếu", "Kết thúc hiệu lực", "Đặt quy định của địa phương");
        assertThat(as("so.lanhdao", "/dinh-muc/rule.NO_DOUBLE_FUNDING"))
                .bodyText()
                .contains("Địa phương không được quy định riêng")
                .doesNotContain("Đặt quy định của địa phương");
        for (var reader : new String[] {"trungtam", "thanhtra", "coso1", "quantri"}) {
            assertThat(as(reader, "/dinh-muc/support.ADVANCED_MACHINERY"))
                    .as(reader)
                    .bodyText()
                    .doesNotContain("Sửa từ ngày");
        }
    }

    @Test
    void theListLeavesAsAnExcelFileAndAsText() {
        assertThat(page("/dinh-muc/xuat-excel?ngay=23/11/2026"))
                .hasStatusOk()
                .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(page("/dinh-muc/tai-ve?q=ADVANCED_MACHINERY"))
                .hasStatusOk()
                .bodyText()
                .contains("- norm: support.ADVANCED_MACHINERY", "line_factor: 150%", "issuer: '48'");
    }

    @Test
    void listAndNormTakeFewStatementsAndGiveThePieceToHtmx() {
        for (var address : new String[] {"/dinh-muc?ho=tat-ca", "/dinh-muc/support.ADVANCED_MACHINERY"}) {
            var officer = office.signedIn("so.chuyenvien");
            mvc.get().uri(address).with(officer).exchange();
            assertThat(Statements.of(() -> mvc.get().uri(address).with(officer).exchange()))
                    .as(address)
                    .hasSizeLessThanOrEqualTo(12);
        }
        assertThat(mvc.get().uri("/dinh-muc").header("HX-Request", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"ket-qua\"")
                .doesNotContain("<html");
    }

    @Test
    void everyFieldAndChoiceOfEveryFamilyHasAName() {
        for (var family : definitions.families().values()) {
            for (var field : family.fields()) {
                name("norm.field." + field.name());
                field.choices().forEach(choice -> name("norm.choice." + choice));
            }
        }
    }

    private void name(String key) {
        assertThat(messages.getMessage(key, null, Texts.VIETNAMESE)).as(key).isNotBlank();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(java.net.URI.create(address)).exchange();
    }

    private MvcTestResult as(String person, String address) {
        return mvc.get().uri(address).with(office.signedIn(person)).exchange();
    }
}
