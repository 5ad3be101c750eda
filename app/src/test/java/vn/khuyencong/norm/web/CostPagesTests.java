package vn.khuyencong.norm.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Statements;
import vn.khuyencong.support.YearTest;

/** What machines cost in the year of the sample city, as the office studies it. */
@YearTest
class CostPagesTests {

    private static final String PATH = "/dinh-muc/kinh-te-ky-thuat";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Test
    void everyItemSaysHowItsPricesLieAndOpensTheRows() {
        assertThat(get("so.chuyenvien", PATH))
                .hasStatusOk()
                .bodyText()
                .contains("Máy, buồng sấy nông sản", "Trung vị", "Tứ phân vị", "1,5 lần", "Soạn định mức")
                .containsPattern("href=\"" + PATH + "/DRYER\\?[^\"]*#dong-\\d+\"");
    }

    @Test
    void aRowLeadsToTheFileItComesFrom() {
        assertThat(get("so.chuyenvien", PATH + "/LOOM"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"dong-1\"", "href=\"/de-an/", "Định mức hiện hành", "120.000.000 đồng/máy")
                .contains("03/2025/QĐ-UBND (MẪU), Phụ lục 1");
    }

    @Test
    void whatLiesFarBeyondTheQuartilesIsMarkedAndLeftOutOfADraft() {
        assertThat(get("so.chuyenvien", PATH + "/DRYER"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"bat-thuong\"", "1.250.000.000", "Bỏ giá bất thường");
        assertThat(get("so.chuyenvien", PATH + "/DRYER/soan"))
                .hasStatusOk()
                .bodyText()
                .containsPattern("Bỏ 1 giá bất thường: 1\\.250\\.000\\.000 \\([^)]*\\(mẫu\\)\\), vì nằm ngoài");
    }

    @Test
    void quantitiesAreStudiedAsWell() {
        assertThat(get("trungtam", PATH + "?so=khoi-luong"))
                .hasStatusOk()
                .bodyText()
                .contains("theo đơn vị của hạng mục");
    }

    @Test
    void yearsWithoutPricesSayWhatToDo() {
        assertThat(get("trungtam", PATH + "?tu=2001&den=2002"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có giá đã qua nào", "Chưa có giá: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tu=abc&den=99999", "noi-dung=NO_SUCH&so=x", "tu=2030&den=2020"})
    void whatCannotBeReadInTheAddressShowsWhatIsMostLikelyMeant(String query) {
        assertThat(get("trungtam", PATH + "?" + query)).hasStatusOk();
    }

    @Test
    void theDraftIsFilledInWithTheRoundedMedianAndTheReasons() {
        assertThat(get("so.chuyenvien", PATH + "/DRYER/soan"))
                .hasStatusOk()
                .bodyText()
                .contains("price.ADVANCED_MACHINERY.DRYER", "lần chi đã qua", "theo nghiệm thu")
                .contains("giữ 3 chữ số đầu và làm tròn xuống", "03/2025/QĐ-UBND (MẪU), Phụ lục 1");
    }

    @Test
    void itLeavesAsAnExcelFile() {
        assertThat(get("taichinh", PATH + "/xuat-excel"))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        value -> assertThat(value.getFirst()).contains("gia-da-qua"));
    }

    @ParameterizedTest
    @CsvSource({"coso1, 403", "quantri, 403"})
    void pricesOfFilesAreForOfficials(String person, int status) {
        assertThat(get(person, PATH)).hasStatus(status);
        assertThat(get(person, PATH + "/DRYER")).hasStatus(status);
    }

    @Test
    void whoDoesNotResearchReadsOnly() {
        assertThat(get("taichinh", PATH)).hasStatusOk().bodyText().doesNotContain("Soạn định mức", "Thêm hạng mục");
        assertThat(get("taichinh", PATH + "/DRYER/soan")).hasStatus(403);
    }

    @Test
    void anItemNobodyKnowsIsNotFound() {
        assertThat(get("trungtam", PATH + "/NO_SUCH")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/DRYER", "/DRYER/soan"})
    void itTakesFewStatements(String address) {
        var person = office.signedIn("so.chuyenvien");
        assertThat(Statements.of(
                        () -> mvc.get().uri(PATH + address).with(person).exchange()))
                .hasSizeLessThanOrEqualTo(8);
    }

    private MockMvcRequestBuilder get(String person, String address) {
        return mvc.get().uri(address).with(office.signedIn(person));
    }
}
