package vn.khuyencong.project.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.funding.FundingVerdict.Verdict;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Working;

/** No support is given twice: what is the same stops the file until somebody has said why it is not. */
@OfficeTest
class DoubleFundingTests {

    private static final String OFFICER = "so.chuyenvien";
    private static final String WORKSHOP = "Công ty TNHH Cơ khí Hòa Tiến (mẫu)";
    private static final String TAX_CODE = "0400900103";
    private static final String NOBODY = "Người lạ";
    private static final Dong ASKED = Dong.ofMillions(100);
    private static final int PLAN_YEAR = 2073;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Judging judging;

    @Autowired
    Planning planning;

    @Autowired
    Working working;

    @Autowired
    DecideFunding funding;

    @Autowired
    Rows rows;

    @AfterEach
    void nothingOfThePastIsLeft() {
        rows.change(
                "update project.past_support set withdrawn_at = now(), withdrawn_by = entered_by where paper = 'thử'");
    }

    @Test
    void theSameContentOfTheSameTaxCodeStopsTheAppraisalUntilItIsConcludedOn() {
        var id = builder.handedIn("Máy dập thủy lực", PLAN_YEAR, ASKED);
        var past = past("Cơ khí Hoà Tiến", TAX_CODE, NOBODY, "Hỗ trợ đầu tư", "thủy lực, máy DẬP", "");

        assertThat(codes(id)).containsExactly("project.double-funding-open");
        assertThat(page(id)).contains("Trùng, chưa kết luận", "Cùng mã số thuế", "Đã được hỗ trợ cùng hoạt động");
        assertThat(body("/de-an/" + id + "/tham-dinh"))
                .contains("1 trường hợp trùng hoàn toàn chưa có kết luận", "28/2018/TT-BTC");

        assertThat(conclude(OFFICER, id, past, "DIFFERENT", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi lý do");
        assertThat(conclude(OFFICER, id, past, "", "Máy khác"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn kết luận", "Máy khác");
        assertThat(conclude(OFFICER, id, past, "DIFFERENT", "Máy của phân xưởng khác"))
                .hasStatus3xxRedirection();
        assertThat(body("/de-an/" + id + "/trung-lap")).contains("Không trùng", "Máy của phân xưởng khác");
        assertThat(judging.pass(DAY, id, ASKED)).isInstanceOf(Decision.Moved.class);
    }

    @Test
    void aSerialNumberTheFileNamesIsExactWhoeverHadTheMachine() {
        var id = builder.handedIn("Máy phay Mazak số máy MZ-77/0912", PLAN_YEAR, ASKED);
        past("Hộ kinh doanh không liên quan", "", NOBODY, "Hỗ trợ máy phay", "Máy phay", "MZ 77 0912");
        assertThat(kinds(id)).contains(HitKind.SERIAL);
        assertThat(codes(id)).containsExactly("project.double-funding-open");
    }

    @Test
    void aSerialNumberInALineOfTheEstimateIsFoundInAnotherFileOfWhateverApplicantAndActivity() {
        var first = builder.handedIn("Máy phay đứng", PLAN_YEAR, ASKED);
        var second = builder.handedIn("Máy doa ngang", PLAN_YEAR, ASKED);
        made(first, "", "XK-5540/18");
        assertThat(waiting(second, first)).isEmpty();
        made(second, "", "xk 554018");
        rows.change(
                "update project.project set activity = (select code from norm.activity where code <> project.activity order by code limit 1) where id = ?",
                first);
        rows.change(
                "update project.project set beneficiary_id = (select id from establishment.establishment where tax_code = '0400900104') where id = ?",
                first);
        assertThat(waiting(second, first)).containsExactly(HitKind.SERIAL);
        assertThat(codes(second)).containsExactly("project.double-funding-open");
        assertThat(page(second)).contains("Cơ sở khác; cùng số máy");
        made(first, "", "");
        assertThat(waiting(second, first)).isEmpty();
    }

    @Test
    void oneModelInTheLinesOfTwoFilesOfOneApplicantIsPointedOut() {
        var first = builder.handedIn("Lò nung gốm", PLAN_YEAR, ASKED);
        var second = builder.handedIn("Thiết bị nhiệt luyện", PLAN_YEAR, ASKED);
        made(first, "Model KX-9", "");
        made(second, "model kx9", "");
        assertThat(waiting(second, first)).containsExactly(HitKind.MODEL);
    }

    private void made(UUID id, String model, String serial) {
        rows.change(
                "update project.estimate_line set model = ?, serial = ? where project_id = ? and position = 1",
                model,
                serial,
                id);
    }

    @Test
    void aSimilarNameWithSimilarContentIsPointedOutAndStopsOnlyWhereTheProvinceSaysSo() {
        var id = builder.handedIn("Máy uốn ống thép tự động ba trục", PLAN_YEAR, ASKED);
        past("Cơ khí Hòa Tiến II", "0400999999", NOBODY, "Máy uốn ống thép tự động", "", "");
        assertThat(kinds(id)).contains(HitKind.NEAR_NAME).noneMatch(HitKind::exact);
        var strict = setting("DOUBLE_FUNDING_NEAR", "REFUSE");
        try {
            assertThat(codes(id)).containsExactly("project.double-funding-near");
        } finally {
            rows.change("update norm.version set superseded_at = now() where id = ?", strict);
        }
        assertThat(judging.pass(DAY, id, ASKED)).isInstanceOf(Decision.Moved.class);
    }

    @Test
    void whatIsFoundToBeTheSameStopsTheFileAlthoughItWasMerelyAlike() {
        var id = builder.handedIn("Máy mài phẳng cỡ lớn", PLAN_YEAR, ASKED);
        var past = past(WORKSHOP, TAX_CODE, NOBODY, "Máy mài phẳng loại lớn", "", "");
        assertThat(kinds(id)).contains(HitKind.NEAR_CONTENT);
        conclude(OFFICER, id, past, "SAME", "Cùng hóa đơn");
        assertThat(codes(id)).containsExactly("project.double-funding-same");
        conclude(OFFICER, id, past, "ALLOWED", "Phần thứ hai của một dây chuyền, chưa được hỗ trợ");
        assertThat(judging.pass(DAY, id, ASKED)).isInstanceOf(Decision.Moved.class);
        assertThat(rows.all(
                        (row, _) -> row.getString("verdict") + " " + row.getString("reason"),
                        "select verdict, reason from project.funding_decision where project_id = ? order by at",
                        id))
                .as("every word is kept")
                .containsExactly("SAME Cùng hóa đơn", "ALLOWED Phần thứ hai của một dây chuyền, chưa được hỗ trợ");
    }

    @Test
    void aConclusionOnAMereLikenessDoesNotAnswerAnExactHitThatComesToLight() {
        var id = builder.handedIn("Máy tiện vạn năng cỡ trung", PLAN_YEAR, ASKED);
        var past = past(WORKSHOP, TAX_CODE, NOBODY, "Máy tiện vạn năng", "", "");
        conclude(OFFICER, id, past, "DIFFERENT", "Máy nhỏ hơn");
        assertThat(waiting(id, past)).isEmpty();
        rows.change("update project.past_support set item = 'Máy tiện vạn năng cỡ trung' where id = ?", past);
        assertThat(waiting(id, past)).containsExactly(HitKind.CONTENT);
    }

    @Test
    void twoFilesForTheSameThingStopEachOtherAndOneConclusionAnswersForBoth() {
        var first = builder.handedIn("Máy hàn robot sáu trục", PLAN_YEAR, ASKED);
        var second = builder.handedIn("Máy hàn robot sáu trục", PLAN_YEAR + 1, ASKED);
        assertThat(codes(first)).containsExactly("project.double-funding-open");
        assertThat(codes(second)).containsExactly("project.double-funding-open");
        conclude(OFFICER, second, first, "DIFFERENT", "Robot thứ hai, xưởng mới");
        assertThat(judging.pass(DAY, first, ASKED)).isInstanceOf(Decision.Moved.class);
        assertThat(judging.pass(DAY, second, ASKED)).isInstanceOf(Decision.Moved.class);
    }

    @Test
    void whatWasRefusedIsNoSupport() {
        var first = builder.handedIn("Máy đột dập CNC", PLAN_YEAR, ASKED);
        var second = builder.handedIn("Máy đột dập CNC", PLAN_YEAR, ASKED);
        judging.fail(DAY, first);
        assertThat(judging.pass(DAY, second, ASKED)).isInstanceOf(Decision.Moved.class);
    }

    @Test
    void whatComesToLightAfterTheAppraisalStopsTheApproval() {
        var id = builder.handedIn("Máy cưa vòng kim loại", PLAN_YEAR + 2, ASKED);
        judging.pass(DAY, id, ASKED);
        var plan = builder.submittedPlan(PLAN_YEAR + 2, ASKED, id);
        var past = past(WORKSHOP, TAX_CODE, NOBODY, "Hỗ trợ", "Máy cưa vòng kim loại", "");
        assertThat(planning.approve(DAY, plan))
                .isInstanceOfSatisfying(
                        PlanOutcome.Refused.class,
                        refused -> assertThat(refused.ofProjects().get(id))
                                .extracting(Finding::code)
                                .contains("project.double-funding-open"));
        conclude(OFFICER, id, past, "DIFFERENT", "Máy cũ đã thanh lý");
        assertThat(planning.approve(DAY, plan)).isInstanceOf(PlanOutcome.Done.class);
        // A stop that arises after the approval needs its conclusion too, or no step could follow.
        assertThat(conclude(OFFICER, id, past, "SAME", "Hóa đơn cho thấy cùng một máy"))
                .hasStatus(303);
        assertThat(working.sign(DAY, id, ASKED))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .contains("project.double-funding-same"));
    }

    @Test
    void onlyTheDepartmentConcludesAndOnlyOfficialsSee() {
        var id = builder.handedIn("Máy khoan cần", PLAN_YEAR, ASKED);
        var past = past(WORKSHOP, TAX_CODE, NOBODY, "Hỗ trợ", "Máy khoan cần", "");
        assertThat(conclude("trungtam", id, past, "DIFFERENT", "Khác")).hasStatus(403);
        assertThat(conclude("ubnd", id, past, "DIFFERENT", "Khác")).hasStatus(403);
        assertThat(mvc.get().uri("/de-an/" + id + "/trung-lap").with(office.signedIn("coso3")))
                .hasStatus(403);
        assertThat(new String(
                        get("/de-an/" + id, "coso3").getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .doesNotContain("Hỗ trợ trùng");
        assertThat(conclude(OFFICER, id, UUID.randomUUID(), "DIFFERENT", "Khác"))
                .as("not alike")
                .hasStatus(404);
        assertThatThrownBy(() -> rows.changeAs(office.actor("trungtam"), """
                insert into project.funding_decision (id, project_id, past_id, verdict, kind, exact, reason, at, by)
                values (gen_random_uuid(), '%s', '%s', 'DIFFERENT', 'CONTENT', true, 'x', now(), '%s')""".formatted(
                                id, past, office.actor("trungtam").account())))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        for (var blind : List.of("coso3", "xa1", "quantri")) {
            assertThat(rows.as(
                            office.actor(blind),
                            (row, _) -> row.getString(1),
                            "select kind from project.akin('" + id + "')"))
                    .as(blind)
                    .isEmpty();
        }
    }

    @Test
    void aDraftOfAnotherIsNoSupport() {
        builder.at(Stage.DRAFT, PLAN_YEAR, ASKED);
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        assertThat(office.as(OFFICER, () -> funding.waiting(id)))
                .extracting(akin -> akin.other().stage())
                .doesNotContain(Stage.DRAFT, Stage.REFUSED, Stage.WITHDRAWN);
    }

    private UUID past(String name, String taxCode, String person, String content, String item, String serial) {
        return rows.one(
                UUID.class,
                """
                insert into project.past_support (province, name, tax_code, representative, activity, content, item, serial, year, amount_vnd,
                    paper, entered_at, entered_by)
                values ('48', ?, ?, ?, 'ADVANCED_MACHINERY', ?, ?, ?, 2021, 50000000, 'thử', now(), ?) returning id""",
                name,
                taxCode,
                person,
                content,
                item,
                serial,
                office.actor(OFFICER).account());
    }

    private UUID setting(String code, String value) {
        return rows.one(UUID.class, """
                insert into norm.version (norm, tier, province, in_force, content, basis_id)
                select norm, 'LOCAL', '48', in_force, content || jsonb_build_object('value', ?), basis_id
                from norm.version where norm = ? and superseded_at is null and upper_inf(in_force) returning id""", value, "setting." + code);
    }

    private List<String> codes(UUID id) {
        return switch (judging.pass(DAY, id, ASKED)) {
            case Decision.Refused(var findings) ->
                findings.stream().map(Finding::code).toList();
            case Decision.Moved _ -> List.of();
        };
    }

    private List<HitKind> kinds(UUID id) {
        return office.as(OFFICER, () -> funding.waiting(id)).stream()
                .map(Akin::kind)
                .toList();
    }

    private List<HitKind> waiting(UUID id, UUID other) {
        return office.as(OFFICER, () -> funding.waiting(id)).stream()
                .filter(akin -> akin.other().id().equals(other))
                .map(Akin::kind)
                .toList();
    }

    private MvcTestResult conclude(String person, UUID id, UUID other, String verdict, String reason) {
        return mvc.post()
                .uri("/de-an/" + id + "/trung-lap")
                .param("other", other.toString())
                .param(
                        "verdict-" + other,
                        verdict.isEmpty() ? "" : Verdict.valueOf(verdict).name())
                .param("reason-" + other, reason)
                .param("requestId-" + other, UUID.randomUUID().toString())
                .with(office.signedIn(person))
                .exchange();
    }

    private String page(UUID id) {
        return body("/de-an/" + id);
    }

    private String body(String address) {
        var answer = get(address, OFFICER);
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String address, String person) {
        return mvc.get().uri(address).with(office.signedIn(person)).exchange();
    }
}
