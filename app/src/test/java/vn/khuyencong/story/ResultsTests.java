package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.WorkItem;
import vn.khuyencong.project.ReportResult;
import vn.khuyencong.project.ResultReport;
import vn.khuyencong.project.ResultWarnings;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** What became of the support: before it, and one and two years after the acceptance of 10 February 2026. */
@LifeTest
class ResultsTests {

    private static final Dong ASKED = Dong.ofMillions(100);
    private static final int PLAN_YEAR = 2080;
    private static final LocalDate ACCEPTED = ProjectBuilder.DAY;
    private static final LocalDate ALMOST_A_YEAR = LocalDate.of(2027, 2, 9);
    private static final LocalDate A_YEAR = LocalDate.of(2027, 2, 10);
    private static final LocalDate TWO_YEARS = LocalDate.of(2028, 2, 10);
    private static final String OWNER = "coso3";
    private static final String OFFICER = "so.chuyenvien";

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    ReportResult reportResult;

    @Autowired
    ResultWarnings warnings;

    @Autowired
    Inbox inbox;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void anAcceptedFile() {
        id = builder.at(Stage.ACCEPTED, PLAN_YEAR, ASKED);
    }

    @Test
    void theEstablishmentReportsOnItsPhoneAndTheFileShowsTheDifference() {
        id = builder.at(Stage.ACCEPTED, 2081, ASKED);
        assertThat(text(get(ACCEPTED, OWNER, "/de-an/" + id + "/ket-qua")))
                .contains("Lao động thường xuyên", "trước hỗ trợ")
                .doesNotContain("Người cung cấp");
        assertThat(post(ACCEPTED, OWNER, 0, 0, "10", "500", "")).hasStatus(303);
        assertThat(post(A_YEAR, OWNER, 12, 0, "12", "450,5", "")).hasStatus(303);
        assertThat(text(get(A_YEAR, OWNER, "/de-an/" + id + "/ket-qua?sau=12"))).contains("Lần trước: 10");
        assertThat(text(get(A_YEAR, OFFICER, "/de-an/" + id))).contains("Kết quả sau hỗ trợ", "+2", "−49,5");
        assertThat(text(get(A_YEAR, OFFICER, "/de-an/ket-qua/tong-hop"))).contains("2081", "+2");
    }

