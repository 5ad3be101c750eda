package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.Actor;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.AcceptPart;
import vn.khuyencong.project.AcceptProject;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.AdvanceMoney;
import vn.khuyencong.project.AnswerChange;
import vn.khuyencong.project.AppraiseProject;
import vn.khuyencong.project.ApproveProject;
import vn.khuyencong.project.AskChange;
import vn.khuyencong.project.ChangeDecision;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.CloseStopped;
import vn.khuyencong.project.ConfirmProgress;
import vn.khuyencong.project.Contract;
import vn.khuyencong.project.DecideChange;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.ForwardProject;
import vn.khuyencong.project.Forwarding.Result;
import vn.khuyencong.project.MoveGroupPlan;
import vn.khuyencong.project.PartAcceptance;
import vn.khuyencong.project.PayRemainder;
import vn.khuyencong.project.Progress;
import vn.khuyencong.project.ProposeProject;
import vn.khuyencong.project.RecordAgencyAnswer;
import vn.khuyencong.project.RefundMoney;
import vn.khuyencong.project.RefuseProject;
import vn.khuyencong.project.ReportProgress;
import vn.khuyencong.project.ReturnProject;
import vn.khuyencong.project.SettleProject;
import vn.khuyencong.project.Settlement.Reasons;
import vn.khuyencong.project.SignContract;
import vn.khuyencong.project.Stage;
import vn.khuyencong.project.Step;
import vn.khuyencong.project.SubmitProject;
import vn.khuyencong.project.WithdrawProject;
import vn.khuyencong.sample.SampleReference;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.Changing;
import vn.khuyencong.support.Forwarding;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** Every step of the table, tried on a file at every stage by one account of every role. */
@OfficeTest
class EveryStepTests {

    private static final Dong ASKED = Dong.ofMillions(100);

    private static final List<String> ONE_OF_EACH_ROLE = List.of(
            "quantri",
            "so.chuyenvien",
            "so.lanhdao",
            "trungtam",
            "ketoan",
            "taichinh",
            "ubnd",
            "xa1",
            "giamkhao1",
            "ctv1",
            "thanhtra",
            "coso1",
            "coso3");

    private static final Set<String> SEE_DRAFTS = Set.of("trungtam", "ketoan", "thanhtra", "coso3");
    private static final Set<String> SEE_FILES = Set.of("so.chuyenvien", "so.lanhdao", "taichinh", "ubnd");

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Judging judging;

    @Autowired
    Norms norms;

    @Autowired
    Rows rows;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SubmitProject submit;

    @Autowired
    WithdrawProject withdraw;

    @Autowired
    ReturnProject giveBack;

    @Autowired
    RefuseProject refuse;

    @Autowired
    AppraiseProject appraise;

    @Autowired
    ProposeProject propose;

    @Autowired
    ApproveProject approve;

    @Autowired
    SignContract sign;

    @Autowired
    ReportProgress report;

    @Autowired
    ConfirmProgress confirm;

    @Autowired
    AdvanceMoney advance;

    @Autowired
    AcceptProject accept;

    @Autowired
    PayRemainder pay;

    @Autowired
    RefundMoney refund;

    @Autowired
    SettleProject settle;

    @Autowired
    AskChange askChange;

    @Autowired
    AnswerChange answerChange;

    @Autowired
    DecideChange decideChange;

    @Autowired
    MoveGroupPlan groups;

    @Autowired
    AcceptPart acceptPart;

    @Autowired
    CloseStopped closeStopped;

    @Autowired
    ForwardProject forward;

    @Autowired
    RecordAgencyAnswer answers;

    @ParameterizedTest
    @EnumSource(Stage.class)
    void whatTheTableDoesNotHoldIsRefusedAndChangesNothing(Stage stage) {
        var id = builder.at(stage, 2051, ASKED);
        int version = rows.one(Integer.class, "select version from project.project where id = ?", id);
        var before = rows.office();
        var tier = rows.one(Tier.class, "select tier from project.project where id = ?", id);
        var soft = new SoftAssertions();
        for (var username : ONE_OF_EACH_ROLE) {
            var actor = office.actor(username);
            for (var step : Step.values()) {
                var plays = plays(actor, step, tier);
                if (!plays || !step.canFollow(stage)) {
                    soft.assertThat(outcome(username, step, id, version))
                            .as("%s tries %s on a file that is %s", username, step, stage)
                            .isEqualTo(
                                    sees(username, stage)
                                            ? plays ? "project.step-not-allowed" : "NotAllowed"
                                            : "NotFound");
                }
            }
        }
        soft.assertAll();
        assertThat(rows.office()).isEqualTo(before);
    }

