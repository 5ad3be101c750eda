package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.project.DecideRatio;
import vn.khuyencong.project.DecideRatio.Decided;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Evidence.Selection;
import vn.khuyencong.project.RecordSelection;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.HandingIn;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** Money waits for evidence: papers of the advance, of a bidding and of the settlement, each as the province asks for it. */
@LifeTest
class EvidenceTests {

    private static final Dong ASKED = Dong.ofMillions(100);
    private static final String CENTRE = "trungtam";
    private static final String LEADER = "so.lanhdao";

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    HandingIn handingIn;

    @Autowired
    Paying paying;

    @Autowired
    DecideRatio decideRatio;

    @Autowired
    RecordSelection recordSelection;

    @Autowired
    Norms norms;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    private final List<UUID> added = new ArrayList<>();

    @AfterEach
    void theProvinceAsksForNoMoreThanBefore() {
        added.forEach(id -> rows.change("update norm.version set superseded_at = now() where id = ?", id));
    }

    @Test
    void anAdvanceWaitsForThePapersOfItsActivity() {
        asks("ADVANCE", "TEST_PLAN");
        var id = builder.at(Stage.UNDER_WAY, 2077, ASKED);
        assertThat(codes(paying.advance(DAY, id, Dong.ofMillions(50)))).containsExactly("project.paper-missing");
        assertThat(page(DAY, CENTRE, id)).contains("Còn thiếu");
        handingIn.attach(DAY, id, "ADVANCE");
        moved(paying.advance(DAY, id, Dong.ofMillions(50)));
    }

    @Test
    void theSettlementFileIsThatOfItsCase() {
        asks("SETTLE_PLAIN", "TEST_5A");
        asks("SETTLE_SHARE", "TEST_8B");
        asks("SETTLE_WHOLE", "TEST_8A");
        asks("SETTLE_INVOICE", "TEST_INVOICE");
        var id = builder.at(Stage.ACCEPTED, 2077, ASKED);
        moved(paying.pay(DAY, id, ASKED));
        assertThat(codes(paying.settle(DAY, id, Map.of()))).containsExactly("project.invoices-unsaid");
        says(id, true);
        assertThat(missing(paying.settle(DAY, id, Map.of()))).isEqualTo(1);
        says(id, false);
        assertThat(missing(paying.settle(DAY, id, Map.of())))
                .as("the support is half of the cost, so the whole cost is shown")
                .isEqualTo(2);
        handingIn.attach(DAY, id, "SETTLE_PLAIN");
        handingIn.attach(DAY, id, "SETTLE_SHARE");
        moved(paying.settle(DAY, id, Map.of()));
    }

    @Test
    void onlyTheImplementerSaysWhetherThereIsAnInvoiceAndOnlyAfterAcceptance() {
        var id = builder.at(Stage.ACCEPTED, 2077, ASKED);
        assertThatThrownBy(() -> office.on(DAY, LEADER, () -> recordSelection.invoices(id, true, UUID.randomUUID())))
                .isInstanceOf(NotAllowed.class);
        var early = builder.at(Stage.UNDER_WAY, 2077, ASKED);
        assertThat(findings(office.on(DAY, CENTRE, () -> recordSelection.invoices(early, true, UUID.randomUUID()))))
                .containsExactly("project.invoices-not-now");
    }

    @Test
    void aLateSettlementAsksForTheRequestForPaymentAndStandsInTheList() {
        asks("SETTLE_LATE", "TEST_9");
        var id = builder.at(Stage.ACCEPTED, 2078, ASKED);
        var inTime = LocalDate.of(2079, 1, 22);
        var late = LocalDate.of(2079, 1, 23);
        assertThat(list(inTime)).doesNotContain(id.toString());
        assertThat(list(late)).contains(id.toString(), "Chưa thanh lý");
        assertThat(codes(paying.pay(late, id, ASKED))).containsExactly("project.paper-missing");
        handingIn.attach(late, id, "SETTLE_LATE");
        moved(paying.pay(late, id, ASKED));
        moved(paying.settle(late, id, Map.of()));
        assertThat(list(late)).contains(id.toString(), "23/01/2079");
        assertThat(rows.one(String.class, """
                select string_agg(distinct provision.place, ' ') from project.move
                join legal.provision on provision.id = any (move.basis_ids)
                where project_id = ? and step = 'SETTLE'""", id)).contains("Điều 18 khoản 3");
        assertThat(get(late, LEADER, "/de-an/quyet-toan-cham/xuat-excel?nam=2078"))
                .hasStatusOk();
    }

