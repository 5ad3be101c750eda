package vn.khuyencong.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

@OfficeTest
class FinderTests {

    /** Xã Hòa Tiến, a commune of the city; Phường Ngũ Hành Sơn, a ward of it with a craft village. */
    private static final String COMMUNE = "20332";

    private static final String WARD = "20285";

    /** Xã Trà Leng's neighbour: a commune on record as difficult. */
    private static final String DIFFICULT = "20900";

    private static final String MACHINES = "ADVANCED_MACHINERY";
    private static final String LINE = "ADVANCED_MACHINERY.day-chuyen";
    private static final String MECHANICS = "MECHANICAL_ELECTRONIC";

    /** Statements a page may take: a place of each kind is looked up to ask what a place could change. */
    private static final int QUESTION = 22;

    private static final int FIRST = 8;
    private static final int ANSWER = 28;

    @Autowired
    private Rows rows;

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
                .contains("300.000.000")
                .contains("dây chuyền: 450.000.000 đồng")
                .containsPattern("Thuê tư vấn(?s:.*)35.000.000(?s:.*)Thuê tư vấn(?s:.*)35.000.000");
    }

    @Test
    void asksOneQuestionAfterTheOther() {
        assertAsks(find("viec", ""), "Anh/chị định làm gì?");
        assertAsks(find("viec", MACHINES), "Anh/chị sản xuất gì?");
        assertAsks(find("viec", MACHINES, "nganh", MECHANICS), "Cơ sở của anh/chị là loại hình nào?");
        assertAsks(find("viec", MACHINES, "nganh", MECHANICS, "hinh-thuc", "SME"), "Anh/chị sản xuất ở đâu?");
        assertAsks(
                find("viec", MACHINES, "nganh", MECHANICS, "hinh-thuc", "SME", "noi", COMMUNE),
                "Việc đó tốn khoảng bao nhiêu?");
    }

    @Test
    void answersWithTheCityMoneyTheArticleAndTheCounterpart() {
        assertThat(answer(MACHINES, COMMUNE, "800.000.000"))
                .hasStatusOk()
                .bodyText()
                .contains("Anh/chị có thể được hỗ trợ tối đa")
                .contains("300.000.000 đồng")
                .contains("500.000.000 đồng")
                .contains("tính theo tỷ lệ thì được 400.000.000 đồng")
                .contains("Kinh phí quốc gia")
                .contains("28/2018/TT-BTC, Điều 8 khoản 4")
                .contains("Máy phải mới")
                .contains("Giấy tờ cần chuẩn bị")
                .contains("Chưa kiểm chứng")
                .contains("Hỏi Trung tâm")
                .contains("/nhu-cau/moi?viec=ADVANCED_MACHINERY&amp;chi-phi=800.000.000");
    }

    @Test
    void tellsWhereTheLimitBeginsToDecide() {
        assertThat(answer(MACHINES, COMMUNE, "500.000.000"))
                .bodyText()
                .contains("250.000.000 đồng")
                .contains("Chi phí từ 600.000.000 đồng trở lên");
    }

    @Test
    void aLineMayGetMoreThanAMachine() {
        assertThat(answer(LINE, COMMUNE, "2000000000")).bodyText().contains("450.000.000 đồng");
        assertThat(answer(MACHINES, COMMUNE, "2000000000"))
                .bodyText()
                .contains("Tối đa 450.000.000 đồng")
                .contains("viec=" + LINE);
    }

    @Test
    void aModelGetsItsOwnShare() {
        assertThat(answer("DEMONSTRATION_MODEL", COMMUNE, "1000000000"))
                .bodyText()
                .contains("300.000.000 đồng");
    }

    @Test
    void linksOfTheFirstFinderStillLeadToTheirAnswer() {
        assertThat(answer("may-moc", COMMUNE, "800.000.000")).bodyText().contains("300.000.000 đồng");
        assertThat(answer("day-chuyen", COMMUNE, "2000000000")).bodyText().contains("450.000.000 đồng");
        assertThat(answer("mo-hinh", COMMUNE, "1000000000")).bodyText().contains("300.000.000 đồng");
    }

    @Test
    void everythingThatMayBeDoneStandsInAGroup() {
        assertThat(find())
                .bodyText()
                .contains("Máy móc, công nghệ")
                .contains("Dành cho đơn vị tổ chức, cơ quan")
                .contains("viec=" + MACHINES + "\"")
                .contains("viec=" + LINE + "\"")
                .contains("viec=TRADEMARK\"")
                .contains("viec=CLUSTER_INFRASTRUCTURE\"")
                .doesNotContain("viec=TRADEMARK.day-chuyen");
    }

    @Test
    void whatIsToBeDoneIsFoundWithoutAccents() {
        assertThat(find("tim", "nuoc thai"))
                .bodyText()
                .contains("viec=POLLUTION_TREATMENT_ESTABLISHMENT\"")
                .doesNotContain("viec=TRADEMARK");
        assertThat(find("tim", "tau vu tru")).bodyText().contains("Không có việc nào có chữ “tau vu tru”");
    }

    @Test
    void aLineIsToldApartOnlyWhereTheLawOfTheDayDoes() {
        assertThat(find("ngay", "01/05/2018"))
                .bodyText()
                .contains("viec=" + MACHINES)
                .doesNotContain("viec=" + LINE);
    }

    @Test
    void anOrganiserIsAskedForTheCostOnly() {
        assertAsks(find("viec", "DOMESTIC_FAIR_ORGANISED"), "Việc đó tốn khoảng bao nhiêu?");
        assertThat(find("viec", "DOMESTIC_FAIR_ORGANISED", "chi-phi", "900000000"))
                .bodyText()
                .contains("900.000.000 đồng")
                .contains("500.000.000 đồng");
    }

    @Test
    void aFlatSumIsToldWithoutTheCostAndCutWhereTheCostIsLower() {
        assertThat(find("viec", "CLUSTER_INFRASTRUCTURE"))
                .bodyText()
                .contains("6.000.000.000 đồng")
                .contains("Chi phí thấp hơn mức này?");
        assertThat(find("viec", "CLUSTER_INFRASTRUCTURE", "chi-phi", "2000000000"))
                .bodyText()
                .contains("2.000.000.000 đồng")
                .contains("không vượt quá chi phí");
    }

    @Test
    void movingAWorkshopDoesNotAskWhere() {
        assertAsks(
                find("viec", "RELOCATION_INTEREST", "nganh", MECHANICS, "hinh-thuc", "SME"),
                "Việc đó tốn khoảng bao nhiêu?");
    }

    @Test
    void foundingAnEnterpriseAsksHowDifficultThePlaceIs() {
        var founding =
                new String[] {"viec", "ENTERPRISE_FOUNDING", "nganh", MECHANICS, "hinh-thuc", "SME", "noi", COMMUNE};
        assertAsks(find(founding), "Nơi sản xuất có phải địa bàn khó khăn không?");
        assertThat(find(and(founding, "kho-khan", "DIFFICULT"))).bodyText().contains("10.000.000 đồng");
        assertThat(find(and(founding, "kho-khan", "NONE")))
                .bodyText()
                .contains("chỉ dành cho địa bàn khó khăn")
                .contains("Tối đa 10.000.000 đồng");
        assertThat(find(and(founding, "kho-khan", "khong-ro"))).bodyText().contains("Chưa đủ thông tin để trả lời");
    }

    @Test
    void howDifficultAPlaceIsThatIsOnRecordIsNotAsked() {
        assertThat(find("viec", "ENTERPRISE_FOUNDING", "nganh", MECHANICS, "hinh-thuc", "SME", "noi", DIFFICULT))
                .bodyText()
                .contains("10.000.000 đồng")
                .doesNotContain("Nơi sản xuất có phải địa bàn khó khăn không?");
    }

    @Test
    void cleanerProductionIsAskedNeitherFormNorPlace() {
        assertAsks(find("viec", MACHINES, "nganh", "CLEANER_PRODUCTION"), "Việc đó tốn khoảng bao nhiêu?");
    }

    @Test
    void whereThereIsNoFigureTheTextThatIsPointedToIsTold() {
        assertThat(find("viec", "PRODUCT_AWARD_NATIONAL", "nganh", MECHANICS, "hinh-thuc", "SME", "noi", COMMUNE))
                .bodyText()
                .contains("chưa tính được số tiền")
                .contains("Chưa tìm được mức thưởng");
    }

    @Test
    void anotherDayMayBeChosen() {
        assertThat(answer(MACHINES, COMMUNE, "800.000.000"))
                .bodyText()
                .contains("Theo quy định có hiệu lực ngày")
                .contains("name=\"ngay\"");
        assertThat(find("viec", "RELOCATION_INTEREST", "ngay", "01/08/2025", "nganh", "HIGH_TECH_CLEAN_ENERGY"))
                .bodyText()
                .contains("Theo quy định có hiệu lực ngày 01/08/2025")
                .contains("Ngành, nghề này không thuộc danh mục")
                .contains("ngay=15%2F10%2F2025");
        assertThat(find("viec", MACHINES, "ngay", "31/02/2025"))
                .hasStatusOk()
                .bodyText()
                .contains("ngày");
        assertThat(find("viec", MACHINES, "ngay", "01/01/1990")).bodyText().contains("Ngày phải trong khoảng");
    }

    @Test
    void aWardOfTheCityIsAskedAboutItsCraftVillage() {
        assertThat(find("viec", MACHINES, "nganh", MECHANICS, "hinh-thuc", "SME", "noi", WARD))
                .bodyText()
                .contains("Nơi sản xuất có nằm trong làng nghề được công nhận không?")
                .contains("Làng nghề đá mỹ nghệ Non Nước");
    }

    @Test
    void aWardOfTheCityIsNotEligibleUnlessInACraftVillage() {
        var ward = new String[] {"viec", MACHINES, "nganh", MECHANICS, "hinh-thuc", "SME", "noi", WARD};
        assertThat(find(and(ward, "lang-nghe", "khong")))
                .bodyText()
                .contains("Anh/chị chưa thuộc diện được hỗ trợ")
                .contains("Nơi sản xuất không thuộc địa bàn được hỗ trợ")
                .contains("235/2025/NĐ-CP")
                .contains("lang-nghe=co")
                .contains("một xã");
        assertAsks(find(and(ward, "lang-nghe", "co")), "Việc đó tốn khoảng bao nhiêu?");
    }

    @Test
    void aLegalFormThatCannotBeSupportedEndsAtOnceWithTheArticle() {
        assertThat(find("viec", MACHINES, "nganh", MECHANICS, "hinh-thuc", "LARGE_ENTERPRISE"))
                .hasStatusOk()
                .bodyText()
                .contains("Anh/chị chưa thuộc diện được hỗ trợ")
                .contains("Loại hình cơ sở này không thuộc đối tượng được hỗ trợ")
                .contains("235/2025/NĐ-CP")
                .contains("nganh=CLEANER_PRODUCTION")
                .doesNotContain("Anh/chị sản xuất ở đâu?");
    }

    @Test
    void aSectorThatCannotBeSupportedEndsAtOnce() {
        assertThat(find("viec", MACHINES, "nganh", "TRADE_SERVICE"))
                .bodyText()
                .contains("Anh/chị chưa thuộc diện được hỗ trợ")
                .contains("Ngành, nghề này không thuộc danh mục được hỗ trợ")
                .doesNotContain("tốn khoảng bao nhiêu");
    }

    @Test
    void findsAPlaceWithoutAccentsAndOffersItAsALink() {
        assertThat(find("viec", MACHINES, "nganh", MECHANICS, "hinh-thuc", "SME", "tim", "hoa tien"))
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
        assertThat(find("viec", MACHINES, "nganh", MECHANICS, "hinh-thuc", "SME", "noi", "99999"))
                .hasStatusOk()
                .bodyText()
                .contains("không có xã, phường nào mang mã này");
        assertThat(answer(MACHINES, COMMUNE, "-5"))
                .hasStatusOk()
                .bodyText()
                .contains("tốn khoảng bao nhiêu")
                .contains("value=\"-5\"");
        assertThat(answer(MACHINES, COMMUNE, "1,5")).hasStatusOk();
        assertThat(answer(MACHINES, COMMUNE, "0")).bodyText().contains("phải lớn hơn 0 đồng");
        assertThat(answer(MACHINES, COMMUNE, "")).hasStatusOk().bodyText().contains("tốn khoảng bao nhiêu");
    }

    @Test
    void htmxGetsThePieceOnly() {
        var piece = mvc.get().uri("/toi-duoc-ho-tro-gi").param("viec", MACHINES).header("HX-Request", "true");
        assertThat(piece)
                .hasStatusOk()
                .bodyText()
                .contains("id=\"hoi\"")
                .contains("sản xuất gì")
                .doesNotContain("<html");
        assertThat(find("viec", MACHINES)).bodyText().contains("<html").contains("id=\"hoi\"");
    }

    @Test
    void theFormOfANeedIsFilledAfterSigningIn() {
        for (var purpose : List.of("may-moc", MACHINES)) {
            assertThat(mvc.get()
                            .uri("/nhu-cau/moi")
                            .param("viec", purpose)
                            .param("chi-phi", "800.000.000")
                            .with(office.signedIn("coso1")))
                    .hasStatusOk()
                    .bodyText()
                    .contains("800.000.000")
                    .containsPattern("value=\"ADVANCED_MACHINERY\"[^>]*selected")
                    .contains("value=\"TRADEMARK\"");
        }
    }

    @Test
    void takesFewStatementsHoweverManyProvincesItServes() {
        rows.change("""
                with body as (
                    insert into organisation.organisation (code, kind, province, in_force)
                    select 'SCT-F' || number, 'DEPARTMENT', 'F' || number, '[2020-01-01,)' from generate_series(1, 9) number
                    returning id)
                insert into organisation.name (organisation_id, name, short_name, in_force)
                select id, 'Sở Công Thương', 'SCT', '[2020-01-01,)' from body""");
        assertThat(Statements.of(() -> find())).hasSizeLessThanOrEqualTo(FIRST);
        assertThat(Statements.of(() -> find("viec", MACHINES))).hasSizeLessThanOrEqualTo(QUESTION);
        assertThat(Statements.of(() -> find("viec", "WORKSHOP"))).hasSizeLessThanOrEqualTo(QUESTION);
        assertThat(Statements.of(() -> answer(MACHINES, COMMUNE, "800.000.000")))
                .hasSizeLessThanOrEqualTo(ANSWER);
    }

    private MvcTestResult answer(String purpose, String place, String cost) {
        return find("viec", purpose, "hinh-thuc", "SME", "noi", place, "nganh", MECHANICS, "chi-phi", cost);
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

    private static String[] and(String[] given, String name, String value) {
        return Stream.concat(Stream.of(given), Stream.of(name, value)).toArray(String[]::new);
    }

    private static void assertAsks(MvcTestResult answer, String question) {
        assertThat(answer).hasStatusOk().bodyText().contains(question);
    }
}
