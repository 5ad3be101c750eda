package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.Decisions.refused;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.budget.AllotMoney;
import vn.khuyencong.budget.Allotment;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.plan.ApprovePlan;
import vn.khuyencong.plan.CreatePlan;
import vn.khuyencong.plan.FillPlan;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.plan.SubmitPlan;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Estimate;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.ForwardProject;
import vn.khuyencong.project.Forwarding.Result;
import vn.khuyencong.project.ProposeProject;
import vn.khuyencong.project.RecordSelection;
import vn.khuyencong.project.ReturnProject;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.Forwarding;
import vn.khuyencong.support.HandingIn;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Working;
import vn.khuyencong.support.Writing;

/** A đề án of national money: past the base, up to the ministry's agency, back once, and on to settlement. */
@LifeTest
class NationalProjectTests {

    private static final Dong ASKED = Dong.ofMillions(100);
    private static final Dong SELECTED = Dong.ofMillions(90);

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Writing writing;

    @Autowired
    HandingIn handingIn;

    @Autowired
    Forwarding forwarding;

    @Autowired
    ForwardProject forward;

    @Autowired
    ReturnProject giveBack;

    @Autowired
    ProposeProject propose;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AllotMoney allot;

    @Autowired
    CreatePlan create;

    @Autowired
    FillPlan fill;

    @Autowired
    SubmitPlan submit;

    @Autowired
    ApprovePlan approve;

    @Autowired
    Working working;

    @Autowired
    Paying paying;

    @Autowired
    RecordSelection selection;

    @Autowired
    Norms norms;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Rows rows;

    @Test
    void goesUpComesBackOnceAndIsSettled() {
        var id = builder.nationalHandedIn("Máy ép gỗ quốc gia", 2055, ASKED);
        moved(forwarding.pass(DAY, id, ASKED));
        assertThat(due(id)).isEqualTo(LocalDate.of(2054, 6, 14));
        assertThat(planning(id)).isNotEmpty();
        assertThat(proposing(id)).containsExactly("project.agency-not-passed");
        moved(forwarding.send(DAY, id));
        moved(forwarding.answered(DAY.plusDays(9), id, Forwarding.answer(Result.RETURNED, DAY.plusDays(8), null)));
        moved(forwarding.passBack(DAY.plusDays(10), id));
        assertThat(codes(handingIn.submit(DAY.plusDays(11), id))).containsExactly("project.unchanged-since-sent");
        moved(forwarding.complete(DAY.plusDays(11), id));
        assertThat(stage(id)).isEqualTo(Stage.APPRAISED);
        moved(forwarding.send(DAY.plusDays(12), id));
        moved(forwarding.answered(DAY.plusDays(20), id, Forwarding.answer(Result.PASSED, DAY.plusDays(20), SELECTED)));
        assertThat(rows.one(Long.class, "select proposed_vnd from project.project where id = ?", id))
                .isEqualTo(SELECTED.value());
        approvedInThePlan(id);
        carriedOutAndSettled(id);
        assertThat(rows.all(
                        (row, _) -> row.getString(1),
                        "select step from project.move where project_id = ? order by at, id",
                        id))
                .startsWith(
                        "SUBMIT",
                        "APPRAISE",
                        "FORWARD",
                        "AGENCY_RETURN",
                        "PASS_BACK",
                        "COMPLETE",
                        "FORWARD",
                        "AGENCY_PASS",
                        "PROPOSE",
                        "APPROVE")
                .endsWith("SETTLE");
    }

    @Test
    void isAppraisedAtBaseAgainWhereTheEstimateHasChanged() {
        var id = builder.at(Stage.FORWARDED, 2056, ASKED);
        moved(forwarding.answered(DAY, id, Forwarding.answer(Result.RETURNED, DAY, null)));
        moved(forwarding.passBack(DAY, id));
        var less = Dong.ofMillions(80);
        writing.fill(
                DAY,
                id,
                Tier.NATIONAL,
                2056,
                new Estimate(List.of(new EstimateLine(1, "Máy khác", true, less.times(2), less, less, Dong.ZERO))));
        assertThat(codes(forwarding.complete(DAY, id))).containsExactly("project.changed-since-sent");
        moved(handingIn.submit(DAY, id));
        moved(forwarding.pass(DAY, id, less));
        moved(forwarding.send(DAY, id));
    }

