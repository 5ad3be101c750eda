package vn.khuyencong.budget.treasury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.Decisions.refused;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.budget.CorrectEntry;
import vn.khuyencong.budget.Correction;
import vn.khuyencong.budget.EntryKind;
import vn.khuyencong.budget.Money;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.support.Changing;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** Payment through the State Treasury: asked for, approved by another, sent, paid once. */
@LifeTest
class PaymentTests {

    private static final Map<String, String> PAPERS = Map.of(
            "WITHDRAWAL",
            "GR 1",
            "CONTRACT",
            "01/HĐ-KC",
            "APPROVAL",
            "34/QĐ-UBND",
            "ACCEPTANCE",
            "01/BB-NT",
            "WORK_DONE",
            "BXĐ 1");

    @Autowired
    DraftPayment draftPayment;

    @Autowired
    MovePayment movePayment;

    @Autowired
    Payments payments;

    @Autowired
    IndexCodes codes;

    @Autowired
    Money money;

    @Autowired
    CorrectEntry correctEntry;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Paying paying;

    @Autowired
    Changing changing;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MockMvcTester mvc;

    @Test
    void anAdvanceGoesFromTheAccountantThroughApprovalToOneEntry() {
        var project = builder.at(Stage.UNDER_WAY, 2082, million(200));
        var id = drafted(project, million(140), PAPERS);
        assertThat(move("ketoan", id, PaymentStep.APPROVE, "")).isEqualTo("not allowed");
        done(move("ketoan", id, PaymentStep.SUBMIT, ""));
        done(move("trungtam", id, PaymentStep.APPROVE, ""));
        done(move("ketoan", id, PaymentStep.SEND, ""));
        assertThat(paidOut(project)).isEqualTo(Dong.ZERO);
        done(move("ketoan", id, PaymentStep.PAY, "UNC 15"));
        assertThat(paidOut(project)).isEqualTo(million(140));
        assertThat(find(id).status()).isEqualTo(PaymentStatus.PAID);
        assertThat(rows.one(
                        UUID.class,
                        "select request_id from budget.entry where project_id = ? and kind = 'ADVANCE'",
                        project))
                .isEqualTo(id);
        assertThat(look(() -> payments.moves(id)))
                .extracting(PaymentMove::step)
                .containsExactly(PaymentStep.SUBMIT, PaymentStep.APPROVE, PaymentStep.SEND, PaymentStep.PAY);
    }

    @Test
    void aRemainderIsPaidOnItsRequestAfterAcceptance() {
        var project = builder.at(Stage.ACCEPTED, 2083, million(100));
        var id = drafted(project, million(100), PAPERS);
        assertThat(find(id).kind()).isEqualTo(EntryKind.PAY);
        toTreasury(id, "trungtam");
        done(move("ketoan", id, PaymentStep.PAY, "UNC 15"));
        assertThat(paidOut(project)).isEqualTo(million(100));
    }

    @Test
    void aCorrectionNeverLeavesMorePaidThanIsDue() {
        var project = builder.at(Stage.UNDER_WAY, 2083, million(200));
        moved(paying.advance(DAY, project, million(100)));
        var entry =
                rows.one(UUID.class, "select id from budget.entry where project_id = ? and kind = 'ADVANCE'", project);
        var tooMuch = new Correction.Asked(UUID.randomUUID(), entry, million(141), "UNC gốc", "Gõ thiếu");
        assertThat(on("ketoan", () -> correctEntry.ask(tooMuch)))
                .isEqualTo(new Correction.Outcome.Refused(
                        List.of(Finding.of("budget.correction-over-due", null, million(141), million(140)))));
        var first = new Correction.Asked(UUID.randomUUID(), entry, million(120), "UNC gốc", "Gõ thiếu");
        assertThat(on("ketoan", () -> correctEntry.ask(first))).isEqualTo(new Correction.Outcome.Done());
        moved(paying.advance(DAY, project, million(40)));
        assertThat(on("taichinh", () -> correctEntry.confirm(first.id())))
                .as("advanced to the full meanwhile")
                .isEqualTo(new Correction.Outcome.Refused(
                        List.of(Finding.of("budget.correction-over-due", null, million(160), million(140)))));
        assertThat(paidOut(project)).isEqualTo(million(140));
    }

