package vn.khuyencong.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.plan.AdjustPlan;
import vn.khuyencong.plan.Adjustment;
import vn.khuyencong.plan.Adjustment.Ask;
import vn.khuyencong.plan.AdjustmentLine.Cause;
import vn.khuyencong.plan.ApproveAdjustment;
import vn.khuyencong.plan.NoteGround;
import vn.khuyencong.plan.NotedGround;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.plan.SubmitAdjustment;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.support.Changing;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** Adjustments of the approved plans of 2063 and 2064: lines, submission, decision, and what follows of it. */
@LifeTest
class AdjustmentTests {

    private static final String LEADER = "so.lanhdao";

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
    Changing changing;

    @Autowired
    NoteGround ground;

    @Autowired
    AdjustPlan adjust;

    @Autowired
    SubmitAdjustment submit;

    @Autowired
    ApproveAdjustment approve;

    @Autowired
    Rows rows;

    @Test
    void aDecisionMovesFilesAndMoneyAtOnceAndIsKeptWithBothSides() throws Exception {
        var gone = builder.at(Stage.APPRAISED, 2063, Dong.ofMillions(200));
        var less = builder.at(Stage.APPRAISED, 2063, Dong.ofMillions(100));
        var more = builder.at(Stage.SUBMITTED, 2063, Dong.ofMillions(100));
        moved(judging.pass(DAY, more, Dong.ofMillions(80)));
        var next = builder.at(Stage.APPRAISED, 2063, Dong.ofMillions(150));
        var later = builder.at(Stage.APPRAISED, 2063, Dong.ofMillions(60));
        planning.allot(DAY, 2063, Dong.ofMillions(400));
        var plan = approved(withGround(planning.plan(DAY, 2063, List.of(gone, less, more)), next));

        plan = done(begin(plan));
        assertThat(codes(begin(plan))).containsExactly("plan.adjustment-open-already");
        assertThat(codes(put(plan, Ask.OUT, gone, null, null, "Cơ sở từ bỏ")))
                .containsExactly("plan.adjustment-cause-missing");
        plan = done(put(plan, Ask.OUT, gone, Cause.GIVEN_UP, null, "Cơ sở từ bỏ"));
        plan = done(put(plan, Ask.AMOUNT, less, null, Dong.ofMillions(70), "Máy rẻ hơn"));
        plan = done(put(plan, Ask.AMOUNT, more, null, Dong.ofMillions(90), "Đúng mức đề nghị"));
        assertThat(codes(put(plan, Ask.IN, later, null, null, ""))).containsExactly("plan.adjustment-not-next");
        plan = done(put(plan, Ask.IN, next, null, null, ""));
        plan = done(submitted(plan));
        assertThat(stage(next)).isEqualTo("PROPOSED");
        var seen = plan;
        assertThatThrownBy(() -> approving(LEADER, seen, seen.version())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> approving("ubnd", seen, seen.version() - 1)).isInstanceOf(Stale.class);
        done(approving("ubnd", seen, seen.version()));

        assertThat(items(plan)).containsExactly("70000000", "90000000", "150000000");
        assertThat(List.of(stage(gone), stage(less), stage(next), stage(later)))
                .containsExactly("STOPPING", "APPROVED", "APPROVED", "APPRAISED");
        assertThat(available(2063)).isEqualTo(90_000_000);
        assertThat(rows.all(
                        (row, _) -> row.getString(1),
                        "select concat_ws(' ', source, files_before, files_after, before_vnd, after_vnd)"
                                + " from plan.adjustment_total join plan.adjustment a on a.id = adjustment_id where a.plan_id = ?",
                        plan.id()))
                .containsExactly("PROVINCIAL 3 3 380000000 310000000");
        var before = rows.office();
        done(approving("ubnd", seen, seen.version()));
        assertThat(rows.office()).as("the second click of a double click").isEqualTo(before);
        var other = new Adjustment.Approve(seen.id(), seen.version(), "999/QĐ-UBND", DAY);
        assertThatThrownBy(() -> office.on(DAY, "ubnd", () -> approve.approve(other)))
                .as("another decision from the old page")
                .isInstanceOf(Stale.class);
        aPlanThatIsApprovedChangesNoOtherWay(less);
        itsPageItsPaperAndItsTableSayBothSides(plan);
    }

    private void aPlanThatIsApprovedChangesNoOtherWay(UUID project) {
        for (var statement : List.of(
                "update plan.item set amount_vnd = amount_vnd + 1 where project_id = ?",
                "delete from plan.item where project_id = ?")) {
            assertThatThrownBy(() -> rows.change(statement, project))
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("an approved plan is changed by an adjustment only");
        }
    }

