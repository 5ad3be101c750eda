package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Commitments;
import vn.khuyencong.project.Contents;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Estimate;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.LineDetail;
import vn.khuyencong.project.ProjectComponent;
import vn.khuyencong.project.ProjectComponent.Indicator;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.SaveProject;
import vn.khuyencong.project.Scope;
import vn.khuyencong.project.Vat;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.HandingIn;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Paying;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;
import vn.khuyencong.support.Working;
import vn.khuyencong.support.Writing;

/** A flagship of two components over two years, from its draft to its settlement. */
@LifeTest
class FlagshipTests {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final int YEAR = 2030;
    private static final String CENTRE = "trungtam";

    private static final ProjectComponent MACHINES = component(1, "ADVANCED_MACHINERY", "Đổi mới máy móc");
    private static final ProjectComponent MODEL = component(2, "DEMONSTRATION_MODEL", "Mô hình trình diễn");
    private static final EstimateLine MACHINE = line(1, 1, 2030, 440, 200, vat(440));
    private static final EstimateLine SHOW = line(2, 2, 2031, 600, 180, null);
    private static final Estimate ESTIMATE = new Estimate(List.of(MACHINE, SHOW), List.of(MACHINES, MODEL));
    private static final Dong ASKED = Dong.ofMillions(380);

    @Autowired
    Office office;

    @Autowired
    Writing writing;

    @Autowired
    HandingIn handingIn;

    @Autowired
    Judging judging;

    @Autowired
    Planning planning;

    @Autowired
    Working working;

    @Autowired
    Paying paying;

    @Autowired
    Projects projects;

    @Autowired
    Norms norms;

    @Autowired
    SaveProject save;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    private UUID id = new UUID(0, 0);

    @BeforeEach
    void aDraft() {
        id = writing.open(DAY, writing.need(DAY, "coso3", "Máy phay CNC", Dong.ofMillions(440)));
    }

    @Test
    void livesFromDraftToSettlement() {
        written(ESTIMATE, DAY.plusYears(2));
        eachComponentIsPricedByItsOwnNorm();
        handedInAndAppraised();
        eachNormIsFrozen();
        carriedOut();
        noComponentCountsForMoreThanItWasGranted();
        settled();
    }

    @Test
    void ofOneActivityIsNotHandedIn() {
        written(
                new Estimate(List.of(MACHINE, SHOW), List.of(MACHINES, component(2, "ADVANCED_MACHINERY", "Thêm máy"))),
                DAY.plusYears(2));
        assertThat(codes(handingIn.submit(DAY, id))).contains("project.flagship-too-few-activities");
        assertThat(findings(handingIn.submit(DAY, id)).stream()
                        .filter(finding -> finding.code().equals("project.flagship-too-few-activities"))
                        .map(finding -> String.valueOf(finding.basis())))
                .first()
                .asString()
                .contains("36/2013/TT-BCT", "Điều 2 khoản 3");
    }

    @Test
    void ofOneYearIsNotHandedIn() {
        written(ESTIMATE, LocalDate.of(2030, 12, 31));
        assertThat(codes(handingIn.submit(DAY, id)))
                .contains(
                        "project.flagship-too-short",
                        "project.line-year-outside",
                        "project.component-outside-the-file");
    }

    @Test
    void aComponentOverItsOwnCeilingIsSaidEvenWhereAnotherAsksForLess() {
        var machine = line(1, 1, 2030, 440, 210, vat(440));
        var show = line(2, 2, 2031, 600, 170, null);
        written(new Estimate(List.of(machine, show), List.of(MACHINES, MODEL)), DAY.plusYears(2));
        assertThat(codes(handingIn.submit(DAY, id)))
                .contains("project.component-over-ceiling")
                .doesNotContain("project.asked-over-ceiling");
    }

