package vn.khuyencong.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

@OfficeTest
class FinderTests {

    /** Xã Hòa Tiến, a commune of the city; Phường Ngũ Hành Sơn, a ward of it with a craft village. */
    private static final String COMMUNE = "20332";

    private static final String WARD = "20285";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Test
    void theFirstPageTellsWhatIsInForceWithItsArticle() {
        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("Tôi được hỗ trợ gì?")
                .contains("28/2018/TT-BTC, Điều 8 khoản 4")
                .contains("300.000.000");
    }

    @Test
    void asksOneQuestionAfterTheOther() {
        assertAsks(find("viec", ""), "Anh/chị định đầu tư gì?");
        assertAsks(find("viec", "may-moc"), "Cơ sở của anh/chị là loại hình nào?");
        assertAsks(find("viec", "may-moc", "hinh-thuc", "SME"), "Anh/chị sản xuất ở đâu?");
        assertAsks(find("viec", "may-moc", "hinh-thuc", "SME", "noi", COMMUNE), "Anh/chị sản xuất gì?");
        assertAsks(
                find("viec", "may-moc", "hinh-thuc", "SME", "noi", COMMUNE, "nganh", "MECHANICAL_ELECTRONIC"),
                "Anh/chị dự kiến đầu tư bao nhiêu?");
    }

    @Test
    void answersWithTheCityMoneyTheArticleAndTheCounterpart() {
        assertThat(answer("may-moc", COMMUNE, "800.000.000"))
                .hasStatusOk()
                .bodyText()
                .contains("Anh/chị có thể được hỗ trợ tối đa")
                .contains("300.000.000 đồng")
                .contains("500.000.000 đồng")
                .contains("Vì sao?")
                .contains("28/2018/TT-BTC, Điều 8 khoản 4")
                .contains("/nhu-cau/moi?viec=may-moc&amp;chi-phi=800.000.000");
    }

    @Test
    void aLineMayGetMoreThanAMachine() {
        assertThat(answer("day-chuyen", COMMUNE, "2000000000")).bodyText().contains("450.000.000 đồng");
    }

    @Test
    void aModelGetsItsOwnShare() {
        assertThat(answer("mo-hinh", COMMUNE, "1000000000")).bodyText().contains("300.000.000 đồng");
    }

    @Test
    void aWardOfTheCityIsAskedAboutItsCraftVillage() {
        assertAsks(
                find("viec", "may-moc", "hinh-thuc", "SME", "noi", WARD),
                "Nơi sản xuất có nằm trong làng nghề được công nhận không?");
    }

    @Test
    void aWardOfTheCityIsNotEligibleUnlessInACraftVillage() {
        assertThat(find("viec", "may-moc", "hinh-thuc", "SME", "noi", WARD, "lang-nghe", "khong"))
                .bodyText()
                .contains("Anh/chị chưa thuộc diện được hỗ trợ")
                .contains("Nơi sản xuất không thuộc địa bàn được hỗ trợ")
                .contains("235/2025/NĐ-CP");
        assertAsks(find("viec", "may-moc", "hinh-thuc", "SME", "noi", WARD, "lang-nghe", "co"), "Anh/chị sản xuất gì?");
    }

    @Test
    void aLegalFormThatCannotBeSupportedEndsAtOnceWithTheArticle() {
        assertThat(find("viec", "may-moc", "hinh-thuc", "LARGE_ENTERPRISE"))
                .hasStatusOk()
                .bodyText()
                .contains("Anh/chị chưa thuộc diện được hỗ trợ")
                .contains("Loại hình cơ sở này không thuộc đối tượng được hỗ trợ")
                .contains("235/2025/NĐ-CP")
                .contains("nganh=CLEANER_PRODUCTION")
                .doesNotContain("Anh/chị sản xuất ở đâu?");
    }

    @Test
    void aSectorThatCannotBeSupportedEndsBeforeTheCost() {
        assertThat(find("viec", "may-moc", "hinh-thuc", "SME", "noi", COMMUNE, "nganh", "TRADE_SERVICE"))
                .bodyText()
                .contains("Anh/chị chưa thuộc diện được hỗ trợ")
                .contains("Ngành, nghề này không thuộc danh mục được hỗ trợ")
                .doesNotContain("dự kiến đầu tư bao nhiêu");
    }

    @Test
    void findsAPlaceWithoutAccentsAndOffersItAsALink() {
        assertThat(find("viec", "may-moc", "hinh-thuc", "SME", "tim", "hoa tien"))
                .bodyText()
                .contains("Hòa Tiến")
                .contains("noi=" + COMMUNE);
    }

    @Test
    void badValuesGetAFriendlyWordAndNothingElseIsLost() {
        assertThat(find("viec", "tau-vu-tru"))
                .hasStatusOk()
                .bodyText()
                .contains("Câu trả lời này không có trong danh sách");
        assertThat(find("viec", "may-moc", "hinh-thuc", "SME", "noi", "99999"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có xã, phường nào mang mã này");
        assertThat(answer("may-moc", COMMUNE, "-5"))
                .hasStatusOk()
                .bodyText()
                .contains("dự kiến đầu tư bao nhiêu")
                .contains("value=\"-5\"");
        assertThat(answer("may-moc", COMMUNE, "1,5")).hasStatusOk();
        assertThat(answer("may-moc", COMMUNE, "0")).bodyText().contains("phải lớn hơn 0 đồng");
        assertThat(answer("may-moc", COMMUNE, "")).hasStatusOk().bodyText().contains("dự kiến đầu tư bao nhiêu");
    }

    @Test
    void htmxGetsThePieceOnly() {
        var piece =
                mvc.get().uri("/toi-duoc-ho-tro-gi").param("viec", "may-moc").header("HX-Request", "true");
        assertThat(piece)
                .hasStatusOk()
                .bodyText()
                .contains("id=\"hoi\"")
                .contains("loại hình nào")
                .doesNotContain("<html");
        assertThat(find("viec", "may-moc")).bodyText().contains("<html").contains("id=\"hoi\"");
    }

    @Test
    void theFormOfANeedIsFilledAfterSigningIn() {
        assertThat(mvc.get()
                        .uri("/nhu-cau/moi")
                        .param("viec", "may-moc")
                        .param("chi-phi", "800.000.000")
                        .with(office.signedIn("coso1")))
                .hasStatusOk()
                .bodyText()
                .contains("800.000.000")
                .containsPattern("value=\"may-moc\"[^>]*checked");
    }

    @Test
    void takesFewStatements() {
        assertThat(Statements.of(() -> answer("may-moc", COMMUNE, "800.000.000")))
                .hasSizeLessThanOrEqualTo(20);
    }

    private MvcTestResult answer(String purpose, String place, String cost) {
        return find(
                "viec", purpose, "hinh-thuc", "SME", "noi", place, "nganh", "MECHANICAL_ELECTRONIC", "chi-phi", cost);
    }

    private MvcTestResult find(String... namesAndValues) {
        Map<String, String> parameters = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        var request = mvc.get().uri("/toi-duoc-ho-tro-gi");
        parameters.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }

    private static void assertAsks(MvcTestResult answer, String question) {
        assertThat(answer).hasStatusOk().bodyText().contains(question);
    }
}
