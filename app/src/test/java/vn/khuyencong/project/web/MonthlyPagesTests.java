package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Statements;

/** The pages of monthly reports: written on a phone, corrected, remarked on, listed. */
@LifeTest
class MonthlyPagesTests {

    private static final Dong ASKED = Dong.ofMillions(100);
    private static final int PLAN_YEAR = 2076;
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 10);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Projects projects;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void aFileUnderWay() {
        id = builder.at(Stage.UNDER_WAY, PLAN_YEAR, ASKED);
    }

    @Test
    void theCentreWritesAReportAndTheOfficerReadsIt() {
        assertThat(text(get(DAY, "trungtam", month("2026-02"))))
                .contains("Báo cáo tháng 02/2026", "Hạn đến hết 24/02/2026", "Lưu nháp", "Dòng 1: Máy cắt laser");
        assertThat(send("2026-02", "0", "45,5", "16.0471, 108.2068", "")).hasStatus(303);
        assertThat(text(get(DAY, "so.chuyenvien", month("2026-02"))))
                .contains("45,5%", "Đã báo cáo", "50.000.000", "16.0471, 108.2068", "Gửi nhận xét")
                .doesNotContain("Lưu nháp");
        assertThat(text(get(DAY, "so.chuyenvien", "/de-an/" + id))).contains("Báo cáo hằng tháng", "02/2026");
    }

    @Test
    void whatCannotBeReadComesBackWithEverythingTyped() {
        assertThat(send("2026-02", "0", "bốn mươi", "ở xưởng", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Khối lượng phải là số", "Tọa độ phải là hai số", "bốn mươi", "Đã lắp máy");
        assertThat(send("2026-02", "0", "45", "", "")).hasStatus(303);
        assertThat(send("2026-02", "0", "50", "", ""))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác gửi", "Đã lắp máy");
        assertThat(send("2026-02", "1", "50", "", "")).hasStatus(303);
    }

    @Test
    void aDraftIsThereAgain() {
        assertThat(send("2026-02", "0", "12", "", "draft")).hasStatus(303);
        assertThat(text(get(DAY, "trungtam", month("2026-02")))).contains("Đã lắp máy", "value=\"12\"");
        assertThat(text(get(DAY, "so.chuyenvien", month("2026-02")))).doesNotContain("Đã lắp máy");
    }

    @Test
    void othersMayNotWriteAndStrangersSeeNothing() {
        assertThat(get(DAY, "coso1", month("2026-02"))).hasStatus(404);
        assertThat(get(DAY, "thanhtra", month("2026-02"))).hasStatusOk();
        assertThat(get(DAY, "trungtam", month("2026-13"))).hasStatus(404);
        assertThat(post(DAY, "so.chuyenvien", "2026-02", "0", "45", "", "")).hasStatus(403);
    }

    @Test
    void theDepartmentSeesWhichMonthsAreMissing() {
        assertThat(text(get(LATER, "so.lanhdao", "/de-an/bao-cao-thang?thang=2026-02&so-dong=200")))
                .contains("/de-an/" + id + "/bao-cao-thang?thang=2026-02");
        assertThat(text(get(LATER, "so.lanhdao", "/de-an/bao-cao-thang?thang=2026-04&so-dong=200")))
                .doesNotContain(id + "/bao-cao-thang?thang=2026-04");
        assertThat(text(get(LATER, "so.lanhdao", "/de-an/bao-cao-thang?thang=2026-03&so-dong=200")))
                .contains(id + "/bao-cao-thang?thang=2026-03")
                .doesNotContain(id + "/bao-cao-thang?thang=2026-02");
        send("2026-02", "0", "45", "", "");
        assertThat(text(get(LATER, "so.lanhdao", "/de-an/bao-cao-thang?loc=da-bao-cao&so-dong=200")))
                .contains(id + "/bao-cao-thang?thang=2026-02");
        assertThat(text(get(LATER, "so.lanhdao", "/de-an/bao-cao-thang?loc=bao-cao-muon&so-dong=200")))
                .doesNotContain(id + "/bao-cao-thang?thang=2026-02");
        assertThat(get(LATER, "so.lanhdao", "/de-an/bao-cao-thang/xuat-excel")).hasStatusOk();
        assertThat(get(LATER, "coso1", "/de-an/bao-cao-thang")).hasStatus(403);
    }

    @Test
    void theListTakesFewStatementsHoweverLongItIs() {
        assertThat(statements("so.lanhdao", "/de-an/bao-cao-thang?loc=tat-ca")).hasSizeLessThanOrEqualTo(8);
        assertThat(statements("trungtam", "/de-an/" + id)).hasSizeLessThanOrEqualTo(15);
    }

    private List<String> statements(String username, String address) {
        get(LATER, username, address);
        var reader = office.signedIn(username);
        return office.on(
                LATER,
                username,
                () -> Statements.of(() -> assertThat(mvc.get().uri(address).with(reader))
                        .as(address)
                        .hasStatusOk()));
    }

    private String month(String month) {
        return "/de-an/" + id + "/bao-cao-thang?thang=" + month;
    }

    private MvcTestResult get(LocalDate day, String username, String address) {
        return office.on(
                day,
                username,
                () -> mvc.get().uri(address).with(office.signedIn(username)).exchange());
    }

    private MvcTestResult send(String month, String version, String share, String point, String keep) {
        return post(DAY, "trungtam", month, version, share, point, keep);
    }

    private MvcTestResult post(
            LocalDate day, String username, String month, String version, String share, String point, String keep) {
        var place = office.as("trungtam", () -> projects.get(id).scope().place());
        return office.on(
                day,
                username,
                () -> mvc.post()
                        .uri("/de-an/" + id + "/bao-cao-thang")
                        .param("month", month)
                        .param("version", version)
                        .param("requestId", UUID.randomUUID().toString())
                        .param("done", "Đã lắp máy")
                        .param("next", "Chạy thử")
                        .param("share", share)
                        .param("support", "10.000.000")
                        .param("counterpart", "40.000.000")
                        .param("line-1", "50.000.000")
                        .param("volume-1", "1 máy")
                        .param("place", place.toString())
                        .param("point", point)
                        .param("keep", keep)
                        .with(office.signedIn(username))
                        .exchange());
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
