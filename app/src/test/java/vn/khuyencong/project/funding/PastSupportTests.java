package vn.khuyencong.project.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.project.funding.FundingVerdict.Verdict;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** The department's list of past supports: taken over from its tables, entered by hand, corrected, undone. */
@OfficeTest
class PastSupportTests {

    private static final String PATH = "/de-an/ho-tro-da-nhan";
    private static final String OFFICER = "so.chuyenvien";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    DecideFunding funding;

    @Autowired
    Rows rows;

    @Test
    void aTableOfTheOfficeIsLookedAtFirstTakenOverAndUndoneAsAWhole() {
        var preview = upload("""
                STT;Tên đơn vị;MST;Nội dung hỗ trợ;Máy móc, thiết bị;Model;Năm;Kinh phí khuyến công;Quyết định
                1;Cơ sở Rèn Phú Sơn;400900777;Hỗ trợ búa máy;Búa máy 65 kg;BM-65;2017;45.000.000;12/QĐ-SCT
                2;Cơ sở Rèn Phú Sơn;;Hỗ trợ lò nung;;;2018;30.000.000;13/QĐ-SCT
                3;;12345;;;;20178;0;
                """);
        assertThat(preview)
                .hasStatusOk()
                .bodyText()
                .contains("2 dòng nhập được", "1 dòng có lỗi", "Chưa ghi “Tên cơ sở”", "Mã số thuế “12345” không đúng")
                .contains("Năm “20178” không đúng", "Số tiền hỗ trợ phải lớn hơn 0");
        assertThat(list("?q=ren phu son")).doesNotContain("Búa máy");
        assertThat(take(preview)).hasStatus(303);
        assertThat(list("?q=ren phu son"))
                .contains("Búa máy 65 kg · BM-65", "0400900777", "Cộng 2 khoản của 1 cơ sở", "75.000.000");

        var id = rows.one(
                UUID.class,
                "select import_id from project.past_support where paper = '12/QĐ-SCT' and withdrawn_at is null");
        assertThat(post(PATH + "/nhap/" + id + "/hoan-tac")).hasStatus(303);
        assertThat(list("?q=ren phu son")).doesNotContain("Búa máy");
        assertThat(rows.one(Integer.class, "select count(*) from project.past_support where import_id = ?", id))
                .as("nothing is deleted")
                .isEqualTo(2);
    }

    @Test
    void theSameSupportIsNotTakenTwice() {
        var table = """
                Tên cơ sở;Nội dung hỗ trợ;Năm;Số tiền hỗ trợ
                Cơ sở Mộc An Bình;Hỗ trợ máy bào;2016;20000000
                """;
        assertThat(take(upload(table))).hasStatus(303);
        assertThat(upload(table)).hasStatusOk().bodyText().contains("Cơ sở Mộc An Bình năm 2016 đã có trong danh sách");
    }

    @Test
    void anImportIsNotUndoneOnceAConclusionRestsOnIt() {
        take(upload("""
                Tên cơ sở;MST;Hoạt động;Nội dung hỗ trợ;Năm;Số tiền hỗ trợ
                Cơ khí Hòa Tiến;0400900103;ADVANCED_MACHINERY;Máy chấn tôn thủy lực;2015;20000000
                """));
        var past = rows.one(UUID.class, "select id from project.past_support where content = 'Máy chấn tôn thủy lực'");
        var id = builder.handedIn("Máy chấn tôn thủy lực", 2074, Dong.ofMillions(50));
        assertThat(office.on(
                        DAY,
                        OFFICER,
                        () -> funding.decide(id, past, Verdict.DIFFERENT, "Máy thứ hai", UUID.randomUUID())))
                .isEmpty();
        var taken = rows.one(UUID.class, "select import_id from project.past_support where id = ?", past);
        assertThat(post(PATH + "/nhap/" + taken + "/hoan-tac"))
                .hasStatus(422)
                .bodyText()
                .contains("1 khoản đã là căn cứ của kết luận");
        assertThat(post(PATH + "/" + past + "/hoan-tac")).hasStatus(422);
    }