    @Test
    void refusesMoreThanIsDueAndSaysHowMuchMayStillBePaid() {
        var project = builder.at(Stage.UNDER_WAY, 2084, million(200));
        var code = rows.one(String.class, "select code from project.project where id = ?", project);
        assertThat(on("ketoan", () -> draftPayment.draft(draft(UUID.randomUUID(), project, million(141), PAPERS))))
                .isEqualTo(new Payment.Outcome.Refused(
                        List.of(Finding.of("budget.payment-over-due", null, million(141), million(140), code))));
    }

    @Test
    void aRequestIsNotSubmittedBeforeItsPapersAreThere() {
        var project = builder.at(Stage.UNDER_WAY, 2085, million(200));
        var id = drafted(project, million(100), Map.of("WITHDRAWAL", "GR 1"));
        assertThat(move("ketoan", id, PaymentStep.SUBMIT, ""))
                .isEqualTo("budget.payment-paper-missing budget.payment-paper-missing");
    }

    @Test
    void aboveTheLevelOfTheHeadOfUnitTheDepartmentApproves() {
        var project = builder.at(Stage.UNDER_WAY, 2086, million(300));
        var id = drafted(project, million(210), PAPERS);
        done(move("ketoan", id, PaymentStep.SUBMIT, ""));
        assertThat(move("trungtam", id, PaymentStep.APPROVE, "")).isEqualTo("budget.payment-over-level");
        assertThat(rows.one(
                        String.class,
                        "select string_agg(role, ' ') from desk.notice where file_id = ? and done_at is null",
                        id))
                .isEqualTo("DEPARTMENT_LEADER");
        done(move("so.lanhdao", id, PaymentStep.APPROVE, ""));
    }

    @Test
    void nobodyApprovesHerOwnRequestEvenPastTheProgram() {
        var project = builder.at(Stage.UNDER_WAY, 2087, million(200));
        var id = drafted(project, million(100), PAPERS);
        done(move("ketoan", id, PaymentStep.SUBMIT, ""));
        assertThat(PaymentRules.approval(find(id), office.actor("ketoan").account(), "CENTRE", List.of()))
                .containsExactly(Finding.of("budget.payment-own"));
        assertThatThrownBy(() -> rows.change(
                        "update budget.payment_request set status = 'APPROVED', approved_by = submitted_by, version = version + 1 where id = ?",
                        id))
                .hasMessageContaining("payment_request_approved_by_another");
    }

    @Test
    void whileARequestIsOpenNothingIsPaidPastIt() {
        var project = builder.at(Stage.UNDER_WAY, 2088, million(200));
        var id = drafted(project, million(100), PAPERS);
        assertThat(refused(paying.advance(DAY, project, million(50))))
                .containsExactly(Finding.of("project.payment-request-open", null, find(id).number()));
        assertThatThrownBy(() -> rows.change("""
                        insert into budget.entry (fund_id, project_id, kind, amount_vnd, happened_on, entered_at, entered_by)
                        select fund_id, project_id, kind, 1, date '2026-02-10', drafted_at, drafted_by from budget.payment_request where id = ?""", id)).hasMessageContaining("is open");
        assertThat(move("ketoan", id, PaymentStep.DROP, "")).isEqualTo("budget.payment-why-missing");
        done(move("ketoan", id, PaymentStep.DROP, "Ghi nhầm đề án"));
        moved(paying.advance(DAY, project, million(50)));
    }

    @Test
    void aPaidRequestIsNeverPaidAgainAndNeverWithoutItsEntry() {
        var project = builder.at(Stage.UNDER_WAY, 2089, million(200));
        var id = drafted(project, million(60), PAPERS);
        toTreasury(id, "trungtam");
        assertThatThrownBy(() -> rows.change(
                        "update budget.payment_request set status = 'PAID', paid_on = date '2026-02-10', voucher = 'x', version = version + 1 where id = ?",
                        id))
                .hasMessageContaining("is paid without an entry");
        var sent = find(id).version();
        done(move("ketoan", id, PaymentStep.PAY, "UNC 15"));
        // The second click of a double click, and somebody who has not seen that it is paid.
        done(attempt("ketoan", new MovePayment.Wanted(id, sent, PaymentStep.PAY, "UNC 15", DAY)));
        assertThatThrownBy(() -> attempt("ketoan", new MovePayment.Wanted(id, sent, PaymentStep.PAY, "UNC 17", DAY)))
                .isInstanceOf(Stale.class);
        assertThat(paidOut(project)).isEqualTo(million(60));
        assertThat(move("ketoan", id, PaymentStep.PAY, "UNC 16")).isEqualTo("budget.payment-not-now");
        assertThatThrownBy(() -> rows.change("""
                        insert into budget.entry (fund_id, project_id, kind, amount_vnd, happened_on, entered_at, entered_by, request_id)
                        select fund_id, project_id, kind, amount_vnd, paid_on, drafted_at, drafted_by, id from budget.payment_request where id = ?""", id)).hasMessageContaining("entry_once");
    }

