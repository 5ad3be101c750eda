package vn.khuyencong.norm.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** Prices from tables of the office: looked at first, refused row by row, undone as a whole; and the draft made of them. */
@OfficeTest
class PastPriceTests {

    private static final String PATH = "/dinh-muc/kinh-te-ky-thuat";
    private static final String OFFICER = "so.chuyenvien";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Test
    void aTableWithItsOwnHeadingsIsTakenOverAndUndone() {
        var preview = upload("""
                Tên máy;Đơn vị;Số lượng;Giá;Ngày;Nguồn
                Nồi hơi;nồi;1;310.000.000;15/03/2024;Báo giá 11/BG
                BOILER;nồi;2;330.000.000;15/04/2024;Báo giá 12/BG
                Máy bay;chiếc;1;1;15/04/2024;Báo giá 13/BG
                Nồi hơi;cái;0;0;31/02/2024;
                """, "Tên máy", "Giá");
        assertThat(preview)
                .hasStatusOk()
                .bodyText()
                .contains("2 dòng nhập được", "2 dòng có lỗi", "«Máy bay» không có trong danh mục")
                .contains("Đơn vị «cái» khác đơn vị", "Số lượng không đọc được", "Chưa ghi nguồn của giá");
        assertThat(take(preview)).hasStatus(303);
        assertThat(boilers()).contains("Báo giá 11/BG", "Báo giá 12/BG", "nhập từ tệp");

        var id = rows.one(
                UUID.class,
                "select import_id from norm.past_price where source = 'Báo giá 11/BG' and withdrawn_at is null");
        assertThat(post(PATH + "/nhap/" + id + "/hoan-tac")).hasStatus(303);
        assertThat(boilers()).doesNotContain("Báo giá 11/BG");
        assertThat(rows.all((row, _) -> row.getLong(1), "select count(*) from norm.past_price where import_id = ?", id))
                .as("nothing is deleted")
                .containsExactly(2L);
    }

    @Test
    void theSamePriceIsNotTakenTwice() {
        var table = """
                Hạng mục;Đơn vị;Số lượng;Đơn giá;Ngày;Nguồn
                Lò nung gas;lò;1;245.000.000;20/05/2024;Hóa đơn 77
                """;
        assertThat(take(upload(table))).hasStatus(303);
        assertThat(upload(table)).hasStatusOk().bodyText().contains("đã được nhập trước đó");
    }

    @Test
    void onlyWhoResearchesImports() {
        assertThat(mvc.get().uri("/nhap?loai=gia-da-qua").with(office.signedIn("taichinh")))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri(PATH + "/nhap/" + UUID.randomUUID() + "/hoan-tac")
                        .with(office.signedIn("taichinh")))
                .hasStatus(403);
        assertThat(post(PATH + "/nhap/" + UUID.randomUUID() + "/hoan-tac")).hasStatus(404);
    }

    @Test
    void aProvinceAddsAnItemOfItsOwnOnce() {
        assertThat(add("Máy in lụa bán tự động")).hasStatus(303);
        assertThat(add("máy in lụa BÁN tự động")).hasStatus(422).bodyText().contains("đã có trong danh mục");
        assertThat(rows.all(
                        (row, _) -> row.getString("code") + " " + row.getString("issuer"),
                        "select code, issuer from norm.item where issuer <> '' and name_vi like 'Máy in lụa%'"))
                .containsExactly("P48_MAY_IN_LUA_BAN_TU_DONG 48");
    }

    @Test
    void aDraftBecomesAProposalWithItsReasonsAndReplacesTheNormOfThatDay() {
        var answer = mvc.post()
                .uri(PATH + "/LOOM/soan")
                .param("so", "don-gia")
                .param("amount", "115.000.000")
                .param("from", "01/01/2027")
                .param("until", "31/12/2028")
                .param("basis", UUID.randomUUID().toString())
                .param("reason", "Căn cứ năm lần nghiệm thu")
                .with(office.signedIn(OFFICER))
                .exchange();
        assertThat(answer).hasStatus(303);
        var id = UUID.fromString(location(answer).replaceAll(".*/dinh-muc/de-xuat/", ""));
        assertThat(rows.all(
                        (row, _) -> List.of(
                                row.getString("norm"),
                                row.getString("stage"),
                                row.getString("in_force"),
                                row.getString("amount"),
                                row.getString("reason"),
                                row.getString("replaced")),
                        """
                        select norm, stage, in_force::text, content ->> 'amount' as amount, reason,
                               (select content ->> 'amount' from norm.version where id = replaces_id) as replaced
                        from norm.proposal where id = ?""",
                        id))
                .containsExactly(List.of(
                        "price.ADVANCED_MACHINERY.LOOM",
                        "DRAFT",
                        "[2027-01-01,2029-01-01)",
                        "115000000",
                        "Căn cứ năm lần nghiệm thu",
                        "120000000"));
    }

    @Test
    void aDraftThatSaysTooLittleComesBackWithWhatWasTyped() {
        assertThat(mvc.post()
                        .uri(PATH + "/LOOM/soan")
                        .param("amount", "1,5 triệu")
                        .param("from", "01/01/2027")
                        .param("until", "31/12/2026")
                        .param("reason", " ")
                        .with(office.signedIn(OFFICER)))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"1,5 triệu\"", "Chưa có thuyết minh", "trước ngày đầu 01/01/2027");
    }

    private MvcTestResult upload(String table, String... columns) {
        var request = mvc.post()
                .uri("/nhap")
                .multipart()
                .file(new MockMultipartFile("file", "gia.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .param("loai", "gia-da-qua");
        if (columns.length == 2) request = request.param("cot-0", columns[0]).param("cot-3", columns[1]);
        var sent = request.with(office.signedIn(OFFICER)).exchange();
        assertThat(sent).hasStatus(303);
        return mvc.get().uri(location(sent)).with(office.signedIn(OFFICER)).exchange();
    }

    private static String location(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private MvcTestResult take(MvcTestResult preview) {
        return post(Objects.requireNonNull(preview.getRequest().getRequestURI()));
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(office.signedIn(OFFICER)).exchange();
    }

    private MvcTestResult add(String name) {
        return mvc.post()
                .uri(PATH + "/hang-muc")
                .param("noi-dung", "ADVANCED_MACHINERY")
                .param("nameVi", name)
                .param("unitVi", "máy")
                .with(office.signedIn(OFFICER))
                .exchange();
    }

    private String boilers() {
        var page = mvc.get()
                .uri(PATH + "/BOILER?tu=2024&den=2024")
                .with(office.signedIn(OFFICER))
                .exchange();
        assertThat(page).hasStatusOk();
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
