package vn.khuyencong.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.plan.Plan;
import vn.khuyencong.plan.PlanReader;
import vn.khuyencong.plan.RankPlan;
import vn.khuyencong.plan.ranking.Choice.Line;
import vn.khuyencong.plan.ranking.Held;
import vn.khuyencong.product.Certificate.Issued;
import vn.khuyencong.product.Certificate.Withdrawal;
import vn.khuyencong.product.KeepProduct;
import vn.khuyencong.product.Product.About;
import vn.khuyencong.product.RecordCertificate;
import vn.khuyencong.product.WithdrawCertificate;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** The order of priority of plans of 2065 and 2069: why, what would change it, the choice, what is changed by hand. */
@LifeTest
class RankingPageTests {

    private static final String LEADER = "so.lanhdao";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Planning planning;

    @Autowired
    RankPlan ranks;

    @Autowired
    PlanReader plans;

    @Autowired
    KeepProduct products;

    @Autowired
    RecordCertificate record;

    @Autowired
    WithdrawCertificate withdraw;

    @Autowired
    Rows rows;

    @Test
    void choosesByTheOrderUntilTheMoneyEndsAndTakesItIntoThePlan() {
        var files = appraised(2065, 100, 200, 80);
        var plan = plan(2065, 250, files.getFirst());
        assertThat(chosen(plan)).containsExactly(files.get(0), files.get(2));
        assertThat(read(plan, ""))
                .hasStatusOk()
                .bodyText()
                .contains("Được chọn: 2 đề án", "đồng hạng", "50.000.000", "36/2013/TT-BCT");
        // a paper brings the second forward, and the other two no longer fit
        assertThat(send(plan, files.get(1), "can-cu", Map.of("ground", "HIGHLAND_BORDER_ISLAND_ETHNIC", "paper", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi giấy tờ chứng minh");
        assertThat(send(
                        plan,
                        files.get(1),
                        "can-cu",
                        Map.of("ground", "HIGHLAND_BORDER_ISLAND_ETHNIC", "paper", "QĐ 861/QĐ-TTg")))
                .hasStatus(303);
        assertThat(chosen(plan)).containsExactly(files.get(1));
        // cut by hand, the first fits again
        var cut = Map.of("kind", "CUT", "amount", "50.000.000", "reason", "Cơ sở tự lo phần còn lại");
        var version = version(plan);
        assertThat(send(plan, files.get(0), "thay-doi", cut)).hasStatus(303);
        // the second click of a double click changes nothing and says nothing
        assertThat(send(plan, version, files.get(0), "thay-doi", cut)).hasStatus(303);
        assertThat(take(plan, version(plan))).hasStatus(303);
        var look = office.as(LEADER, () -> plans.look(plan));
        assertThat(look.items())
                .extracting(item -> item.project(), item -> item.amount())
                .containsExactlyInAnyOrder(
                        tuple(files.get(1), Dong.ofMillions(200)), tuple(files.get(0), Dong.ofMillions(50)));
        var kept = office.as(LEADER, () -> ranks.look(plan, null).kept());
        assertThat(kept)
                .extracting(one -> one.project(), one -> one.chosen(), one -> one.chosenByLaw())
                .containsExactlyInAnyOrder(
                        tuple(files.get(1), true, true),
                        tuple(files.get(0), true, false),
                        tuple(files.get(2), false, false));
        assertThat(one(plan, files.get(0)))
                .hasStatusOk()
                .bodyText()
                .contains("Cơ sở tự lo phần còn lại", "Không được chọn", "lên hạng 1");
        aCertifiedProductIsAGroundWhileItsCertificateIsInForce(plan, files.get(0));
    }

    /** Found at once, lost on the day after its last, and lost at once when it is withdrawn; never noted by hand. */
    private void aCertifiedProductIsAGroundWhileItsCertificateIsInForce(UUID plan, UUID project) {
        assertThat(send(plan, project, "can-cu", Map.of("ground", "CERTIFIED_PRODUCT", "paper", "Giấy chứng nhận 1")))
                .hasStatus(422)
                .bodyText()
                .contains("nhận biết theo giấy chứng nhận còn giá trị");
        var owner = rows.one(UUID.class, "select beneficiary_id from project.project where id = ?", project);
        var product = UUID.randomUUID();
        var certificate = UUID.randomUUID();
        office.runAs("so.chuyenvien", () -> {
            assertThat(products.enter(
                                    product, owner, new About("Đèn lồng", false, "HANDICRAFT", "", "", "", "", "", ""))
                            .isEmpty())
                    .isTrue();
            var issued = new Issued("PROVINCE", "65/GCN", LocalDate.of(2026, 2, 2), "12/QĐ-UBND");
            assertThat(record.record(certificate, product, issued).isEmpty()).isTrue();
        });
        assertThat(certified(LocalDate.of(2026, 2, 1), plan, project)).isEmpty();
        assertThat(certified(LocalDate.of(2026, 2, 2), plan, project)).containsExactly("65/GCN, Đèn lồng");
        assertThat(certified(LocalDate.of(2028, 12, 31), plan, project)).containsExactly("65/GCN, Đèn lồng");
        assertThat(certified(LocalDate.of(2029, 1, 1), plan, project)).isEmpty();
        var withdrawal = new Withdrawal(LocalDate.of(2026, 3, 1), "13/QĐ-UBND", "Không giữ tiêu chuẩn");
        assertThat(office.on(LocalDate.of(2026, 3, 2), "ubnd", () -> withdraw.withdraw(certificate, 0, withdrawal))
                        .isEmpty())
                .isTrue();
        assertThat(certified(LocalDate.of(2026, 3, 1), plan, project)).isEmpty();
        assertThat(certified(LocalDate.of(2026, 2, 28), plan, project)).hasSize(1);
    }

    private List<String> certified(LocalDate day, UUID plan, UUID project) {
        return office
                .on(
                        day,
                        LEADER,
                        () -> ranks.look(plan, null)
                                .now()
                                .file(project)
                                .candidate()
                                .grounds())
                .stream()
                .filter(held -> held.source() == Held.Source.CERTIFICATE)
                .map(held -> held.words().vi())
                .toList();
    }

    @Test
    void putsInAndTakesOutOnlyWithAReasonAndTakesItBack() {
        var files = appraised(2069, 100, 90);
        var plan = plan(2069, 100, files.getFirst());
        isForWhoeverReadsPlansAndChangedByThePlannerAlone(plan);
        assertThat(send(plan, files.get(1), "thay-doi", Map.of("reason", "Cấp bách")))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn thay đổi nào");
        assertThat(send(plan, files.get(1), "thay-doi", Map.of("kind", "IN", "reason", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi lý do");
        assertThat(send(plan, files.get(1), "thay-doi", Map.of("kind", "IN", "reason", "Cấp bách")))
                .hasStatus(303);
        assertThat(chosen(plan)).containsExactly(files.get(1));
        assertThat(send(
                        plan,
                        files.get(1),
                        "thay-doi",
                        Map.of("kind", "CUT", "amount", "95.000.000", "reason", "Giảm")))
                .hasStatus(422)
                .bodyText()
                .contains("không thấp hơn mức thẩm định");
        assertThat(send(plan, files.get(1), "thay-doi", Map.of("kind", "PLACE", "place", "1", "reason", "Xếp")))
                .hasStatus(422);
        assertThat(send(plan, files.get(1), "thay-doi", Map.of("kind", "OUT", "reason", "Đã có nguồn khác")))
                .hasStatus(303);
        assertThat(chosen(plan)).containsExactly(files.get(0));
        assertThat(send(plan, files.get(1), "thay-doi", Map.of("kind", "AS_RANKED", "reason", "Xét lại")))
                .hasStatus(303);
        assertThat(chosen(plan)).containsExactly(files.get(0));
        assertThat(one(plan, files.get(1))).bodyText().contains("Cấp bách", "Đã có nguồn khác", "Xét lại");
    }

    private void isForWhoeverReadsPlansAndChangedByThePlannerAlone(UUID plan) {
        assertThat(mvc.get().uri(address(plan)).with(office.signedIn("coso1"))).hasStatus(403);
        assertThat(mvc.get().uri(address(plan)).with(office.signedIn("thanhtra")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Lấy danh sách được chọn vào kế hoạch");
        assertThat(mvc.post()
                        .uri(address(plan))
                        .with(office.signedIn("ubnd"))
                        .param("version", Integer.toString(version(plan))))
                .hasStatus(403);
        assertThat(take(plan, version(plan) - 1)).hasStatus(409);
        assertThat(one(plan, UUID.randomUUID())).hasStatus(404);
        assertThat(read(plan, "?nguon=NATIONAL")).hasStatusOk().bodyText().contains("chỉ để xem");
        assertThat(mvc.get().uri(address(plan) + ".xlsx").with(office.signedIn(LEADER)))
                .hasStatusOk();
        assertThat(Statements.of(() -> read(plan, ""))).hasSizeLessThanOrEqualTo(15);
    }

    private List<UUID> appraised(int year, long... millions) {
        return Arrays.stream(millions)
                .mapToObj(one -> builder.at(Stage.APPRAISED, year, Dong.ofMillions(one)))
                .toList();
    }

    private UUID plan(int year, long millions, UUID first) {
        planning.allot(ProjectBuilder.DAY, year, Dong.ofMillions(millions));
        Plan plan = planning.plan(ProjectBuilder.DAY, year, List.of(first));
        return plan.id();
    }

    private List<UUID> chosen(UUID plan) {
        return office.as(LEADER, () -> ranks.look(plan, null).now().choice().chosen()).stream()
                .map(Line::project)
                .toList();
    }

    private int version(UUID plan) {
        return office.as(LEADER, () -> plans.look(plan)).plan().version();
    }

    private static String address(UUID plan) {
        return "/ke-hoach/" + plan + "/xep-hang";
    }

    private MvcTestResult read(UUID plan, String query) {
        return mvc.get()
                .uri(address(plan) + query)
                .with(office.signedIn(LEADER))
                .exchange();
    }

    private MvcTestResult one(UUID plan, UUID project) {
        return mvc.get()
                .uri(address(plan) + "/" + project)
                .with(office.signedIn(LEADER))
                .exchange();
    }

    private MvcTestResult take(UUID plan, int version) {
        return mvc.post()
                .uri(address(plan))
                .with(office.signedIn(LEADER))
                .param("version", Integer.toString(version))
                .exchange();
    }

    private MvcTestResult send(UUID plan, UUID project, String what, Map<String, String> form) {
        return send(plan, version(plan), project, what, form);
    }

    private MvcTestResult send(UUID plan, int version, UUID project, String what, Map<String, String> form) {
        var request = mvc.post()
                .uri(address(plan) + "/" + project + "/" + what)
                .with(office.signedIn(LEADER))
                .param("version", Integer.toString(version));
        form.forEach((name, value) -> request.param(name, value));
        return request.exchange();
    }
}