    @Test
    void whatTheBaseReturnsGoesPastTheBaseAgain() {
        var id = builder.nationalHandedIn("Máy do cơ sở trả lại", 2057, ASKED);
        office.on(DAY, "so.chuyenvien", () -> giveBack(id));
        assertThat(codes(forwarding.complete(DAY, id))).containsExactly("project.returned-by-base");
        moved(handingIn.submit(DAY, id));
    }

    @Test
    void endsWhereTheAgencyDoesNotSelectIt() {
        var id = builder.at(Stage.FORWARDED, 2058, ASKED);
        moved(forwarding.answered(DAY, id, Forwarding.answer(Result.REFUSED, DAY, null)));
        assertThat(stage(id)).isEqualTo(Stage.REFUSED);
    }

    @Test
    void anAnswerIsNotOlderThanTheLetterNorOverWhatTheBaseProposed() {
        var id = builder.at(Stage.FORWARDED, 2058, ASKED);
        assertThat(codes(forwarding.answered(
                        DAY, id, Forwarding.answer(Result.PASSED, DAY.minusDays(1), ASKED.plus(new Dong(1))))))
                .containsExactly("project.answer-before-letter", "project.selected-over-proposed");
        assertThat(stage(id)).isEqualTo(Stage.FORWARDED);
    }

    @Test
    void localMoneyNeverGoesThere() {
        var id = builder.at(Stage.APPRAISED, 2059, ASKED);
        assertThat(codes(office.on(DAY, "so.lanhdao", () -> forward.forward(id, version(id), "45/SCT", DAY))))
                .containsExactly("project.national-only");
    }

