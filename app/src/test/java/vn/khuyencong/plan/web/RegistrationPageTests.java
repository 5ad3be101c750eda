package vn.khuyencong.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.plan.AskedBodies;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Statements;
import vn.khuyencong.web.Dates;

/** Registration rounds of 2094 to 2098: the letter, who was asked, who has answered, who was late. */
@LifeTest
class RegistrationPageTests {

    private static final String PAGE = "/ke-hoach/dang-ky";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    OfficeClock clock;

    @Autowired
    AskedBodies bodies;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void showsWhoHasAnsweredWhoIsLateAndWhoIsSilent() {
        var today = clock.today();
        var round = UUID.randomUUID();
        assertThat(open(round, 2096, "1/HD-SCT", today.minusDays(9), today.minusDays(1)))
                .hasStatus(303);
        // the second click of a double click opens nothing and says nothing
        assertThat(open(round, 2096, "1/HD-SCT", today.minusDays(9), today.minusDays(1)))
                .hasStatus(303);
        handIn(2096);
        assertThat(read(round)).hasStatusOk().bodyText().contains("1/HD-SCT", "Đã hết hạn", "Đã trả lời: 1/2 đơn vị");
        assertThat(office.as("so.lanhdao", () -> bodies.of(round)))
                .extracting(AskedBodies.Asked::files, AskedBodies.Asked::late)
                .containsExactly(tuple(0, 0), tuple(1, 1));
    }

    @Test
    void notesALetterOfNoNeedOnceAndNotOfWhoHasRegistered() {
        var today = clock.today();
        var round = UUID.randomUUID();
        assertThat(open(round, 2097, "2/HD-SCT", today, today)).hasStatus(303);
        handIn(2097);
        assertThat(noNeed(round, commune(), "5/UBND", today.minusDays(1)))
                .hasStatus(422)
                .bodyText()
                .contains("trước ngày văn bản hướng dẫn");
        assertThat(noNeed(round, centre(), "6/TT", today))
                .hasStatus(422)
                .bodyText()
                .contains("không thể ghi là không có nhu cầu");
        assertThat(noNeed(round, commune(), "5/UBND", today)).hasStatus(303);
        assertThat(noNeed(round, commune(), "7/UBND", today)).hasStatus(303);
        assertThat(read(round)).bodyText().contains("5/UBND").doesNotContain("7/UBND");
    }