    @Test
    void oneIsEnteredByHandCorrectedAndNothingTypedIsLost() {
        assertThat(enter("Cơ sở Đan lát Sông Hàn", "không rõ"))
                .hasStatus(422)
                .bodyText()
                .contains("Cơ sở Đan lát Sông Hàn", "không rõ");
        assertThat(enter("Cơ sở Đan lát Sông Hàn", "15.000.000")).hasStatus(303);
        var id = rows.one(UUID.class, "select id from project.past_support where name = 'Cơ sở Đan lát Sông Hàn'");
        assertThat(body(PATH + "/" + id)).contains("Cơ sở Đan lát Sông Hàn", "15.000.000");
        assertThat(correct(id, 0, "16.000.000")).hasStatus(303);
        assertThat(correct(id, 0, "17.000.000")).hasStatus(409).bodyText().contains("Người khác vừa sửa", "17.000.000");
        assertThat(rows.one(Long.class, "select amount_vnd from project.past_support where id = ?", id))
                .isEqualTo(16_000_000);
        assertThat(post(PATH + "/" + id + "/hoan-tac")).hasStatus(303);
        assertThat(mvc.get().uri(PATH + "/" + id).with(office.signedIn(OFFICER)))
                .hasStatus(404);
    }

    @Test
    void whoReadsAndWhoKeepsTheList() {
        assertThat(mvc.get().uri("/nhap?loai=ho-tro-da-nhan").with(office.signedIn("taichinh")))
                .hasStatus(403);
        assertThat(mvc.get().uri(PATH + "/moi").with(office.signedIn("taichinh")))
                .hasStatus(403);
        for (var reader : List.of("taichinh", "thanhtra", "trungtam", "ubnd")) {
            assertThat(mvc.get().uri(PATH).with(office.signedIn(reader)))
                    .as(reader)
                    .hasStatusOk()
                    .bodyText()
                    .contains("HTX dệt chiếu Nam Phước");
        }
        for (var stranger : List.of("xa1", "coso1", "quantri")) {
            assertThat(mvc.get().uri(PATH).with(office.signedIn(stranger)))
                    .as(stranger)
                    .hasStatus(403);
            assertThat(rows.as(
                            office.actor(stranger),
                            (row, _) -> row.getString(1),
                            "select name from project.past_support"))
                    .as(stranger)
                    .isEmpty();
        }
    }

    @Test
    void theListTakesFewStatementsAndIsTakenAway() {
        var reader = office.signedIn(OFFICER);
        assertThat(Statements.of(() -> assertThat(mvc.get()
                                .uri(PATH + "?q=may&tu=2019&den=2024&xep=so-tien&so-dong=200")
                                .with(reader))
                        .hasStatusOk()))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(list("?hoat-dong=VOCATIONAL_TRAINING&den=2019"))
                .contains("Đào tạo 35 thợ hàn")
                .doesNotContain("máy xay bột");
        assertThat(mvc.get().uri(PATH + "/xuat-excel?q=may").with(reader))
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"ho-tro-da-nhan.xlsx\"; filename*=UTF-8''ho-tro-da-nhan.xlsx");
        assertThat(
                        rows.one(
                                String.class,
                                "select concat_ws(' ', what, (records > 0)::text) from access.personal_access where matter = 'past-support' order by id desc limit 1"))
                .as("the table names owners")
                .isEqualTo("EXPORT true");
    }

    private MvcTestResult upload(String table) {
        var sent = mvc.post()
                .uri("/nhap")
                .multipart()
                .file(new MockMultipartFile("file", "ho-tro.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)))
                .param("loai", "ho-tro-da-nhan")
                .with(office.signedIn(OFFICER))
                .exchange();
        assertThat(sent).hasStatus(303);
        return mvc.get()
                .uri(Objects.requireNonNull(sent.getResponse().getHeader("Location")))
                .with(office.signedIn(OFFICER))
                .exchange();
    }

    private MvcTestResult take(MvcTestResult preview) {
        return post(Objects.requireNonNull(preview.getRequest().getRequestURI()));
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(office.signedIn(OFFICER)).exchange();
    }

    private MvcTestResult enter(String name, String amount) {
        return mvc.post()
                .uri(PATH + "/moi")
                .param("id", UUID.randomUUID().toString())
                .param("NAME", name)
                .param("CONTENT", "Hỗ trợ máy chẻ nan")
                .param("YEAR", "2018")
                .param("AMOUNT", amount)
                .with(office.signedIn(OFFICER))
                .exchange();
    }

    private MvcTestResult correct(UUID id, int version, String amount) {
        return mvc.post()
                .uri(PATH + "/" + id)
                .param("version", String.valueOf(version))
                .param("NAME", "Cơ sở Đan lát Sông Hàn")
                .param("CONTENT", "Hỗ trợ máy chẻ nan")
                .param("YEAR", "2018")
                .param("AMOUNT", amount)
                .with(office.signedIn(OFFICER))
                .exchange();
    }

    private String list(String query) {
        return body(PATH + query);
    }

    private String body(String address) {
        var answer = mvc.get().uri(address).with(office.signedIn(OFFICER)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
