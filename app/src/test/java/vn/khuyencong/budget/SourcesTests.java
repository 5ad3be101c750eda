package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.Decisions.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.project.ChooseSource;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** Each source of a year has its own account, and a file draws on one of them. */
@LifeTest
class SourcesTests {

    private static final LocalDate DAY = ProjectBuilder.DAY;
    private static final String PLANNER = "so.lanhdao";
    private static final int YEAR = 2091;

    @Autowired
    Sources sources;

    @Autowired
    ChooseSource chooseSource;

    @Autowired
    AllotMoney allotMoney;

    @Autowired
    CarryFreeMoney carryFreeMoney;

    @Autowired
    Funds funds;

    @Autowired
    Books books;

    @Autowired
    Planning planning;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aFileIsPaidFromTheSourceChosenForIt() {
        var file = builder.at(Stage.APPRAISED, YEAR, million(100));
        assertThat(choose(file, Source.GRANT)).isEmpty();
        allot(YEAR, Source.GRANT, 120);
        var plan = planning.plan(DAY, YEAR, List.of(file));
        done(planning.approve(DAY, done(planning.submit(DAY, plan))));
        var grant = account(YEAR, Source.GRANT);
        assertThat(grant.committed()).isEqualTo(million(100));
        assertThat(grant.available()).isEqualTo(million(20));
        assertThat(choose(file, Source.PROVINCIAL)).extracting(Finding::code).containsExactly("budget.source-fixed");
        assertThatThrownBy(() ->
                        rows.change("update budget.file_source set source = 'OTHER' where project_id = '" + file + "'"))
                .hasMessageContaining("has been moved already");
        assertThat(office.on(DAY, "taichinh", () -> books.trialBalance(YEAR)))
                .isNotEmpty()
                .allMatch(Books.Line::balances);
    }

    @Test
    void refusesAPlanWhoseSourceHasTooLittleThoughTheLevelHasEnough() {
        var file = builder.at(Stage.APPRAISED, YEAR, million(50));
        allot(YEAR, Source.PROVINCIAL, 200);
        allot(YEAR, Source.COMMUNE, 10);
        assertThat(choose(file, Source.COMMUNE)).isEmpty();
        var plan = planning.plan(DAY, YEAR, List.of(file));
        assertThat(planning.submit(DAY, plan))
                .isInstanceOfSatisfying(
                        PlanOutcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .containsExactly(Finding.of(
                                        "budget.source-short-commune", null, million(50), million(10), million(40))));
    }

    @Test
    void refusesASourceThatDoesNotPayForTheActivityAndNamesTheRule() {
        var against = office.on(
                DAY,
                PLANNER,
                () -> sources.against(
                        Source.COMMUNE, Tier.LOCAL, "48", List.of("OVERSEAS_FAIR", "ADVANCED_MACHINERY"), DAY));
        assertThat(against).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("budget.source-not-for-commune");
            assertThat(Objects.requireNonNull(finding.basis()).document()).isEqualTo("02/2025/QĐ-UBND (MẪU)");
        });
        assertThat(office.on(
                        DAY,
                        PLANNER,
                        () -> sources.against(Source.CENTRAL, Tier.LOCAL, "48", List.of("ADVANCED_MACHINERY"), DAY)))
                .extracting(Finding::code)
                .containsExactly("budget.source-of-level");
    }

    @Test
    void aSourceNoRuleSpeaksOfPaysForNothing() {
        var before = LocalDate.of(2012, 1, 31);
        assertThat(office.on(
                        DAY,
                        PLANNER,
                        () -> sources.against(Source.GRANT, Tier.LOCAL, "48", List.of("ADVANCED_MACHINERY"), before)))
                .extracting(Finding::code)
                .containsExactly("budget.source-no-rule");
    }

    @Test
    void onlyWhoeverMakesThePlanChoosesWithAReason() {
        var file = builder.at(Stage.APPRAISED, YEAR, million(30));
        assertThatThrownBy(() -> office.on(DAY, "trungtam", () -> chooseSource.choose(file, Source.GRANT, "Tài trợ")))
                .isInstanceOf(NotAllowed.class);
        assertThat(office.on(DAY, PLANNER, () -> chooseSource.choose(file, Source.GRANT, " ")))
                .extracting(Finding::code)
                .containsExactly("budget.source-reason");
        assertThat(mvc.post()
                        .uri("/de-an/" + file + "/nguon-von")
                        .param("source", "CENTRAL")
                        .param("reason", "Giao bổ sung")
                        .with(office.signedIn(PLANNER)))
                .hasStatus(422)
                .bodyText()
                .contains("Giao bổ sung", "không thuộc cấp kinh phí");
        assertThat(mvc.post()
                        .uri("/de-an/" + file + "/nguon-von")
                        .param("source", "OTHER")
                        .param("reason", "Giao bổ sung")
                        .with(office.signedIn(PLANNER)))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/de-an/" + file).with(office.signedIn("thanhtra")))
                .bodyText()
                .contains("Nguồn: Nguồn khác (Khuyến công địa phương).");
    }

    @Test
    void theFinanceOfficeGivesAndCarriesOverEachSourceByItself() {
        assertThat(mvc.post()
                        .uri("/kinh-phi/giao")
                        .param("year", "2022")
                        .param("tier", "LOCAL")
                        .param("source", "COMMUNE")
                        .param("amount", "70.000.000")
                        .param("decision", "QĐ 7")
                        .param("decidedOn", "10/02/2026")
                        .with(office.signedIn("taichinh")))
                .hasStatus3xxRedirection();
        allot(2022, Source.PROVINCIAL, 30);
        var carried =
                new Allotment(UUID.randomUUID(), true, 2022, Tier.LOCAL, Source.COMMUNE, million(60), "QĐ 8", DAY, "");
        assertThat(office.on(DAY, "taichinh", () -> carryFreeMoney.carry(carried)))
                .isInstanceOf(Allotment.Outcome.Entered.class);
        assertThat(account(2022, Source.COMMUNE).available()).isEqualTo(million(10));
        assertThat(account(2023, Source.COMMUNE).available()).isEqualTo(million(60));
        assertThat(office.on(DAY, "taichinh", () -> funds.of(2022, Tier.LOCAL)).available())
                .isEqualTo(account(2022, Source.PROVINCIAL).available().plus(million(10)));
        assertThat(mvc.get().uri("/kinh-phi?nam=2022&nguon-von=COMMUNE").with(office.signedIn("taichinh")))
                .bodyText()
                .contains("Ngân sách cấp xã", "QĐ 7")
                .doesNotContain("QĐ 1/2022");
    }

    private List<Finding> choose(UUID file, Source source) {
        return office.on(DAY, PLANNER, () -> chooseSource.choose(file, source, "Quyết định giao nguồn"));
    }

    private void allot(int year, Source source, long millions) {
        var allotment = new Allotment(
                UUID.randomUUID(), false, year, Tier.LOCAL, source, million(millions), "QĐ 1/" + year, DAY, "");
        assertThat(office.on(DAY, "taichinh", () -> allotMoney.allot(allotment)))
                .isInstanceOf(Allotment.Outcome.Entered.class);
    }

    private Fund account(int year, Source source) {
        return office.on(DAY, "taichinh", funds::all).stream()
                .filter(fund -> fund.year() == year && fund.tier() == Tier.LOCAL && fund.source() == source)
                .findFirst()
                .orElseThrow();
    }

    private static Dong million(long count) {
        return Dong.ofMillions(count);
    }
}