    @Test
    void ofTwoWhoSayAtTheSameMomentThatItIsPaidTheMoneyMovesOnce() throws Exception {
        var project = builder.at(Stage.UNDER_WAY, 2092, million(200));
        var id = drafted(project, million(60), PAPERS);
        toTreasury(id, "trungtam");
        var wanted = new MovePayment.Wanted(id, find(id).version(), PaymentStep.PAY, "UNC 15", DAY);
        var together = new CyclicBarrier(2);
        Callable<String> pay = () -> {
            together.await();
            return attempt("ketoan", wanted);
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = new ArrayList<String>();
            for (var future : threads.invokeAll(List.of(pay, pay))) {
                answers.add(future.get());
            }
            assertThat(answers).containsExactly("", "");
        }
        assertThat(paidOut(project)).isEqualTo(million(60));
    }

    @Test
    void whatIsNoLongerDueIsRefusedByTheFileAndNothingIsHalfStored() {
        var project = builder.at(Stage.UNDER_WAY, 2094, million(200));
        var id = drafted(project, million(140), PAPERS);
        toTreasury(id, "trungtam");
        var late = new MovePayment.Wanted(id, find(id).version(), PaymentStep.PAY, "UNC 1", DAY.plusDays(1));
        assertThat(attempt("ketoan", late)).isEqualTo("budget.payment-day-in-future");
        moved(changing.granted(DAY, project, ChangeKind.STOP, Wanted.NOTHING));
        assertThat(move("ketoan", id, PaymentStep.PAY, "UNC 1")).isEqualTo("project.step-not-allowed");
        assertThat(find(id).status()).isEqualTo(PaymentStatus.SENT);
        assertThat(paidOut(project)).isEqualTo(Dong.ZERO);
    }

    @Test
    void whatTheTreasuryReturnsIsMendedAndSubmittedAgain() {
        var project = builder.at(Stage.UNDER_WAY, 2095, million(200));
        var id = drafted(project, million(100), PAPERS);
        toTreasury(id, "trungtam");
        done(move("ketoan", id, PaymentStep.BRING_BACK, "Kho bạc trả lại: sai tài khoản"));
        var version = find(id).version();
        assertThatThrownBy(() ->
                        on("ketoan", () -> draftPayment.change(draft(id, project, million(90), PAPERS), version - 1)))
                .isInstanceOf(Stale.class);
        on("ketoan", () -> draftPayment.change(draft(id, project, million(90), PAPERS), version));
        done(move("ketoan", id, PaymentStep.SUBMIT, ""));
        assertThatThrownBy(() -> rows.change(
                        "update budget.payment_request set amount_vnd = 1, status = 'RETURNED', version = version + 1 where id = ?",
                        id))
                .hasMessageContaining("is not written in");
        assertThat(find(id).approvedBy()).isNull();
        assertThat(find(id).amount()).isEqualTo(million(90));
    }