    private static boolean sees(String username, Stage stage) {
        return SEE_DRAFTS.contains(username) || (SEE_FILES.contains(username) && stage != Stage.DRAFT);
    }

    private boolean plays(Actor actor, Step step, Tier tier) {
        var office = norms.roleFor(step.by().name(), tier, SampleReference.PROVINCE, DAY);
        return actor.role().name().equals(office);
    }

    private String outcome(String username, Step step, UUID id, int version) {
        try {
            var decision = Objects.requireNonNull(
                    office.on(DAY, username, () -> transaction.execute(_ -> tried(step, id, version))));
            return switch (decision) {
                case Decision.Moved _ -> "Moved";
                case Decision.Refused(var findings) -> findings.getFirst().code();
            };
        } catch (NotAllowed | NotFound refused) {
            return refused.getClass().getSimpleName();
        }
    }

    private Decision tried(Step step, UUID id, int version) {
        return switch (step) {
            case SUBMIT -> submit.submit(id, version);
            case WITHDRAW -> withdraw.withdraw(id, version, "Lý do");
            case RETURN -> giveBack.giveBack(id, version, "Lý do");
            case REFUSE -> refuse.refuse(id, version, judging.marked(DAY, false, "Không đạt"));
            case APPRAISE -> appraise.appraise(id, version, judging.marked(DAY, true, "Đạt"), ASKED);
            case PROPOSE -> propose.propose(id, "12/TTr-SCT");
            case SEND_BACK -> propose.sendBack(id, "Lý do");
            case APPROVE -> approve.approve(id, ASKED, DAY, "34/QĐ-UBND");
            case FORWARD -> forward.forward(id, version, "45/SCT-QLCN", DAY);
            case AGENCY_PASS -> answers.answer(id, version, Forwarding.answer(Result.PASSED, DAY, ASKED));
            case AGENCY_RETURN -> answers.answer(id, version, Forwarding.answer(Result.RETURNED, DAY, null));
            case AGENCY_REFUSE -> answers.answer(id, version, Forwarding.answer(Result.REFUSED, DAY, null));
            case PASS_BACK -> forward.passBack(id, version, "Lý do");
            case COMPLETE -> forward.complete(id, version, "Báo giá mới");
            case SIGN_CONTRACT -> sign.sign(id, version, new Contract("01/HĐ-KC", DAY, ASKED, DAY.plusMonths(6)));
            case SUBMIT_GROUP_PLAN -> groups.submit(id, version);
            case APPRAISE_GROUP_PLAN -> groups.appraise(id, version, "Đủ điều kiện");
            case RETURN_GROUP_PLAN -> groups.giveBack(id, version, "Lý do");
            case APPROVE_GROUP_PLAN -> groups.approve(id, version, "55/QĐ-SCT", DAY);
            case REPORT_PROGRESS -> report.report(id, version, new Progress(ASKED, ASKED.times(2), "Đã lắp", DAY));
            case CONFIRM_PROGRESS -> confirm.confirm(id, version, new UUID(0, 0), "");
            case ADVANCE -> advance.advance(id, version, Dong.ofMillions(10), DAY, "01/UNC");
            case ACCEPT_PART ->
                acceptPart.accept(
                        id, version, PartAcceptance.told(UUID.randomUUID(), null, "01/BB-NT", DAY, List.of(ASKED), ""));
            case ACCEPT -> accept.accept(id, version, new Acceptance("01/BB-NT", DAY, List.of(ASKED), ""));
            case PAY_REMAINDER -> pay.pay(id, version, Dong.ofMillions(10), DAY, "02/UNC");
            case REFUND -> refund.refund(id, version, Dong.ofMillions(10), DAY, "03/GNT");
            case SETTLE -> settle.settle(id, version, "01/BB-QT", DAY, new Reasons(Map.of()));
            case ASK_CHANGE -> askChange.ask(id, version, Changing.asked(DAY, ChangeKind.STOP, Wanted.NOTHING));
            case WITHDRAW_CHANGE -> askChange.withdraw(id, version, "Lý do");
            case CONFIRM_CHANGE -> answerChange.confirm(id, version, "Đồng ý");
            case RETURN_CHANGE -> answerChange.giveBack(id, version, "Chưa rõ");
            case DECIDE_CHANGE, DECIDE_CHANGE_ABOVE, STOP, STOP_ABOVE ->
                decideChange.decide(step, id, version, new ChangeDecision(true, "77/QĐ-UBND", DAY, ""));
            case CLOSE_STOPPED -> closeStopped.close(id, version, "01/BB-TL", DAY);
        };
    }
}
