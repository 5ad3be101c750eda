package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.Flagships.component;
import static vn.khuyencong.support.Flagships.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Estimate;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.LineDetail;
import vn.khuyencong.project.ProjectComponent;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.Vat;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.Flagships;
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
    private static final int YEAR = 2066;
    private static final LocalDate END = LocalDate.of(YEAR + 1, 12, 31);
    private static final LocalDate SECOND = LocalDate.of(2067, 3, 2);
    private static final String CENTRE = "trungtam";

    private static final ProjectComponent MACHINES = component(YEAR, 1, "ADVANCED_MACHINERY", "Đổi mới máy móc");
    private static final ProjectComponent MODEL = component(YEAR, 2, "DEMONSTRATION_MODEL", "Mô hình trình diễn");
    private static final EstimateLine MACHINE = line(1, 1, "Máy phay CNC", YEAR, 440, 200, vat(440));
    private static final EstimateLine SHOW = line(2, 2, "Dây chuyền trình diễn", YEAR + 1, 600, 180, null);
    private static final Estimate ESTIMATE = new Estimate(List.of(MACHINE, SHOW), List.of(MACHINES, MODEL));
    private static final Dong ASKED = Dong.ofMillions(380);
    private static final Dong FIRST_YEAR = Dong.ofMillions(200);

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
    Flagships flagships;

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
        written(ESTIMATE, END);
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
                new Estimate(
                        List.of(MACHINE, SHOW),
                        List.of(MACHINES, component(YEAR, 2, "ADVANCED_MACHINERY", "Thêm máy"))),
                END);
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
        written(ESTIMATE, LocalDate.of(YEAR, 12, 31));
        assertThat(codes(handingIn.submit(DAY, id)))
                .contains(
                        "project.flagship-too-short",
                        "project.line-year-outside",
                        "project.component-outside-the-file");
    }

    @Test
    void aComponentOverItsOwnCeilingIsSaidEvenWhereAnotherAsksForLess() {
        var machine = line(1, 1, "Máy phay CNC", YEAR, 440, 210, vat(440));
        var show = line(2, 2, "Dây chuyền trình diễn", YEAR + 1, 600, 170, null);
        written(new Estimate(List.of(machine, show), List.of(MACHINES, MODEL)), END);
        assertThat(codes(handingIn.submit(DAY, id)))
                .contains("project.component-over-ceiling")
                .doesNotContain("project.asked-over-ceiling");
    }

    @Test
    void aLineWithTwoStateSourcesIsNotHandedIn() {
        var detail = new LineDetail(1, YEAR, null, LineDetail.Make.UNKNOWN, true);
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
        written(new Estimate(List.of(twice, SHOW), List.of(MACHINES, MODEL)), END);
        assertThat(codes(handingIn.submit(DAY, id))).contains("project.line-with-two-state-sources");
    }

    @Test
    void itsPagesShowComponentsAndYearsInFewStatements() {
        written(ESTIMATE, END);
        var reader = office.signedIn(CENTRE);
        assertThat(mvc.get().uri("/de-an/" + id).with(reader))
                .hasStatusOk()
                .bodyText()
                .contains("1. Đổi mới máy móc", "2. Mô hình trình diễn", "Cả đề án, năm 2067", "Hộ được hỗ trợ: 2 hộ")
                .contains("trừ thuế giá trị gia tăng được khấu trừ 40.000.000 đồng, còn 400.000.000 đồng");
        assertThat(Statements.of(
                        () -> mvc.get().uri("/de-an/" + id).with(reader).exchange()))
                .hasSizeLessThanOrEqualTo(15);
        assertThat(mvc.get().uri("/de-an/" + id + "/sua").with(reader))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"c1-title\"", "name=\"l1-year\" value=\"2067\"", "value=\"Mô hình trình diễn\"");
    }

    private void written(Estimate estimate, LocalDate ends) {
        flagships.write(DAY, id, YEAR, "Phát triển cơ khí nông thôn", estimate, ends);
    }

    private void eachComponentIsPricedByItsOwnNorm() {
        assertThat(office.on(DAY, CENTRE, () -> projects.get(id)).estimate()).isEqualTo(ESTIMATE);
    }

    private void handedInAndAppraised() {
        handingIn.attach(DAY, id, "SUBMIT");
        moved(handingIn.submit(DAY, id));
        moved(judging.pass(DAY, id, ASKED));
        theFirstPlanSetsOnlyItsOwnYearAside();
    }

    private void theFirstPlanSetsOnlyItsOwnYearAside() {
        planning.allot(DAY, YEAR, FIRST_YEAR);
        flagships.approvedPlan(DAY, YEAR, List.of(id));
        assertThat(years()).containsExactly("2066 200 of 200", "2067 0 of 180");
        assertThat(office.on(DAY, CENTRE, () -> projects.get(id)).approved()).isEqualTo(ASKED);
        assertThat(mvc.get().uri("/de-an/" + id).with(office.signedIn("so.lanhdao")))
                .hasStatusOk()
                .bodyText()
                .contains("Kinh phí theo năm ngân sách", "Chờ kế hoạch năm 2067", "Còn 180.000.000 đồng đã phê duyệt");
    }

    /** What is set aside for each year and what is approved for it, in million đồng. */
    private List<String> years() {
        return rows.all(
                (row, _) -> row.getInt(1) + " " + row.getLong(2) / 1_000_000 + " of " + row.getLong(3) / 1_000_000,
                """
                select s.year, coalesce((select sum(case kind when 'COMMIT' then e.amount_vnd when 'RELEASE' then -e.amount_vnd else 0 end)
                                         from budget.entry e join budget.fund f on f.id = e.fund_id
                                         where e.project_id = s.project_id and f.year = s.year), 0), s.approved_vnd
                from project.slice s where s.project_id = ? order by s.year""",
                id);
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
        theContractStatesItsYears();
        moved(working.report(DAY, id, Dong.ofMillions(1_040), Dong.ofMillions(1_040)));
        moved(working.confirm(DAY, id));
        advancedByComponentsAndYears();
        handingIn.attach(SECOND, id, "ACCEPT");
        eachComponentHasEvidenceOfItsOwn();
        moved(working.accept(
                SECOND,
                id,
                new Acceptance("01/BB-NT", SECOND, List.of(Dong.ofMillions(330), Dong.ofMillions(660)), "")));
    }

    private void theContractStatesItsYears() {
        var printed = mvc.get()
                .uri("/de-an/" + id + "/bieu-mau/hop-dong.docx")
                .with(office.signedIn("so.lanhdao"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        assertThat(textOf(printed)).contains("; trong đó năm 2066: 200.000.000 đồng, năm 2067: 180.000.000 đồng");
    }

    private static String textOf(byte[] docx) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            while (!Objects.requireNonNull(zip.getNextEntry()).getName().equals("word/document.xml")) {
                zip.closeEntry();
            }
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** 70 % of either component, as both activities ask for it; the contract is 380 million, the first year has 200. */
    private void advancedByComponentsAndYears() {
        assertThat(codes(paying.advance(DAY, id, Dong.ofMillions(267))))
                .containsExactly("project.advance-over-components", "project.payment-over-given");
        moreThanIsSetAsideIsRefusedAndSaysWhatIsLeft();
        moved(paying.advance(DAY, id, Dong.ofMillions(190)));
        theSecondPlanSetsTheRestAside();
        assertThat(codes(paying.advance(DAY, id, Dong.ofMillions(76)))).containsExactly("project.payment-over-given");
        moved(paying.advance(SECOND, id, Dong.ofMillions(76)));
        assertThat(paidByYear()).containsExactly("2066 200", "2067 66");
    }

    private void moreThanIsSetAsideIsRefusedAndSaysWhatIsLeft() {
        var refused = findings(paying.advance(DAY, id, Dong.ofMillions(201)));
        assertThat(refused).extracting(Finding::code).containsExactly("project.payment-over-given");
        assertThat(String.valueOf(refused.getFirst().basis())).contains("89/2025/QH15");
        var form = mvc.post()
                .uri("/de-an/" + id + "/tam-ung")
                .param(
                        "version",
                        String.valueOf(
                                office.on(DAY, CENTRE, () -> projects.get(id)).version()))
                .param("amount", "201.000.000")
                .param("paidOn", "10/02/2026")
                .param("paper", "01/UNC")
                .with(office.signedIn("ketoan"));
        assertThat(form)
                .hasStatus(422)
                .bodyText()
                .contains("vượt kinh phí đã giao đến hết năm 2066, chỉ còn 200.000.000 đồng", "value=\"201.000.000\"");
    }

    private void theSecondPlanSetsTheRestAside() {
        planning.allot(DAY, YEAR + 1, Dong.ofMillions(300));
        var plan = planning.empty(DAY, YEAR + 1);
        assertThat(mvc.get().uri("/ke-hoach/" + plan.id()).with(office.signedIn("so.lanhdao")))
                .hasStatusOk()
                .bodyText()
                .contains("Chuyển tiếp từ năm trước: 1 đề án điểm", "180.000.000");
        assertThat(mvc.get().uri("/ke-hoach/" + plan.id() + "/xep-hang").with(office.signedIn("so.lanhdao")))
                .hasStatusOk()
                .bodyText()
                .contains("Đã trừ 180.000.000 đồng", "120.000.000");
        done(planning.approve(DAY, done(planning.submit(DAY, plan))));
        assertThat(years()).containsExactly("2066 200 of 200", "2067 180 of 180");
    }

    /** What was paid out of each year and has not come back, in million đồng. */
    private List<String> paidByYear() {
        return rows.all(
                (row, _) -> row.getInt(1) + " " + row.getLong(2) / 1_000_000,
                "select year, paid_vnd + settled_vnd from budget.pub_year_money where project_id = ? order by year",
                id);
    }

    private void eachComponentHasEvidenceOfItsOwn() {
        var asked = norms.requiredPapers("DEMONSTRATION_MODEL", "ACCEPT", Tier.LOCAL, "48", SECOND);
        assertThat(asked).isNotEmpty();
        var lines = List.of(Dong.ofMillions(330), Dong.ofMillions(660));
        assertThat(findings(working.accept(SECOND, id, new Acceptance("01/BB-NT", SECOND, lines, ""))))
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
                SECOND, id, new RequiredPaper(paper.code() + "@2", paper.nameVi(), paper.nameEn(), paper.basis())));
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
        moved(paying.pay(SECOND, id, Dong.ofMillions(64)));
        moved(paying.settle(SECOND, id, Map.of("ESTIMATED_ACCEPTED", "Máy mua rẻ hơn dự toán")));
        assertThat(paidByYear()).containsExactly("2066 200", "2067 130");
        assertThat(years()).containsExactly("2066 200 of 200", "2067 130 of 180");
        assertThat(rows.one(
                        Long.class,
                        "select available_vnd from budget.pub_fund where year = ? and tier = 'LOCAL'",
                        YEAR + 1))
                .isEqualTo(170_000_000L);
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
