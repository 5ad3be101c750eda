package vn.khuyencong.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import vn.khuyencong.organisation.web.RegisterOffice.Province;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** The capacity of the centres: places, training, equipment, and the list of needs. */
@OfficeTest
@Import({Rows.class, RegisterOffice.class})
class CapacityPagesTests {

    private static final String EQUIPMENT = "/nang-luc/trang-thiet-bi";
    private static final String TODAY = RegisterOffice.TYPED_TODAY;
    private static final int NEXT_YEAR = RegisterOffice.TODAY.getYear() + 1;

    @Autowired
    private RegisterOffice register;

    @Autowired
    private Office office;

    @Autowired
    private Rows rows;

    @Test
    void aPieceIsNeededPlannedBoughtHandedOverUsedCheckedAndDisposedOf() {
        var province = register.province();
        var piece = need(province, "Máy đo độ ồn", "2", "9.500.000");
        assertThat(plan(province, piece)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.post(
                        province.accountant(),
                        piece + "/mua",
                        "version",
                        "1",
                        "supplier",
                        "Công ty Đo lường",
                        "paper",
                        "14/HĐ",
                        "amount",
                        "18.000.000",
                        "day",
                        TODAY))
                .hasStatus(HttpStatus.SEE_OTHER);
        var holder = register.person(province.code(), "Người Nhận Máy");
        assertThat(step(province, piece, "ban-giao", "2", "holder", holder.toString(), "paper", "3/BB"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(step(province, piece, "dua-vao-dung", "3", "condition", "GOOD"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(step(province, piece, "kiem-tra", "4", "condition", "BROKEN", "note", "Rơi, vỡ màn hình"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(step(province, piece, "thanh-ly", "5", "paper", "7/QĐ", "note", "Không sửa được"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.get(province.officer(), piece))
                .bodyText()
                .contains(
                        "Đã thanh lý",
                        "Công ty Đo lường",
                        "14/HĐ",
                        "18.000.000",
                        "Người Nhận Máy",
                        "Rơi, vỡ màn hình",
                        province.leader().displayName());
    }

    @Test
    void nobodyMakesTheStepOfAnotherAndNothingIsSkipped() {
        var province = register.province();
        var piece = need(province, "Máy chiếu", "1", "22.000.000");
        assertThat(register.get(province.centreClerk(), piece + "/mua")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(register.get(province.accountant(), EQUIPMENT + "/moi")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(register.post(
                        province.accountant(),
                        piece + "/mua",
                        "version",
                        "0",
                        "supplier",
                        "Cửa hàng",
                        "paper",
                        "1/HĐ",
                        "amount",
                        "1.000.000",
                        "day",
                        TODAY))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Cửa hàng", "không còn ở bước cho phép");
        assertThat(register.post(
                        province.officer(),
                        needs() + "/ke-hoach",
                        "chosen",
                        id(piece),
                        "decision",
                        "1",
                        "decidedOn",
                        TODAY))
                .hasStatus(HttpStatus.FORBIDDEN);
        var other = register.province();
        assertThat(register.get(other.leader(), piece)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(register.get(office.actor("coso1"), piece)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(plan(other, piece)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theLeaderDeclinesANeedWithAReasonAndTheCentreMayAskAnew() {
        var province = register.province();
        var piece = need(province, "Xe ô tô", "1", "950.000.000");
        assertThat(step(province, piece, "chua-dua-vao", "0", "note", "Thuê khi cần"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(register.post(province.leader(), piece + "/chua-dua-vao", "version", "0", "day", TODAY, "note", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa ghi lý do");
        assertThat(register.post(
                        province.leader(),
                        piece + "/chua-dua-vao",
                        "version",
                        "0",
                        "day",
                        TODAY,
                        "note",
                        "Thuê khi cần"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.get(province.centreClerk(), piece)).bodyText().contains("Thuê khi cần", "Sửa nhu cầu");
    }

    @Test
    void aNeedThatCannotStandKeepsAllThatWasTyped() {
        var province = register.province();
        assertThat(raise(province, "Một máy rất riêng", "2", "0", UUID.randomUUID()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Một máy rất riêng", "Chưa có đơn giá dự kiến", "Cần cho công việc");
        assertThat(raise(province, "Một máy rất riêng", "hai", "1.000", UUID.randomUUID()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không phải số lượng");
    }

    @Test
    void theSameNeedSentTwiceIsRaisedOnce() {
        var province = register.province();
        var request = UUID.randomUUID();
        raise(province, "Bàn ghế", "3", "4.200.000", request);
        assertThat(raise(province, "Bàn ghế", "3", "4.200.000", request)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(rows.one(
                        Integer.class,
                        "select count(*) from organisation.equipment where province = ?",
                        province.code()))
                .isOne();
    }

    @Test
    void aStaleFormOfEquipmentKeepsWhatWasTyped() {
        var province = register.province();
        var piece = need(province, "Máy in", "1", "9.000.000");
        assertThat(plan(province, piece)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.post(
                        province.accountant(),
                        piece + "/mua",
                        "version",
                        "0",
                        "supplier",
                        "Cửa hàng rất riêng",
                        "paper",
                        "1/HĐ",
                        "amount",
                        "8.000.000",
                        "day",
                        TODAY))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Cửa hàng rất riêng", "Có người khác đã thay đổi");
    }

    @Test
    void theNeedsOfAYearAreSummedByGroupAndGoToTheBudgetRequestAsTwoPapers() throws IOException {
        var province = register.province();
        need(province, "Máy tính để bàn", "4", "15.000.000");
        need(province, "Phần mềm kế toán", "1", "12.000.000");
        assertThat(register.get(province.officer(), needs()))
                .bodyText()
                .contains("72.000.000", "Bảy mươi hai triệu đồng");
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes(province, "/nhu-cau.docx")));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "TRUNG TÂM KHUYẾN CÔNG " + province.code(),
                            "Máy tính để bàn",
                            "60.000.000",
                            "72.000.000",
                            "Bảy mươi hai triệu đồng")
                    .doesNotContain("${");
        }
        assertThat(words(bytes(province, "/nhu-cau.xlsx")))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "NHU CẦU CƠ SỞ VẬT CHẤT, TRANG THIẾT BỊ NĂM " + NEXT_YEAR,
                        "Máy tính để bàn",
                        "72000000");
    }

    @Test
    void thePlanOfPurchasesTakesAllThatWereChosenOrNone() {
        var province = register.province();
        var planned = need(province, "Đã vào kế hoạch", "1", "1.000.000");
        assertThat(plan(province, planned)).hasStatus(HttpStatus.SEE_OTHER);
        var open = need(province, "Còn chờ", "1", "1.000.000");
        assertThat(register.post(
                        province.leader(),
                        needs() + "/ke-hoach",
                        "chosen",
                        id(planned),
                        "chosen",
                        id(open),
                        "decision",
                        "22/QĐ-SCT",
                        "decidedOn",
                        TODAY))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("22/QĐ-SCT", "không còn là nhu cầu");
        assertThat(rows.one(
                        String.class,
                        "select stage from organisation.equipment where id = ?",
                        UUID.fromString(id(open))))
                .isEqualTo("NEEDED");
    }

    @Test
    void aTrainingRecordIsOfSomebodyOfTheCentreAndAWrongOneIsWithdrawn() {
        var province = register.province();
        var person = register.person(province.code(), "Phan Thị Học");
        assertThat(train(province, person))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Lập đề án", "không giữ vị trí nào của trung tâm");
        register.holds(
                province.code(), register.post(province.code(), province.centre(), "Khuyến công viên", 1), person);
        assertThat(train(province, person)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.get(province.officer(), "/nang-luc/dao-tao"))
                .bodyText()
                .contains("Phan Thị Học", "4.500.000", "1 lượt đào tạo");
        var record = rows.one(UUID.class, "select id from organisation.training where person_id = ?", person);
        assertThat(register.post(province.officer(), "/nang-luc/dao-tao/" + record + "/rut"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(register.post(province.centreClerk(), "/nang-luc/dao-tao/" + record + "/rut"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register.get(province.officer(), "/nang-luc/dao-tao"))
                .bodyText()
                .doesNotContain("Phan Thị Học");
    }

    @Test
    void theDatabaseItselfKeepsACentreToItsOwnAndTheAdministratorOut() {
        var here = register.province();
        var other = register.body(here.code(), "CENTRE", "Trung tâm khác " + here.code(), here.department());
        need(here, "Máy đo", "1", "1.000.000");
        rows.change("update organisation.equipment set organisation_id = ? where province = ?", other, here.code());
        var change = "update organisation.equipment set version = version where province = '" + here.code() + "'";
        assertThat(rows.changeAs(here.centreClerk(), change)).isZero();
        assertThat(rows.changeAs(here.officer(), change)).isZero();
        assertThat(rows.changeAs(here.leader(), change)).isOne();
        var administrator = office.actor("quantri");
        assertThat(rows.as(administrator, (row, _) -> row.getString(1), "select name from organisation.equipment"))
                .isEmpty();
        assertThat(
                        rows.as(
                                administrator,
                                (row, _) -> row.getString(1),
                                "select table_name from access.change where table_name in"
                                        + " ('organisation.equipment', 'organisation.equipment_move', 'organisation.training')"))
                .isEmpty();
    }

    @Test
    void theSampleCityShowsVacanciesTrainingAndEquipmentInEveryState() {
        var officer = office.actor("so.chuyenvien");
        assertThat(register.get(officer, "/nang-luc"))
                .bodyText()
                .contains("Phó Giám đốc", "Nguyễn Văn Thành", "Chi nhánh Thăng Bình", "45/QĐ-UBND (MẪU)");
        assertThat(register.get(officer, EQUIPMENT))
                .bodyText()
                .contains(
                        "Nhu cầu",
                        "Trong kế hoạch",
                        "Chưa đưa vào kế hoạch",
                        "Đã mua",
                        "Đã bàn giao",
                        "Đang dùng",
                        "Đã thanh lý");
    }

    @Test
    void theListsAreHeldToTheirBudgetAndTakenAway() {
        var officer = office.actor("so.chuyenvien");
        for (var page : new String[] {"/nang-luc", "/nang-luc/dao-tao", EQUIPMENT, needs()}) {
            assertThat(Statements.of(() -> register.get(officer, page)))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(8);
        }
        for (var table : new String[] {"/nang-luc", "/nang-luc/dao-tao", EQUIPMENT}) {
            assertThat(register.get(officer, table + "/xuat-excel")).as(table).hasStatusOk();
        }
        assertThat(register.get(officer, EQUIPMENT + "?q=may photocopy&tinh-trang=BROKEN"))
                .bodyText()
                .contains("Máy photocopy (mẫu)");
        assertThat(register.get(register.province().officer(), EQUIPMENT))
                .bodyText()
                .contains("Không có trang thiết bị nào khớp");
    }

    private static String needs() {
        return "/nang-luc/nhu-cau/" + NEXT_YEAR;
    }

    private static String id(String piece) {
        return piece.substring(piece.lastIndexOf('/') + 1);
    }

    /** A need of the centre; the address of its page. */
    private String need(Province province, String name, String quantity, String price) {
        var raised = raise(province, name, quantity, price, UUID.randomUUID());
        assertThat(raised).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(raised.getResponse().getHeader("Location"));
    }

    private MvcTestResult raise(Province province, String name, String quantity, String price, UUID request) {
        return register.post(
                province.centreClerk(),
                EQUIPMENT + "/moi",
                "requestId",
                request.toString(),
                "organisation",
                province.centre().toString(),
                "category",
                "COMPUTING",
                "name",
                name,
                "quantity",
                quantity,
                "measure",
                "bộ",
                "unitPrice",
                price,
                "year",
                Integer.toString(NEXT_YEAR),
                "reason",
                "Cần cho công việc");
    }

    private MvcTestResult plan(Province province, String piece) {
        return register.post(
                province.leader(),
                needs() + "/ke-hoach",
                "chosen",
                id(piece),
                "decision",
                "21/QĐ-SCT",
                "decidedOn",
                TODAY);
    }

    private MvcTestResult step(Province province, String piece, String step, String version, String... more) {
        var fields = new String[more.length + 4];
        System.arraycopy(more, 0, fields, 4, more.length);
        fields[0] = "version";
        fields[1] = version;
        fields[2] = "day";
        fields[3] = TODAY;
        return register.post(province.centreClerk(), piece + "/" + step, fields);
    }

    private MvcTestResult train(Province province, UUID person) {
        return register.post(
                province.centreClerk(),
                "/nang-luc/dao-tao/moi",
                "requestId",
                UUID.randomUUID().toString(),
                "person",
                person.toString(),
                "course",
                "Lập đề án",
                "place",
                "Hà Nội",
                "from",
                "02/03/2026",
                "to",
                "04/03/2026",
                "hours",
                "24",
                "cost",
                "4.500.000");
    }

    private byte[] bytes(Province province, String paper) {
        var answer = register.get(province.centreClerk(), needs() + paper);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    /** The sheet says the length of its entries at its end only, so it is read as a file. */
    private static String words(byte[] sheet) throws IOException {
        var file = Files.createTempFile("needs", ".xlsx");
        try {
            Files.write(file, sheet);
            try (var zip = new ZipFile(file.toFile())) {
                var sheetText = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                        .readAllBytes();
                return HtmlUtils.htmlUnescape(new String(sheetText, StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
    }
}