    @Test
    void isSentByItsPlannerOnceHoweverOftenSheClicks() {
        var id = builder.nationalHandedIn("Máy gửi một lần", 2059, ASKED);
        moved(forwarding.pass(DAY, id, ASKED));
        int version = version(id);
        assertThatThrownBy(() -> office.on(DAY, "trungtam", () -> forward.forward(id, version, "45/SCT", DAY)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.on(DAY, "so.chuyenvien", () -> forward.forward(id, version - 1, "45/SCT", DAY)))
                .isInstanceOf(Stale.class);
        moved(office.on(DAY, "so.chuyenvien", () -> forward.forward(id, version, "45/SCT", DAY)));
        moved(office.on(DAY, "so.chuyenvien", () -> forward.forward(id, version, "45/SCT", DAY)));
        assertThat(rows.one(Integer.class, "select count(*) from project.forwarding where project_id = ?", id))
                .isOne();
    }

    private void approvedInThePlan(UUID id) {
        var money = new Allotment(UUID.randomUUID(), false, 2055, Tier.NATIONAL, SELECTED, "05/QĐ-BCT", DAY, "");
        office.on(DAY, "taichinh", () -> allot.allot(money));
        var plan = planOf(id);
        var submitted = done(office.on(DAY.plusDays(21), "so.chuyenvien", () -> submit.submit(submission(plan))));
        done(office.on(
                DAY.plusDays(22),
                "so.lanhdao",
                () -> approve.approve(
                        new Plan.Approve(submitted.id(), submitted.version(), "99/QĐ-BCT", DAY.plusDays(22)))));
    }

    private void carriedOutAndSettled(UUID id) {
        var day = DAY.plusDays(30);
        moved(working.sign(day, id, SELECTED));
        moved(working.report(day, id, ASKED.times(2), ASKED.times(2)));
        moved(working.confirm(day, id));
        handingIn.attach(day, id, "ACCEPT");
        moved(working.accept(day, id, new Acceptance("01/BB-NT", day, List.of(ASKED.times(2)), "")));
        moved(paying.pay(day, id, SELECTED));
        assertThat(office.on(day, "trungtam", () -> selection.invoices(id, true, UUID.randomUUID())))
                .isEmpty();
        Stream.of("SETTLE", "SETTLE_INVOICE")
                .flatMap(
                        moment -> norms.requiredPapers("ADVANCED_MACHINERY", moment, Tier.NATIONAL, null, day).stream())
                .forEach(paper -> handingIn.attach(day, id, paper));
        moved(paying.settle(day, id, Map.of("APPROVED_CONTRACTED", "Theo mức Cục chọn")));
        assertThat(stage(id)).isEqualTo(Stage.SETTLED);
    }

    /** What stands against putting the file into a plan. */
    private List<Finding> planning(UUID id) {
        var first = office.on(DAY, "so.chuyenvien", this::newPlan);
        return switch (office.on(
                DAY, "so.chuyenvien", () -> fill.add(first.id(), first.version(), List.of(id), "Cục đã chọn"))) {
            case PlanOutcome.Done _ -> List.of();
            case PlanOutcome.Refused refused -> refused.findings();
        };
    }

    private List<String> proposing(UUID id) {
        return codes(office.on(
                DAY,
                "so.chuyenvien",
                () -> Objects.requireNonNull(transaction.execute(_ -> propose.propose(id, "12/TTr-SCT")))));
    }

    private Plan newPlan() {
        return create.create(new Plan.Create(UUID.randomUUID(), 2055, Tier.NATIONAL))
                .orFail();
    }

    private Plan planOf(UUID id) {
        return office.on(DAY.plusDays(21), "so.chuyenvien", () -> {
            var plan = newPlan();
            return fill.add(plan.id(), plan.version(), List.of(id), "Cục đã chọn")
                    .orFail();
        });
    }

    private static Plan.Submit submission(Plan plan) {
        return new Plan.Submit(
                plan.id(), plan.version(), "12/TTr-SCT", DAY.plusDays(21), "Kế hoạch khuyến công quốc gia");
    }

    private Decision giveBack(UUID id) {
        return giveBack.giveBack(id, version(id), "Bổ sung báo giá");
    }

    private LocalDate due(UUID id) {
        return rows.one(LocalDate.class, "select due_on from project.project where id = ?", id);
    }

    private Stage stage(UUID id) {
        return rows.one(Stage.class, "select stage from project.project where id = ?", id);
    }

    private int version(UUID id) {
        return rows.one(Integer.class, "select version from project.project where id = ?", id);
    }

    private static List<String> codes(Decision decision) {
        return refused(decision).stream().map(Finding::code).toList();
    }

    @Test
    void oneLetterSendsSeveralFilesAndSaysWhichWereNot() {
        var one = builder.nationalHandedIn("Máy trong công văn chung", 2057, ASKED);
        var other = builder.nationalHandedIn("Máy khác trong công văn chung", 2057, ASKED);
        moved(forwarding.pass(DAY, one, ASKED));
        moved(forwarding.pass(DAY, other, ASKED));
        assertThat(mvc.post()
                        .uri("/de-an/gui-cuc")
                        .with(office.signedIn("so.chuyenvien"))
                        .param("letter", "46/SCT-QLCN")
                        .param("sentOn", "11/02/2026")
                        .param("file", one.toString(), other.toString())
                        .param("version-" + other, "0"))
                .hasStatusOk()
                .bodyText()
                .contains("Đã gửi", "Không gửi", "vừa được người khác xử lý");
        assertThat(stage(one)).isEqualTo(Stage.FORWARDED);
        assertThat(stage(other)).isEqualTo(Stage.APPRAISED);
        assertThat(mvc.post()
                        .uri("/de-an/gui-cuc")
                        .with(office.signedIn("so.chuyenvien"))
                        .param("letter", "46/SCT-QLCN")
                        .param("sentOn", "11/02/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn đề án nào", "46/SCT-QLCN");
    }
}
