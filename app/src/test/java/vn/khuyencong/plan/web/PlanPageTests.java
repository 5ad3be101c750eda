package vn.khuyencong.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.budget.AllotMoney;
import vn.khuyencong.budget.Allotment;
import vn.khuyencong.plan.CreatePlan;
import vn.khuyencong.plan.FillPlan;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

/** A plan from its first line to approval, each test in a year of its own. */
@OfficeTest
class PlanPageTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    OfficeClock clock;

    @Autowired
    AllotMoney allotMoney;

    @Autowired
    CreatePlan createPlan;

    @Autowired
    FillPlan fillPlan;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    @Test
    void approvesItsProjectsAndCommitsTheirMoneyAtOnce() {
        var project = appraised(2085, 200);
        allot(2085, 500);
        var plan = planWith(2085, project);
        assertThat(submit(plan.id(), plan.version())).hasStatus(303);
        assertThat(approve("ubnd", plan.id(), plan.version() + 1)).hasStatus(303);
        assertThat(stage(project)).isEqualTo("APPROVED");
        assertThat(available(2085)).isEqualTo(300_000_000);
        // the second click of a double click changes nothing and says nothing
        assertThat(approve("ubnd", plan.id(), plan.version() + 1)).hasStatus(303);
        assertThat(available(2085)).isEqualTo(300_000_000);
    }

    @Test
    void storesNothingWhenTheMoneyIsGoneMeanwhile() {
        var one = appraised(2086, 200);
        var other = appraised(2086, 250);
        allot(2086, 500);
        var plan = planWith(2086, one, other);
        assertThat(submit(plan.id(), plan.version())).hasStatus(303);
        takeBack(2086, 100);
        assertThat(approve("ubnd", plan.id(), plan.version() + 1))
                .hasStatus(422)
                .bodyText()
                .contains("34/QĐ-UBND")
                .contains("Chưa có gì được ghi");
        assertThat(stage(one)).isEqualTo("PROPOSED");
        assertThat(stage(other)).isEqualTo("PROPOSED");
        assertThat(available(2086)).isEqualTo(400_000_000);
    }

    @Test
    void submitsNoMoreThanTheYearHas() {
        var plan = planWith(2087, appraised(2087, 200));
        assertThat(submit(plan.id(), plan.version())).hasStatus(422).bodyText().contains("12/TTr-SCT");
    }

    @Test
    void takesADeAnOutForAReasonThatStays() {
        var project = appraised(2088, 200);
        var plan = planWith(2088, project);
        assertThat(takeOut(plan, project, " ")).hasStatus(422).bodyText().contains("Chưa ghi lý do");
        assertThat(takeOut(plan, project, "Cơ sở xin lùi sang năm sau")).hasStatus(303);
        assertThat(mvc.get().uri("/ke-hoach/" + plan.id()).with(office.signedIn("so.lanhdao")))
                .bodyText()
                .contains("Cơ sở xin lùi sang năm sau");
        assertThat(stage(project)).isEqualTo("APPRAISED");
    }

    @Test
    void putsADeAnInForAReasonThatStays() {
        var project = appraised(2088, 200);
        var plan = planWith(2088, appraised(2088, 100));
        assertThat(putIn(plan, project, " ")).hasStatus(422).bodyText().contains("Chưa ghi lý do");
        assertThat(putIn(plan, project, "Thứ hạng kế tiếp trong danh sách")).hasStatus(303);
        assertThat(mvc.get().uri("/ke-hoach/" + plan.id()).with(office.signedIn("so.lanhdao")))
                .bodyText()
                .contains("Thứ hạng kế tiếp trong danh sách");
    }

    @Test
    void tellsWhoWasFaster() {
        allot(2088, 500);
        var plan = planWith(2088, appraised(2088, 200));
        submit(plan.id(), plan.version());
        assertThat(approve("ubnd", plan.id(), plan.version()))
                .hasStatus(409)
                .bodyText()
                .contains("Trình kế hoạch")
                .contains("34/QĐ-UBND");
    }

    @Test
    void anotherDecisionFromAnOldPageIsToldByWhichTheLastWasMade() {
        allot(2088, 500);
        var plan = planWith(2088, appraised(2088, 200));
        submit(plan.id(), plan.version());
        assertThat(approve("ubnd", plan.id(), plan.version() + 1)).hasStatus(303);
        assertThat(decide("ubnd", plan.id(), plan.version() + 1, "99/QĐ-UBND"))
                .hasStatus(409)
                .bodyText()
                .contains("Đã được phê duyệt theo Quyết định số 34/QĐ-UBND");
        assertThat(giveBack(plan.id(), plan.version() + 1, "Chưa đủ căn cứ")).hasStatus(409);
        assertThat(mvc.get().uri("/ke-hoach/" + plan.id()).with(office.signedIn("ubnd")))
                .bodyText()
                .contains("34/QĐ-UBND")
                .doesNotContain("99/QĐ-UBND");
    }

    @Test
    void onlyTheChairmanApprovesAndReturnsForAReason() {
        allot(2089, 500);
        var project = appraised(2089, 200);
        var plan = planWith(2089, project);
        submit(plan.id(), plan.version());
        assertThat(approve("so.lanhdao", plan.id(), plan.version() + 1)).hasStatus(403);
        assertThat(giveBack(plan.id(), plan.version() + 1, " ")).hasStatus(422);
        assertThat(giveBack(plan.id(), plan.version() + 1, "Bổ sung căn cứ")).hasStatus(303);
        assertThat(stage(project)).isEqualTo("APPRAISED");
    }

    @Test
    void takesFewStatements() {
        var plan = planWith(2090, appraised(2090, 200));
        var leader = office.signedIn("so.lanhdao");
        assertThat(Statements.of(() -> mvc.get().uri("/ke-hoach").with(leader).exchange()))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(Statements.of(() ->
                        mvc.get().uri("/ke-hoach/" + plan.id()).with(leader).exchange()))
                .hasSizeLessThanOrEqualTo(15);
        assertThat(mvc.get().uri("/ke-hoach/" + plan.id()).with(office.signedIn("coso1")))
                .hasStatus(403);
        assertThat(mvc.get().uri("/ke-hoach").with(office.signedIn("coso1"))).hasStatus(403);
    }

    @Test
    void theSubmissionPaperHoldsTheListAndTheSumInWords() throws Exception {
        var plan = planWith(2092, appraised(2092, 200));
        var answer = mvc.get()
                .uri("/ke-hoach/" + plan.id() + "/to-trinh.docx")
                .with(office.signedIn("so.lanhdao"))
                .exchange();
        assertThat(answer).hasStatusOk();
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                    .contains("Hai trăm triệu đồng")
                    .contains("Máy thử")
                    .doesNotContain("{{")
                    .doesNotContain("[title]");
        }
    }

    private Plan planWith(int year, UUID... projects) {
        return office.as("so.lanhdao", () -> {
            var plan = createPlan
                    .create(new Plan.Create(UUID.randomUUID(), year, Tier.LOCAL))
                    .orFail();
            return fillPlan.add(plan.id(), plan.version(), List.of(projects), "Theo kết quả thẩm định")
                    .orFail();
        });
    }

    private MvcTestResult submit(UUID plan, int version) {
        return mvc.post()
                .uri("/ke-hoach/" + plan + "/trinh")
                .with(office.signedIn("so.lanhdao"))
                .param("version", Integer.toString(version))
                .param("number", "12/TTr-SCT")
                .param("submittedOn", today())
                .exchange();
    }

    private MvcTestResult approve(String account, UUID plan, int version) {
        return decide(account, plan, version, "34/QĐ-UBND");
    }

    private MvcTestResult decide(String account, UUID plan, int version, String decision) {
        return mvc.post()
                .uri("/ke-hoach/" + plan + "/phe-duyet")
                .with(office.signedIn(account))
                .param("version", Integer.toString(version))
                .param("decision", decision)
                .param("decidedOn", today())
                .exchange();
    }

    private MvcTestResult putIn(Plan plan, UUID project, String reason) {
        return mvc.post()
                .uri("/ke-hoach/" + plan.id() + "/de-an")
                .with(office.signedIn("so.lanhdao"))
                .param("version", Integer.toString(plan.version()))
                .param("projects", project.toString())
                .param("because", reason)
                .exchange();
    }

    private MvcTestResult takeOut(Plan plan, UUID project, String reason) {
        return mvc.post()
                .uri("/ke-hoach/" + plan.id() + "/de-an/bo")
                .with(office.signedIn("so.lanhdao"))
                .param("version", Integer.toString(plan.version()))
                .param("project", project.toString())
                .param("because", reason)
                .exchange();
    }

    private MvcTestResult giveBack(UUID plan, int version, String reason) {
        return mvc.post()
                .uri("/ke-hoach/" + plan + "/tra-lai")
                .with(office.signedIn("ubnd"))
                .param("version", Integer.toString(version))
                .param("reason", reason)
                .exchange();
    }

    private String today() {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(clock.today());
    }

    private void allot(int year, long millions) {
        money(year, millions, false);
    }

    private void takeBack(int year, long millions) {
        money(year, millions, true);
    }

    private void money(int year, long millions, boolean back) {
        office.runAs(
                "taichinh",
                () -> allotMoney.allot(new Allotment(
                        UUID.randomUUID(),
                        back,
                        year,
                        Tier.LOCAL,
                        Dong.ofMillions(millions),
                        "QĐ 1",
                        clock.today(),
                        "")));
    }

    private String stage(UUID project) {
        return inTransaction("select stage from project.project where id = ?", String.class, project);
    }

    private long available(int year) {
        return inTransaction(
                "select available_vnd from budget.pub_fund where year = ? and tier = 'LOCAL'", Long.class, year);
    }

    private <T> T inTransaction(String select, Class<T> type, Object parameter) {
        return Objects.requireNonNull(office.as(
                "ubnd",
                () -> transactions.execute(
                        _ -> sql.sql(select).param(parameter).query(type).single())));
    }

    /** A đề án whose appraisal is done: machinery for a sample establishment, half of its cost asked for. */
    private UUID appraised(int year, long millions) {
        var owner = Objects.requireNonNull(office.actor("coso3").establishment());
        var centre = office.actor("trungtam");
        // each its own machine: the same one twice would be double funding
        var machine = UUID.randomUUID();
        return Objects.requireNonNull(office.as(
                "trungtam",
                () -> transactions.execute(_ -> {
                    var id = sql.sql("""
                            insert into project.project (province, code, tier, plan_year, activity, title, stage, beneficiary_id,
                                implementer_id, place_id, proposed_vnd, stage_since, created_at, created_by,
                                no_double_funding, enough_counterpart)
                            select '48', ?, 'LOCAL', ?, 'ADVANCED_MACHINERY', ?, 'APPRAISED', id, ?, unit_id, ?, now(), now(), ?, true, true
                            from establishment.establishment where id = ? returning id""")
                            .params(
                                    "THU-" + year + "-" + NUMBER.incrementAndGet(),
                                    year,
                                    "Máy thử " + machine,
                                    Objects.requireNonNull(centre.organisation()),
                                    millions * 1_000_000,
                                    centre.account(),
                                    owner)
                            .query(UUID.class)
                            .single();
                    sql.sql("insert into project.estimate_line values (?, 1, ?, true, ?, ?, ?, 0)")
                            .params(
                                    id,
                                    "Máy " + machine,
                                    millions * 2_000_000,
                                    millions * 1_000_000,
                                    millions * 1_000_000)
                            .update();
                    return id;
                })));
    }
}
