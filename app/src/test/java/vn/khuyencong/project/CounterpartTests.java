package vn.khuyencong.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.support.Decisions;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Working;

/** What the beneficiary spends of its own is shown by papers and confirmed, beside the State's books. */
@LifeTest
class CounterpartTests {

    private static final LocalDate DAY = ProjectBuilder.DAY;
    private static final int YEAR = 2087;
    private static final String CENTRE = "trungtam";
    private static final String OFFICER = "so.chuyenvien";

    @Autowired
    KeepCounterpart keeping;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Office office;

    @Autowired
    Working working;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    @Test
    void whatIsConfirmedCountsAndWhatLacksIsToldWithTheArticle() {
        var file = builder.at(Stage.UNDER_WAY, YEAR, million(100));
        var entries = rows.one(Long.class, "select count(*) from budget.entry where project_id = ?", file);
        var first = paper("HD 1", 60);
        assertThat(enter(file, first)).isEmpty();
        assertThat(enter(file, first)).isEmpty();
        assertThat(enter(file, paper("HD 2", 40))).isEmpty();
        assertThat(answer(file, first, true, "")).isEmpty();
        assertThat(answer(file, first, false, "Sai")).isEmpty();
        assertThat(mvc.get().uri("/de-an/" + file).with(office.signedIn(OFFICER)))
                .bodyText()
                .contains("Thiếu vốn đối ứng", "Còn thiếu 40.000.000 đồng", "Vốn đối ứng");
        assertThat(mvc.get().uri("/de-an/" + file + "/nghiem-thu").with(office.signedIn(OFFICER)))
                .bodyText()
                .contains("đã xác nhận 60.000.000 / 100.000.000 đồng");
        assertThat(mvc.get().uri("/de-an/" + file + "/nguon-von").with(office.signedIn("thanhtra")))
                .hasStatusOk()
                .bodyText()
                .contains("HD 2", "Chờ xác nhận");
        assertThat(rows.one(Long.class, "select count(*) from budget.entry where project_id = ?", file))
                .isEqualTo(entries);
    }

    @Test
    void nobodyConfirmsButTheOfficeThatAcceptsAndARefusalHasItsReason() {
        var file = builder.at(Stage.UNDER_WAY, YEAR, million(100));
        var paper = paper("HD 3", 10);
        enter(file, paper);
        assertThatThrownBy(() -> office.on(DAY, CENTRE, () -> keeping.answer(file, paper.id(), true, "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> office.on(DAY, OFFICER, () -> keeping.enter(file, paper("HD 4", 10))))
                .isInstanceOf(NotAllowed.class);
        assertThat(answer(file, paper, false, " "))
                .extracting(Finding::code)
                .containsExactly("project.counterpart-why");
        assertThat(answer(file, paper, false, "Không phải của cơ sở")).isEmpty();
        office.on(DAY, CENTRE, () -> keeping.takeOut(file, paper.id()));
        assertThat(rows.one(Long.class, "select count(*) from project.counterpart_paper where project_id = ?", file))
                .isZero();
    }

    @Test
    void aPaperSaysWhatWasPaidAndWhenAndOnlyOnce() {
        var file = builder.at(Stage.UNDER_WAY, YEAR, million(100));
        enter(file, paper("HD 5", 10));
        assertThat(enter(file, paper("HD 5", 20))).extracting(Finding::code).containsExactly("project.voucher-twice");
        assertThat(mvc.post()
                        .uri("/de-an/" + file + "/nguon-von/doi-ung")
                        .param("requestId", UUID.randomUUID().toString())
                        .param("number", "HD 6")
                        .param("paidOn", "hôm qua")
                        .param("payee", "Công ty A")
                        .param("content", "")
                        .param("amount", "0")
                        .with(office.signedIn(CENTRE)))
                .hasStatus(422)
                .bodyText()
                .contains("HD 6", "hôm qua");
        var unsigned = builder.at(Stage.APPROVED, YEAR, million(100));
        assertThat(enter(unsigned, paper("HD 7", 1)))
                .extracting(Finding::code)
                .containsExactly("project.counterpart-not-now");
    }

    @Test
    void acceptanceWaitsForItWhereItIsACondition() {
        var condition = rows.one(UUID.class, """
                insert into norm.version (norm, tier, province, in_force, content, basis_id)
                select norm, 'LOCAL', '48', in_force, content || '{"value": "REQUIRED"}', basis_id
                from norm.version where norm = 'setting.COUNTERPART_EVIDENCE' and superseded_at is null returning id""");
        try {
            var file = builder.at(Stage.UNDER_WAY, YEAR, million(100));
            var found = new Acceptance("01/BB-NT", DAY, List.of(million(200)), "");
            assertThat(Decisions.refused(working.accept(DAY, file, found)))
                    .filteredOn(finding -> finding.code().equals("project.counterpart-short"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.basis()).isNotNull());
            var paper = paper("HD 8", 100);
            enter(file, paper);
            answer(file, paper, true, "");
            assertThat(Decisions.refused(working.accept(DAY, file, found)))
                    .extracting(Finding::code)
                    .doesNotContain("project.counterpart-short");
        } finally {
            rows.change("update norm.version set superseded_at = now() where id = ?", condition);
        }
    }

    @Test
    void ofAcceptedWorkWhatRemainsOfItsCostIsNeeded() {
        var estimate = new Estimate(
                List.of(new EstimateLine(1, "Máy", true, million(200), million(100), million(80), million(20))));
        assertThat(Counterpart.of(estimate, null, null, List.of()).promised()).isEqualTo(million(80));
        var contracted = Counterpart.of(estimate, million(90), null, List.of());
        assertThat(contracted.promised()).isEqualTo(million(90));
        var accepted = new Counterpart.Accepted(million(160), million(80));
        assertThat(Counterpart.of(estimate, million(90), accepted, List.of()).shortfall())
                .isEqualTo(million(60));
        assertThat(Counterpart.of(estimate, million(90), accepted, List.of()).against(null))
                .containsExactly(Finding.of("project.counterpart-short", null, million(60), Dong.ZERO, million(60)));
    }

    private List<Finding> enter(UUID file, CounterpartPaper paper) {
        return office.on(DAY, CENTRE, () -> keeping.enter(file, paper));
    }

    private List<Finding> answer(UUID file, CounterpartPaper paper, boolean confirmed, String why) {
        return office.on(DAY, OFFICER, () -> keeping.answer(file, paper.id(), confirmed, why));
    }

    private static CounterpartPaper paper(String number, long millions) {
        return new CounterpartPaper(
                UUID.randomUUID(), number, DAY, "Công ty Cơ khí An Phát", "Mua máy", million(millions));
    }

    private static Dong million(long count) {
        return Dong.ofMillions(count);
    }
}