    @Test
    void theLeaderDecidesARatioForOneFile() {
        var id = builder.at(Stage.UNDER_WAY, 2079, ASKED);
        assertThat(findings(decide(LEADER, id, new Decided(BasisPoints.ofPercent(71), "", DAY.plusDays(1), ""))))
                .containsExactly(
                        "project.ratio-over-limit",
                        "project.change-number-missing",
                        "project.change-reason-missing",
                        "project.day-in-future");
        assertThat(findings(decide(LEADER, id, decided(0)))).containsExactly("project.ratio-zero");
        assertThatThrownBy(() -> decide("so.chuyenvien", id, decided(50))).isInstanceOf(NotAllowed.class);
        assertThat(decide(LEADER, id, decided(50))).isEmpty();
        assertThat(codes(paying.advance(DAY, id, Dong.ofMillions(51)))).containsExactly("project.advance-over-ratio");
        moved(paying.advance(DAY, id, Dong.ofMillions(50)));
        assertThat(page(DAY, LEADER, id)).contains("Tạm ứng tối đa 50%", "15/QĐ-SCT", "Điều 16 khoản 2");
    }

    @Test
    void whatIsInNoRowHasNoRatioUntilTheLeaderDecides() {
        var row = rows.one(UUID.class, """
                select id from norm.version where norm = 'advance.ADVANCED_MACHINERY' and province = '48'
                and superseded_at is null""");
        rows.change("update norm.version set superseded_at = now() where id = ?", row);
        try {
            var id = builder.at(Stage.UNDER_WAY, 2079, ASKED);
            assertThat(page(DAY, "ketoan", id)).contains("Nội dung này chưa có tỷ lệ tạm ứng");
            assertThat(codes(paying.advance(DAY, id, Dong.ofMillions(10)))).containsExactly("project.advance-no-ratio");
            decide(LEADER, id, decided(40));
            moved(paying.advance(DAY, id, Dong.ofMillions(40)));
        } finally {
            rows.change("""
                    insert into norm.version (norm, tier, province, in_force, content, basis_id)
                    select norm, tier, province, in_force, content, basis_id from norm.version where id = ?""", row);
        }
    }

    @Test
    void whereBiddingAppliesTheContractorIsRecordedAndABiddingLeavesPapers() {
        asks("BIDDING", "TEST_RESULT");
        var id = builder.at(Stage.UNDER_WAY, 2079, ASKED);
        assertThat(codes(paying.advance(DAY, id, Dong.ofMillions(10)))).containsExactly("project.selection-missing");
        assertThat(findings(record(id, selection("CHOICE", "")))).containsExactly("project.selection-reason-missing");
        assertThat(findings(record(id, selection("NONE", "")))).containsExactly("project.selection-form-missing");
        assertThat(record(id, selection("OPEN", ""))).isEmpty();
        assertThat(codes(paying.advance(DAY, id, Dong.ofMillions(10)))).containsExactly("project.paper-missing");
        assertThat(record(id, selection("CHOICE", "Dưới hạn mức đấu thầu"))).isEmpty();
        moved(paying.advance(DAY, id, Dong.ofMillions(10)));
        assertThat(page(DAY, CENTRE, id)).contains("Xét chọn", "Công ty Cơ khí Sông Hàn", "12/QĐ-TTKC");
    }