    @Test
    void thePagesKeepWhatWasTypedAndSayWhoIsNext() {
        var project = builder.at(Stage.UNDER_WAY, 2029, million(200));
        var accountant = office.signedIn("ketoan");
        assertThat(mvc.get().uri("/kinh-phi/thanh-toan/moi?de-an=" + project).with(accountant))
                .hasStatusOk()
                .bodyText()
                .contains("140.000.000", "Giấy rút dự toán", "416 Sở Công Thương", "324/2016/TT-BTC");
        assertThat(mvc.post()
                        .uri("/kinh-phi/thanh-toan")
                        .param("project", project.toString())
                        .param("number", "GR 99")
                        .param("amount", "150.000.000")
                        .with(accountant))
                .hasStatus(422)
                .bodyText()
                .contains("GR 99", "vượt số còn được chi", "Chưa có số tài khoản");
        var id = drafted(project, million(100), PAPERS);
        assertThat(mvc.get().uri("/kinh-phi/thanh-toan/" + id).with(accountant))
                .hasStatusOk()
                .bodyText()
                .contains("Trình duyệt", "/sua\"")
                .doesNotContain("/duyet\"");
        assertThat(mvc.post()
                        .uri("/kinh-phi/thanh-toan/" + id + "/trinh")
                        .param("version", "7")
                        .with(accountant))
                .hasStatus(409);
        assertThat(mvc.post()
                        .uri("/kinh-phi/thanh-toan/" + id + "/duyet")
                        .param("version", "1")
                        .with(accountant))
                .hasStatus(403);
        assertThat(mvc.get().uri("/kinh-phi/thanh-toan/" + id).with(office.signedIn("coso1")))
                .hasStatus(403);
        for (var address : List.of("/kinh-phi/thanh-toan", "/kinh-phi/thanh-toan?de-an=" + project)) {
            assertThat(Statements.of(() -> assertThat(
                                    mvc.get().uri(address).with(accountant).exchange())
                            .hasStatusOk()))
                    .hasSizeLessThanOrEqualTo(8);
        }
        assertThat(Statements.of(() -> mvc.get()
                        .uri("/kinh-phi/thanh-toan/" + id)
                        .with(accountant)
                        .exchange()))
                .hasSizeLessThanOrEqualTo(20);
    }

    private void toTreasury(UUID id, String approver) {
        done(move("ketoan", id, PaymentStep.SUBMIT, ""));
        done(move(approver, id, PaymentStep.APPROVE, ""));
        done(move("ketoan", id, PaymentStep.SEND, ""));
    }

    private UUID drafted(UUID project, Dong amount, Map<String, String> papers) {
        var id = UUID.randomUUID();
        var wanted = draft(id, project, amount, papers);
        assertThat(on("ketoan", () -> draftPayment.draft(wanted))).isEqualTo(new Payment.Outcome.Done(id));
        assertThat(on("ketoan", () -> draftPayment.draft(wanted))).isEqualTo(new Payment.Outcome.Done(id));
        return id;
    }

    private PaymentDraft draft(UUID id, UUID project, Dong amount, Map<String, String> papers) {
        var index = on("ketoan", () -> codes.on(DAY));
        return new PaymentDraft(
                id,
                project,
                "GR " + id,
                amount,
                new PaymentDraft.Receiver("Cơ sở Một", "0041000123", "Ngân hàng mẫu"),
                "Tạm ứng theo hợp đồng",
                code(index, IndexCode.Part.CHAPTER),
                code(index, IndexCode.Part.CLAUSE),
                code(index, IndexCode.Part.SUB_ITEM),
                papers);
    }

    private static UUID code(List<IndexCode> index, IndexCode.Part part) {
        return index.stream()
                .filter(one -> one.part() == part)
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** What stands against the move, empty where it is made. */
    private String move(String person, UUID id, PaymentStep step, String note) {
        LocalDate day = step == PaymentStep.PAY ? DAY : null;
        return attempt(person, new MovePayment.Wanted(id, find(id).version(), step, note, day));
    }

    private String attempt(String person, MovePayment.Wanted wanted) {
        try {
            return switch (on(person, () -> movePayment.move(wanted))) {
                case Payment.Outcome.Done _ -> "";
                case Payment.Outcome.Refused(var findings) ->
                    String.join(" ", findings.stream().map(Finding::code).toList());
            };
        } catch (NotAllowed _) {
            return "not allowed";
        }
    }

    private static void done(String answer) {
        assertThat(answer).isEmpty();
    }

    private Payment find(UUID id) {
        return look(() -> payments.find(id)).orElseThrow();
    }

    private Dong paidOut(UUID project) {
        return look(() -> money.of(project)).paidOut();
    }

    private <T> T look(Supplier<T> read) {
        return on("ketoan", () -> Objects.requireNonNull(transactions.execute(_ -> read.get())));
    }

    private <T> T on(String person, Supplier<T> work) {
        return office.on(DAY, person, work);
    }

    private static Dong million(long count) {
        return Dong.ofMillions(count);
    }
}