    @Test
    void theOfficeWritesDownWhatItWasToldAndByWhom() {
        assertThat(post(ACCEPTED, OFFICER, 0, 0, "10", "500", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi người của cơ sở", "500");
        assertThat(post(ACCEPTED, OFFICER, 0, 0, "10", "500", "Bà Nguyễn Thị Lan, kế toán"))
                .hasStatus(303);
        assertThat(text(get(ACCEPTED, OFFICER, "/de-an/" + id))).contains("theo lời Bà Nguyễn Thị Lan, kế toán");
    }

    @Test
    void nobodyElseReportsAndNoOtherWorkshopSeesIt() {
        assertThat(post(ACCEPTED, "thanhtra", 0, 0, "10", "500", "Bà Lan")).hasStatus(403);
        assertThat(post(ACCEPTED, "coso1", 0, 0, "10", "500", "")).hasStatus(404);
        assertThatThrownBy(() -> office.on(
                        ACCEPTED, "coso1", () -> reportResult.report(id, 0, report(0, 10), UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rows.changeAs(
                        office.actor("ubnd"),
                        "insert into project.result values (uuidv7(), '%s', 0, 9, '', '', now(), '%s')"
                                .formatted(id, office.actor("ubnd").account())))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void eachRuleIsBroken() {
        assertThat(codes(ALMOST_A_YEAR, report(12, 10))).containsExactly("project.result-too-early");
        assertThat(codes(A_YEAR, report(7, 10))).containsExactly("project.result-no-such-time");
        assertThat(codes(A_YEAR, new ResultReport(12, Map.of(), "", ""))).containsExactly("project.result-empty");
        assertThat(codes(A_YEAR, new ResultReport(12, Map.of("MOOD", Quantity.of(1)), "", "")))
                .containsExactly("project.result-unknown-indicator");
        var running = builder.at(Stage.UNDER_WAY, PLAN_YEAR, ASKED);
        assertThat(
                        office
                                .on(
                                        A_YEAR,
                                        OWNER,
                                        () -> reportResult.report(running, 0, report(0, 10), UUID.randomUUID()))
                                .stream()
                                .map(Finding::code))
                .containsExactly("project.result-before-acceptance");
        assertThat(post(ACCEPTED, OWNER, 0, 0, "mười", "-5", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Phải là số không âm", "mười");
    }

    @Test
    void aSecondClickKeepsOneAndALaterReportCorrects() {
        var request = UUID.randomUUID();
        report(ACCEPTED, 0, report(0, 10), request);
        assertThat(report(ACCEPTED, 0, report(0, 10), request)).isEmpty();
        assertThatThrownBy(() -> report(ACCEPTED, 0, report(0, 11), UUID.randomUUID()))
                .isInstanceOf(Stale.class);
        assertThat(report(ACCEPTED, 1, report(0, 11), UUID.randomUUID())).isEmpty();
        assertThat(rows.one(Integer.class, "select count(*) from project.result where project_id = ?", id))
                .isEqualTo(2);
        assertThat(post(ACCEPTED, OWNER, 0, 1, "12", "1", ""))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác");
    }

    @Test
    void theEstablishmentIsAskedOnceAndAfterTheProgramDidNotRunToo() {
        tellOn(ACCEPTED);
        tellOn(ALMOST_A_YEAR);
        assertThat(asked()).containsExactly("notice.project.result.BEFORE");
        report(ALMOST_A_YEAR, 0, report(0, 10), UUID.randomUUID());
        assertThat(asked()).isEmpty();
        tellOn(TWO_YEARS);
        tellOn(TWO_YEARS.plusDays(3));
        assertThat(asked()).containsExactly("notice.project.result.AFTER", "notice.project.result.AFTER");
        report(TWO_YEARS, 0, report(24, 15), UUID.randomUUID());
        tellOn(TWO_YEARS.plusDays(4));
        assertThat(asked()).as("a year is still open").containsExactly("notice.project.result.AFTER");
    }

    @Test
    void whoHasNotAnsweredIsAList() {
        assertThat(text(get(A_YEAR, OFFICER, "/de-an/ket-qua?nam=2080&so-dong=200")))
                .contains("/de-an/" + id + "/ket-qua?sau=0", "/de-an/" + id + "/ket-qua?sau=12")
                .doesNotContain("/de-an/" + id + "/ket-qua?sau=24");
        report(A_YEAR, 0, report(12, 10), UUID.randomUUID());
        assertThat(text(get(A_YEAR, OFFICER, "/de-an/ket-qua?nam=2080&sau=12&so-dong=200")))
                .doesNotContain("/de-an/" + id + "#");
        assertThat(text(get(A_YEAR, OFFICER, "/de-an/ket-qua?nam=2080&sau=12&loc=da-tra-loi&so-dong=200")))
                .contains("/de-an/" + id + "#");
        assertThat(get(A_YEAR, OFFICER, "/de-an/ket-qua/xuat-excel?nam=2080")).hasStatusOk();
        assertThat(get(A_YEAR, OWNER, "/de-an/ket-qua")).hasStatus(403);
    }

    @Test
    void theMorningAsksTheNormsOnceWhateverTheNumberOfAcceptedFiles() {
        builder.at(Stage.ACCEPTED, PLAN_YEAR, ASKED);
        var asked = office.on(
                ACCEPTED,
                OFFICER,
                () -> Statements.of(() -> {
                    CurrentActor.runAs(Actor.system(null), warnings::tell);
                    return true;
                }));
        assertThat(asked.stream().filter(statement -> statement.contains("\"norm\".\"revision\"")))
                .as("times and span, for local and for national money")
                .hasSizeBetween(2, 4);
    }

    @Test
    void theListsTakeFewStatements() {
        for (var address : List.of("/de-an/ket-qua?loc=tat-ca", "/de-an/ket-qua/tong-hop", "/de-an/quyet-toan-cham")) {
            get(TWO_YEARS, OFFICER, address);
            var reader = office.signedIn(OFFICER);
            var seen = office.on(
                    TWO_YEARS,
                    OFFICER,
                    () -> Statements.of(() ->
                            assertThat(mvc.get().uri(address).with(reader)).hasStatusOk()));
            assertThat(seen).as(address).hasSizeLessThanOrEqualTo(8);
        }
        get(TWO_YEARS, OFFICER, "/de-an/" + id);
        var reader = office.signedIn(OFFICER);
        assertThat(office.on(
                        TWO_YEARS,
                        OFFICER,
                        () -> Statements.of(
                                () -> assertThat(mvc.get().uri("/de-an/" + id).with(reader))
                                        .hasStatusOk())))
                .hasSizeLessThanOrEqualTo(15);
    }

    private static ResultReport report(int months, long jobs) {
        return new ResultReport(months, Map.of("JOBS", Quantity.of(jobs)), "", "");
    }

    private List<Finding> report(LocalDate day, int seen, ResultReport report, UUID request) {
        return office.on(day, OWNER, () -> reportResult.report(id, seen, report, request));
    }

    private List<String> codes(LocalDate day, ResultReport report) {
        return report(day, 0, report, UUID.randomUUID()).stream()
                .map(Finding::code)
                .toList();
    }

    private void tellOn(LocalDate day) {
        OfficeClock.runAt(
                day.atTime(6, 0).atZone(OfficeClock.ZONE).toInstant(),
                () -> CurrentActor.runAs(Actor.system(null), warnings::tell));
    }

    private List<String> asked() {
        return office.as(OWNER, inbox::mine).stream()
                .filter(item -> item.fileId().equals(id))
                .map(WorkItem::message)
                .filter(message -> message.startsWith("notice.project.result."))
                .toList();
    }

    private MvcTestResult post(
            LocalDate day, String username, int months, int version, String jobs, String revenue, String toldBy) {
        return office.on(
                day,
                username,
                () -> mvc.post()
                        .uri("/de-an/" + id + "/ket-qua")
                        .param("months", String.valueOf(months))
                        .param("version", String.valueOf(version))
                        .param("requestId", UUID.randomUUID().toString())
                        .param("JOBS", jobs)
                        .param("REVENUE", revenue)
                        .param("toldBy", toldBy)
                        .with(office.signedIn(username))
                        .exchange());
    }

    private MvcTestResult get(LocalDate day, String username, String address) {
        return office.on(
                day,
                username,
                () -> mvc.get().uri(address).with(office.signedIn(username)).exchange());
    }

    private static String text(MvcTestResult page) {
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