    @Test
    void theFormsAreTheImplementersAndTheLeadersAndLoseNothing() {
        var id = builder.at(Stage.UNDER_WAY, 2079, ASKED);
        assertThat(get(DAY, CENTRE, "/de-an/" + id + "/lua-chon-nha-thau"))
                .hasStatusOk()
                .bodyText()
                .contains("Đấu thầu rộng rãi", "Chỉ định thầu");
        assertThat(get(DAY, LEADER, "/de-an/" + id + "/lua-chon-nha-thau")).hasStatus(403);
        assertThat(get(DAY, CENTRE, "/de-an/" + id + "/ty-le-tam-ung")).hasStatus(403);
        assertThat(get(DAY, LEADER, "/de-an/" + id + "/ty-le-tam-ung"))
                .hasStatusOk()
                .bodyText()
                .contains("Điều 16 khoản 2");
        var sent = office.on(
                DAY,
                CENTRE,
                () -> mvc.post()
                        .uri("/de-an/" + id + "/lua-chon-nha-thau")
                        .param("requestId", UUID.randomUUID().toString())
                        .param("form", "OPEN")
                        .param("package", "Gói thầu số 1")
                        .param("price", "một trăm")
                        .param("winner", "")
                        .param("number", "")
                        .param("decidedOn", "10/02/2026")
                        .with(office.signedIn(CENTRE))
                        .exchange());
        assertThat(sent).hasStatus(422).bodyText().contains("Gói thầu số 1", "một trăm");
    }

    @Test
    void theNationalRulesNameThePapersOfEachMoment() {
        assertThat(norms.requiredPapers("VOCATIONAL_TRAINING", "ADVANCE", Tier.NATIONAL, null, DAY))
                .extracting(paper -> paper.code())
                .containsExactly("TRAINING_PLAN");
        assertThat(norms.requiredPapers("COMMUNICATION", "BIDDING", Tier.NATIONAL, null, DAY))
                .hasSize(3);
        assertThat(norms.requiredPapers("ADVANCED_MACHINERY", "BIDDING", Tier.NATIONAL, null, DAY))
                .isEmpty();
        assertThat(norms.requiredPapers("ADVANCED_MACHINERY", "SETTLE_PLAIN", Tier.NATIONAL, null, DAY))
                .hasSize(2);
    }

    /** The province asks machines for one more paper at a moment, until the test is over. */
    private void asks(String moment, String code) {
        added.add(rows.one(UUID.class, """
                insert into norm.version (norm, tier, province, in_force, content, basis_id)
                select ?, tier, province, in_force, content, basis_id from norm.version
                where norm = 'paper.ADVANCED_MACHINERY.ACCEPT.INVOICE' and province = '48' and superseded_at is null
                returning id""", "paper.ADVANCED_MACHINERY." + moment + "." + code));
    }

    private void says(UUID id, boolean invoices) {
        var day = DAY.plusDays(invoices ? 0 : 1);
        assertThat(office.on(day, CENTRE, () -> recordSelection.invoices(id, invoices, UUID.randomUUID())))
                .isEmpty();
    }

    private List<Finding> decide(String username, UUID id, Decided decided) {
        return office.on(DAY, username, () -> decideRatio.decide(id, decided, UUID.randomUUID()));
    }

    private static Decided decided(int percent) {
        return new Decided(BasisPoints.ofPercent(percent), "15/QĐ-SCT", DAY, "Nội dung mới");
    }

    private List<Finding> record(UUID id, Selection selection) {
        var day = DAY.plusDays(selection.form().equals("CHOICE") ? 1 : 0);
        return office.on(day, CENTRE, () -> recordSelection.record(id, selection, UUID.randomUUID()));
    }

    private static Selection selection(String form, String reason) {
        return new Selection(
                form, "Gói thầu số 1", Dong.ofMillions(190), "Công ty Cơ khí Sông Hàn", "12/QĐ-TTKC", DAY, reason);
    }

    private static List<String> findings(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static List<String> codes(Decision decision) {
        return switch (decision) {
            case Decision.Refused(var findings) -> findings(findings);
            case Decision.Moved _ -> List.of();
        };
    }

    private static long missing(Decision decision) {
        assertThat(codes(decision)).containsOnly("project.paper-missing");
        return codes(decision).size();
    }

    private String page(LocalDate day, String username, UUID id) {
        return text(get(day, username, "/de-an/" + id));
    }

    private String list(LocalDate day) {
        return text(get(day, LEADER, "/de-an/quyet-toan-cham?nam=2078&so-dong=200"));
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