    @Test
    void aLineWithTwoStateSourcesIsNotHandedIn() {
        var detail = new LineDetail(1, 2030, null, LineDetail.Make.UNKNOWN, true);
        var twice = new EstimateLine(
                1,
                "Máy phay CNC",
                true,
                Dong.ofMillions(440),
                Dong.ofMillions(200),
                Dong.ofMillions(200),
                Dong.ofMillions(40),
                EstimateLine.Counted.NOTHING,
                detail);
        written(new Estimate(List.of(twice, SHOW), List.of(MACHINES, MODEL)), DAY.plusYears(2));
        assertThat(codes(handingIn.submit(DAY, id))).contains("project.line-with-two-state-sources");
    }

    @Test
    void itsPagesShowComponentsAndYearsInFewStatements() {
        written(ESTIMATE, DAY.plusYears(2));
        var reader = office.signedIn(CENTRE);
        assertThat(mvc.get().uri("/de-an/" + id).with(reader))
                .hasStatusOk()
                .bodyText()
                .contains("1. Đổi mới máy móc", "2. Mô hình trình diễn", "Cả đề án, năm 2031", "Hộ được hỗ trợ: 2 hộ")
                .contains("trừ thuế giá trị gia tăng được khấu trừ 40.000.000 đồng, còn 400.000.000 đồng");
        assertThat(Statements.of(
                        () -> mvc.get().uri("/de-an/" + id).with(reader).exchange()))
                .hasSizeLessThanOrEqualTo(15);
        assertThat(mvc.get().uri("/de-an/" + id + "/sua").with(reader))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"c1-title\"", "name=\"l1-year\" value=\"2031\"", "value=\"Mô hình trình diễn\"");
    }

    private void written(Estimate estimate, LocalDate ends) {
        office.on(DAY, CENTRE, () -> {
            var project = projects.get(id);
            var opened = project.scope();
            var scope = new Scope(
                    ProjectKind.FLAGSHIP,
                    Tier.LOCAL,
                    YEAR,
                    opened.activity(),
                    false,
                    "Phát triển cơ khí nông thôn",
                    opened.place());
            var days = ends.getYear() == YEAR ? LocalDate.of(2030, 2, 1) : LocalDate.of(2030, 1, 1);
            var contents = new Contents(
                    "Máy cũ",
                    "Nâng giá trị sản phẩm cơ khí của xã",
                    "Hai hợp phần",
                    "Mua máy và trình diễn",
                    "Trung tâm",
                    "Thêm việc làm",
                    days,
                    ends.getYear() == YEAR ? ends : LocalDate.of(2031, 12, 31));
            var form =
                    new SaveProject.Save(id, project.version(), scope, contents, estimate, new Commitments(true, true));
            assertThat(save.save(form)).isInstanceOf(SaveProject.Outcome.Saved.class);
            return id;
        });
    }

    private void eachComponentIsPricedByItsOwnNorm() {
        assertThat(office.on(DAY, CENTRE, () -> projects.get(id)).estimate()).isEqualTo(ESTIMATE);
    }

    private void handedInAndAppraised() {
        handingIn.attach(DAY, id, "SUBMIT");
        moved(handingIn.submit(DAY, id));
        moved(judging.pass(DAY, id, ASKED));
        planning.allot(DAY, YEAR, ASKED);
        var plan = done(planning.submit(DAY, planning.plan(DAY, YEAR, List.of(id))));
        done(planning.approve(DAY, plan));
    }

    private void eachNormIsFrozen() {
        assertThat(rows.all(
                        (row, _) -> row.getString("norm") + " " + row.getLong("ceiling"),
                        "select version.norm, (receipt ->> 'ceiling')::jsonb ->> 'value' as ceiling from project.frozen_assessment join norm.version on version.id = level_id where project_id = ? order by component",
                        id))
                .containsExactly("support.ADVANCED_MACHINERY 200000000", "support.DEMONSTRATION_MODEL 180000000");
        assertThat(mvc.get().uri("/de-an/" + id + "/bien-nhan").with(office.signedIn(CENTRE)))
                .hasStatusOk()
                .bodyText()
                .contains("380.000.000", "Hợp phần 2: Mô hình trình diễn");
    }

    private void carriedOut() {
        moved(working.sign(DAY, id, ASKED));
        moved(working.report(DAY, id, Dong.ofMillions(1_040), Dong.ofMillions(1_040)));
        moved(working.confirm(DAY, id));
        advancedByComponents();
        handingIn.attach(DAY, id, "ACCEPT");
        eachComponentHasEvidenceOfItsOwn();
        moved(working.accept(
                DAY, id, new Acceptance("01/BB-NT", DAY, List.of(Dong.ofMillions(330), Dong.ofMillions(660)), "")));
    }

    /** 70 % of either component, as both activities ask for it; the contract is 380 million. */
    private void advancedByComponents() {
        assertThat(codes(paying.advance(DAY, id, Dong.ofMillions(267)))).contains("project.advance-over-components");
        moved(paying.advance(DAY, id, Dong.ofMillions(266)));
    }

    private void eachComponentHasEvidenceOfItsOwn() {
        var asked = norms.requiredPapers("DEMONSTRATION_MODEL", "ACCEPT", Tier.LOCAL, "48", DAY);
        assertThat(asked).isNotEmpty();
        var lines = List.of(Dong.ofMillions(330), Dong.ofMillions(660));
        assertThat(findings(working.accept(DAY, id, new Acceptance("01/BB-NT", DAY, lines, ""))))
                .hasSameSizeAs(asked)
                .allSatisfy(finding -> {
                    assertThat(finding.code()).isEqualTo("project.paper-missing");
                    assertThat(finding.arguments().getFirst().toString()).contains("hợp phần 2: Mô hình trình diễn");
                });
        assertThat(mvc.get().uri("/de-an/" + id).with(office.signedIn(CENTRE)))
                .hasStatusOk()
                .bodyText()
                .contains("hợp phần 1: Đổi mới máy móc", "hợp phần 2: Mô hình trình diễn");
        asked.forEach(paper -> handingIn.attach(
                DAY, id, new RequiredPaper(paper.code() + "@2", paper.nameVi(), paper.nameEn(), paper.basis())));
    }

    /** The machine came to 300 million without VAT, so 150 are due; the model asked for no more than its 180. */
    private void noComponentCountsForMoreThanItWasGranted() {
        assertThat(rows.all(
                        (row, _) -> List.of(
                                row.getLong("supported_vnd"), row.getLong("recomputed_vnd"), row.getLong("due_vnd")),
                        "select supported_vnd, recomputed_vnd, due_vnd from project.acceptance where project_id = ?",
                        id))
                .containsExactly(List.of(960_000_000L, 330_000_000L, 330_000_000L));
    }

    private void settled() {
        moved(paying.pay(DAY, id, Dong.ofMillions(64)));
        moved(paying.settle(DAY, id, Map.of("ESTIMATED_ACCEPTED", "Máy mua rẻ hơn dự toán")));
    }

    private static ProjectComponent component(int position, String activity, String title) {
        return new ProjectComponent(
                position,
                activity,
                false,
                title,
                LocalDate.of(2030, 2, 1),
                LocalDate.of(2031, 6, 30),
                "Làm chủ công nghệ",
                List.of(new Indicator("Hộ được hỗ trợ", Quantity.of(2), "hộ")));
    }

    private static EstimateLine line(
            int position, int component, int year, long total, long support, @Nullable Vat vat) {
        return new EstimateLine(
                position,
                position == 1 ? "Máy phay CNC" : "Dây chuyền trình diễn",
                true,
                Dong.ofMillions(total),
                Dong.ofMillions(support),
                Dong.ofMillions(total - support),
                Dong.ZERO,
                EstimateLine.Counted.NOTHING,
                new LineDetail(component, year, vat, LineDetail.Make.UNKNOWN, false));
    }

    private static Vat vat(long millions) {
        return Vat.in(Dong.ofMillions(millions), BasisPoints.ofPercent(10), true);
    }

    private static List<String> codes(Decision decision) {
        return findings(decision).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(Decision decision) {
        return decision instanceof Decision.Refused(var findings) ? findings : List.of();
    }
}
