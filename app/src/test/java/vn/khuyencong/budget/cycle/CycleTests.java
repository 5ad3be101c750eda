package vn.khuyencong.budget.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.budget.AllotMoney;
import vn.khuyencong.budget.Allotment;
import vn.khuyencong.budget.CloseBooks;
import vn.khuyencong.budget.Closing;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** A budget year goes from the guiding letter to the settlement, each step by its office, and what was sent stays. */
@LifeTest
class CycleTests {

    private static final LocalDate DAY = ProjectBuilder.DAY;

    @Autowired
    KeepCycle keeping;

    @Autowired
    AllotMoney allotMoney;

    @Autowired
    CloseBooks closeBooks;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aYearGoesFromGuidanceToASettlementThatStaysAsSent() {
        var year = 2022;
        assertThat(codes("trungtam", year, CycleStep.ESTIMATE, million(80)))
                .containsExactly("budget.cycle-before-guidance");
        assertThat(codes("taichinh", year, CycleStep.GUIDANCE, null)).isEmpty();
        assertThat(codes("taichinh", year, CycleStep.GUIDANCE, null)).containsExactly("budget.cycle-there");
        assertThat(codes("trungtam", year, CycleStep.ESTIMATE, million(80))).isEmpty();
        assertThat(codes("so.lanhdao", year, CycleStep.CONSOLIDATION, million(90)))
                .containsExactly("budget.cycle-sum-differs");
        assertThat(codes("so.lanhdao", year, CycleStep.CONSOLIDATION, million(80)))
                .isEmpty();
        assertThatThrownBy(() -> codes("so.lanhdao", year, CycleStep.OPINION, null))
                .isInstanceOf(NotAllowed.class);
        assertThat(codes("taichinh", year, CycleStep.OPINION, null)).isEmpty();
        assertThat(codes("so.lanhdao", year, CycleStep.ALLOCATION, million(75))).isEmpty();
        assertThat(codes("so.lanhdao", year, CycleStep.ADJUSTMENT, million(70))).isEmpty();
        assertThat(codes("so.lanhdao", year, CycleStep.ADJUSTMENT, million(72))).isEmpty();
        allot(year, 75);
        assertThat(codes("so.lanhdao", year, CycleStep.SETTLEMENT, null)).containsExactly("budget.cycle-books-open");
        close(year);
        assertThat(codes("so.lanhdao", year, CycleStep.SETTLEMENT, null)).isEmpty();
        var sent = report(year);
        assertThat(sent.total(YearReport.Line::given)).isGreaterThanOrEqualTo(million(75));
        allot(year, 5);
        assertThat(report(year)).isEqualTo(sent);
        assertThat(mvc.get().uri("/kinh-phi/chu-trinh/2022").with(office.signedIn("thanhtra")))
                .hasStatusOk()
                .bodyText()
                .contains("Số liệu đã gửi", "Điều chỉnh trong năm", "đã muộn");
        for (var form : List.of("docx", "xlsx")) {
            assertThat(mvc.get()
                            .uri("/kinh-phi/chu-trinh/2022/quyet-toan." + form)
                            .with(office.signedIn("taichinh")))
                    .hasStatusOk();
        }
    }

    @Test
    void aWrongPaperIsWithdrawnWithAReasonWhileNothingRestsOnIt() {
        var year = 2005;
        var guidance = wanted(year, CycleStep.GUIDANCE, null);
        assertThat(enter("taichinh", guidance)).isEmpty();
        assertThat(enter("taichinh", guidance)).isEmpty();
        var estimate = wanted(year, CycleStep.ESTIMATE, million(10));
        assertThat(enter("trungtam", estimate)).isEmpty();
        assertThat(withdraw("taichinh", year, guidance.id(), "Nhầm")).containsExactly("budget.cycle-rests-on-it");
        assertThat(withdraw("trungtam", year, estimate.id(), " ")).containsExactly("budget.cycle-why");
        assertThat(withdraw("trungtam", year, estimate.id(), "Nhầm số")).isEmpty();
        assertThat(codes("trungtam", year, CycleStep.ESTIMATE, million(12))).isEmpty();
        assertThatThrownBy(() -> withdraw("thanhtra", year, guidance.id(), "Nhầm"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theFormComesBackAsTypedWithWhatStandsAgainstIt() {
        assertThat(mvc.post()
                        .uri("/kinh-phi/chu-trinh/2009")
                        .param("requestId", UUID.randomUUID().toString())
                        .param("step", "GUIDANCE")
                        .param("number", "15/STC-HD")
                        .param("dated", "hôm nay")
                        .with(office.signedIn("taichinh")))
                .hasStatus(422)
                .bodyText()
                .contains("15/STC-HD", "hôm nay");
    }

    private YearReport report(int year) {
        return office.on(DAY, "taichinh", () -> keeping.report(year));
    }

    private void allot(int year, long millions) {
        var allotment = new Allotment(UUID.randomUUID(), false, year, Tier.LOCAL, million(millions), "QĐ 1", DAY, "");
        office.on(DAY, "taichinh", () -> allotMoney.allot(allotment));
    }

    private void close(int year) {
        var wanted = new Closing.Wanted(UUID.randomUUID(), year, LocalDate.of(year, 12, 31), "BB 1", "");
        assertThat(office.on(DAY, "taichinh", () -> closeBooks.close(wanted)))
                .isInstanceOf(Closing.Outcome.Closed.class);
    }

    private List<String> codes(String who, int year, CycleStep step, @Nullable Dong amount) {
        return enter(who, wanted(year, step, amount));
    }

    private List<String> enter(String who, CyclePaper.Wanted wanted) {
        return office.on(DAY, who, () -> keeping.enter(wanted)).stream()
                .map(Finding::code)
                .toList();
    }

    private List<String> withdraw(String who, int year, UUID paper, String because) {
        return office.on(DAY, who, () -> keeping.withdraw(year, paper, because)).stream()
                .map(Finding::code)
                .toList();
    }

    private static CyclePaper.Wanted wanted(int year, CycleStep step, @Nullable Dong amount) {
        return new CyclePaper.Wanted(UUID.randomUUID(), year, step, "12/" + step, DAY, amount, "");
    }

    private static Dong million(long count) {
        return Dong.ofMillions(count);
    }
}