    private void itsPageItsPaperAndItsTableSayBothSides(Plan plan) throws Exception {
        var here = "/ke-hoach/" + plan.id() + "/dieu-chinh/1";
        var leader = office.signedIn(LEADER);
        assertThat(mvc.get().uri("/ke-hoach/" + plan.id()).with(leader))
                .hasStatusOk()
                .bodyText()
                .contains("Điều chỉnh lần 1", "35/QĐ-UBND", "380.000.000", "310.000.000");
        assertThat(mvc.get().uri(here).with(leader))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Đơn vị thụ hưởng từ bỏ hỗ trợ",
                        "Ngân sách cấp tỉnh, sau: 3 đề án",
                        "310.000.000",
                        "Đến lượt theo danh sách dự phòng",
                        "Quyết định điều chỉnh đã ký",
                        "02/2025/QĐ-UBND (MẪU)");
        assertThat(Statements.of(() -> mvc.get().uri(here).with(leader).exchange()))
                .hasSizeLessThanOrEqualTo(15);
        assertThat(mvc.get().uri(here).with(office.signedIn("coso1"))).hasStatus(403);
        assertThat(mvc.get().uri(here + "/danh-muc.xlsx").with(leader)).hasStatusOk();
        var paper = mvc.get().uri(here + "/quyet-dinh.docx").with(leader).exchange();
        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(paper.getResponse().getContentAsByteArray()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("QUYẾT ĐỊNH", "35/QĐ-UBND", "34/QĐ-UBND", "380.000.000", "Máy rẻ hơn")
                    .doesNotContain("{{")
                    .doesNotContain("[title]");
        }
    }

    @Test
    void neverAsksForMoreThanTheSourceHasNorForWhatHasChangedMeanwhile() {
        var one = builder.at(Stage.APPRAISED, 2064, Dong.ofMillions(100));
        var other = builder.at(Stage.APPRAISED, 2064, Dong.ofMillions(60));
        planning.allot(DAY, 2064, Dong.ofMillions(100));
        var plan =
                done(put(done(begin(approved(planning.plan(DAY, 2064, List.of(one))))), Ask.IN, other, null, null, ""));
        var before = rows.office();
        assertThat(codes(submitted(plan))).containsExactly("budget.source-short-provincial");
        assertThat(rows.office()).isEqualTo(before);

        plan = done(put(plan, Ask.AMOUNT, one, null, Dong.ofMillions(40), "Giảm quy mô"));
        plan = done(submitted(plan));
        moved(changing.granted(DAY, one, ChangeKind.LESS_OR_SAME_SUPPORT, Wanted.support(Dong.ofMillions(80))));
        before = rows.office();
        assertThat(codes(approving("ubnd", plan, plan.version()))).containsExactly("plan.adjustment-overtaken");
        assertThat(rows.office()).isEqualTo(before);

        plan = done(returned(plan));
        assertThat(stage(other)).isEqualTo("APPRAISED");
        var page = "/ke-hoach/" + plan.id() + "/dieu-chinh/1";
        assertThat(post(page + "/dong/bo", Map.of("version", "" + plan.version(), "project", "" + one)))
                .hasStatus(303);
        assertThat(post(page + "/dong/bo", Map.of("version", "" + (plan.version() - 1), "project", "" + other)))
                .hasStatus(409);
        assertThat(post(
                        page + "/dong",
                        Map.of(
                                "version",
                                "" + (plan.version() + 1),
                                "ask",
                                "AMOUNT",
                                "project",
                                "" + one,
                                "amount",
                                "x",
                                "because",
                                "Giảm quy mô")))
                .hasStatus(422)
                .bodyText()
                .contains("Giảm quy mô");
        assertThat(post(
                        page + "/rut",
                        Map.of("version", "" + (plan.version() + 1), "because", "Đã giải quyết ở đề án")))
                .hasStatus(303);
        assertThat(rows.one(String.class, "select stage from plan.adjustment where plan_id = ?", plan.id()))
                .isEqualTo("WITHDRAWN");
    }

    private MvcTestResult post(String uri, Map<String, String> form) {
        var request = mvc.post().uri(uri).with(office.signedIn(LEADER));
        form.forEach(request::param);
        return request.exchange();
    }

    private Plan withGround(Plan plan, UUID project) {
        return done(office.on(
                DAY,
                LEADER,
                () -> ground.note(new NotedGround.Note(
                        plan.id(), plan.version(), project, "HIGHLAND_BORDER_ISLAND_ETHNIC", "Văn bản số 3 của xã"))));
    }

    private Plan approved(Plan plan) {
        return done(planning.approve(DAY, done(planning.submit(DAY, plan))));
    }

    private PlanOutcome begin(Plan plan) {
        var begin = new Adjustment.Begin(plan.id(), plan.version(), UUID.randomUUID(), "Có cơ sở từ bỏ hỗ trợ");
        return office.on(DAY, LEADER, () -> adjust.begin(begin));
    }

    private PlanOutcome put(
            Plan plan, Ask ask, UUID project, @Nullable Cause cause, @Nullable Dong amount, String reason) {
        var put = new Adjustment.Put(plan.id(), plan.version(), ask, project, cause, amount, "", reason);
        return office.on(DAY, LEADER, () -> adjust.put(put));
    }

    private PlanOutcome submitted(Plan plan) {
        return office.on(
                DAY, LEADER, () -> submit.submit(new Adjustment.Submit(plan.id(), plan.version(), "20/TTr-SCT", DAY)));
    }

    private PlanOutcome returned(Plan plan) {
        return office.on(
                DAY,
                "ubnd",
                () -> submit.giveBack(new Adjustment.Return(plan.id(), plan.version(), "Rà lại mức của đề án")));
    }

    private PlanOutcome approving(String who, Plan plan, int version) {
        return office.on(
                DAY, who, () -> approve.approve(new Adjustment.Approve(plan.id(), version, "35/QĐ-UBND", DAY)));
    }

    private static List<String> codes(PlanOutcome outcome) {
        return switch (outcome) {
            case PlanOutcome.Done done -> throw new AssertionError("Done: " + done);
            case PlanOutcome.Refused(var findings, var ofProjects) -> {
                var all = new ArrayList<>(findings);
                ofProjects.values().forEach(all::addAll);
                yield all.stream().map(Finding::code).toList();
            }
        };
    }

    private List<String> items(Plan plan) {
        return rows.all(
                (row, _) -> row.getString(1),
                "select amount_vnd from plan.item where plan_id = ? order by position",
                plan.id());
    }

    private String stage(UUID project) {
        return rows.one(String.class, "select stage from project.project where id = ?", project);
    }

    private long available(int year) {
        return rows.one(
                Long.class,
                "select available_vnd from budget.pub_fund where year = ? and tier = 'LOCAL' and province = '48'",
                year);
    }
}