    @Test
    void refusesDaysInTheWrongOrderASecondRoundAndAStranger() {
        var today = clock.today();
        assertThat(open(UUID.randomUUID(), 2098, "3/HD-SCT", today, today.minusDays(1)))
                .hasStatus(422)
                .bodyText()
                .contains("ở trước ngày bắt đầu nhận", "3/HD-SCT");
        assertThat(open(UUID.randomUUID(), 2098, "3/HD-SCT", today, today)).hasStatus(303);
        assertThat(open(UUID.randomUUID(), 2098, "4/HD-SCT", today, today))
                .hasStatus(422)
                .bodyText()
                .contains("mỗi năm và nguồn có một đợt");
        assertThat(mvc.get().uri(PAGE).with(office.signedIn("coso1"))).hasStatus(403);
        assertThat(mvc.post().uri(PAGE).with(office.signedIn("ubnd")).param("year", "2098"))
                .hasStatus(422);
        assertThat(read(UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void narrowsTheBodiesToThoseWhoAreSilentAndTheRoundsToTheirYear() {
        var today = clock.today();
        var round = UUID.randomUUID();
        assertThat(open(round, 2095, "8/HD-SCT", today, today)).hasStatus(303);
        handIn(2095);
        var silent = mvc.get()
                .uri(PAGE + "/" + round + "?tra-loi=chua")
                .with(office.signedIn("so.lanhdao"))
                .exchange();
        assertThat(silent).bodyText().contains("Chưa trả lời</span>").doesNotContain(">Đã đăng ký</span>");
        var named = mvc.get()
                .uri(PAGE + "/" + round + "?q=khuyen cong")
                .with(office.signedIn("so.lanhdao"))
                .exchange();
        assertThat(named).bodyText().contains(">Đã đăng ký</span>");
        assertThat(rounds("?nam=2095")).contains("8/HD-SCT").doesNotContain("1/HD-SCT");
        assertThat(rounds("?nam=2095&nguon=national")).doesNotContain("8/HD-SCT");
        assertThat(rounds("?nam=2095&chua-tra-loi=co&trang-thai=open&xep=silent"))
                .contains("8/HD-SCT");
        for (var table : new String[] {"/xuat-excel?nam=2095", "/" + round + "/xuat-excel?tra-loi=chua"}) {
            assertThat(mvc.get().uri(PAGE + table).with(office.signedIn("so.lanhdao")))
                    .hasStatusOk()
                    .hasContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
    }

    @Test
    void takesFewStatements() {
        var today = clock.today();
        var round = UUID.randomUUID();
        assertThat(open(round, 2094, "9/HD-SCT", today, today)).hasStatus(303);
        var leader = office.signedIn("so.lanhdao");
        assertThat(Statements.of(() -> mvc.get().uri(PAGE).with(leader).exchange()))
                .hasSizeLessThanOrEqualTo(9);
        assertThat(Statements.of(
                        () -> mvc.get().uri(PAGE + "/" + round).with(leader).exchange()))
                .hasSizeLessThanOrEqualTo(10);
    }

    private String rounds(String query) {
        return new String(
                mvc.get()
                        .uri(PAGE + query)
                        .with(office.signedIn("so.lanhdao"))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private MvcTestResult open(UUID round, int year, String letter, LocalDate opens, LocalDate closes) {
        return mvc.post()
                .uri(PAGE)
                .with(office.signedIn("so.lanhdao"))
                .param("round", round.toString())
                .param("year", Integer.toString(year))
                .param("tier", "LOCAL")
                .param("letter", letter)
                .param("letterOn", Dates.format(opens))
                .param("opensOn", Dates.format(opens))
                .param("closesOn", Dates.format(closes))
                .param("asked", centre().toString(), commune().toString())
                .exchange();
    }

    private MvcTestResult noNeed(UUID round, UUID body, String letter, LocalDate on) {
        return mvc.post()
                .uri(PAGE + "/" + round + "/khong-co-nhu-cau")
                .with(office.signedIn("so.lanhdao"))
                .param("body", body.toString())
                .param("letter", letter)
                .param("on", Dates.format(on))
                .exchange();
    }

    private MvcTestResult read(UUID round) {
        return mvc.get()
                .uri(PAGE + "/" + round)
                .with(office.signedIn("so.lanhdao"))
                .exchange();
    }

    private UUID centre() {
        return Objects.requireNonNull(office.actor("trungtam").organisation());
    }

    /** Some body of the province that carries no đề án out. */
    private UUID commune() {
        var centre = centre();
        return office.as("so.lanhdao", () -> bodies.couldBeAsked("48")).stream()
                .map(AskedBodies.Body::id)
                .filter(body -> !body.equals(centre))
                .findFirst()
                .orElseThrow();
    }

    /** The centre hands a đề án in today. */
    private void handIn(int year) {
        var owner = Objects.requireNonNull(office.actor("coso3").establishment());
        var account = office.actor("trungtam").account();
        office.runAs(
                "trungtam",
                () -> transactions.executeWithoutResult(_ -> {
                    var id = sql.sql("""
                            insert into project.project (province, code, tier, plan_year, activity, title, stage, beneficiary_id,
                                implementer_id, place_id, proposed_vnd, stage_since, created_at, created_by,
                                no_double_funding, enough_counterpart)
                            select '48', ?, 'LOCAL', ?, 'ADVANCED_MACHINERY', ?, 'SUBMITTED', id, ?, unit_id, 1000000, ?, ?, ?, true, true
                            from establishment.establishment where id = ? returning id""")
                            .params(
                                    "DK-" + year,
                                    year,
                                    "Máy đăng ký " + year,
                                    centre(),
                                    Timestamp.from(clock.instant()),
                                    Timestamp.from(clock.instant()),
                                    account,
                                    owner)
                            .query(UUID.class)
                            .single();
                    sql.sql("""
                            insert into project.move (project_id, step, from_stage, to_stage, at, by, role, version_before)
                            values (?, 'SUBMIT', 'DRAFT', 'SUBMITTED', ?, ?, 'CENTRE', 0)""")
                            .params(id, Timestamp.from(clock.instant()), account)
                            .update();
                }));
    }
}
