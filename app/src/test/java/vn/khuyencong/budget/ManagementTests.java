package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** The cost of management stays within the shares of the norms, whoever enters at the same moment. */
@LifeTest
class ManagementTests {

    private static final String PROVINCE = "48";
    private static final LocalDate DAY = ProjectBuilder.DAY;

    @Autowired
    SpendOnManagement spend;

    @Autowired
    Entries entries;

    @Autowired
    Funds funds;

    @Autowired
    Books books;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MockMvcTester mvc;

    @Test
    void theAgencySpendsItsShareOfTheYearsMoneyAndNoMore() {
        allot(2015, 1_000);
        assertThat(agency(2015, 10)).isInstanceOf(ManagementCost.Outcome.Entered.class);
        assertThat(agency(2015, 6)).isInstanceOfSatisfying(ManagementCost.Outcome.Refused.class, refused -> {
            var finding = refused.findings().getFirst();
            assertThat(finding.code()).isEqualTo("budget.over-share");
            assertThat(finding.arguments()).containsExactly(million(6), million(5));
            assertThat(Objects.requireNonNull(finding.basis()).document()).isEqualTo("02/2025/QĐ-UBND (MẪU)");
        });
        assertThat(fund(2015).agency()).isEqualTo(million(10));
        assertThat(fund(2015).available()).isEqualTo(million(990));
        balances(2015);
    }

    @Test
    void theImplementerSpendsItsShareOfTheMoneyOfItsFile() {
        var project = builder.at(Stage.UNDER_WAY, 2033, million(200));
        allot(2033, 1_000);
        var code = rows.one(String.class, "select code from project.project where id = ?", project);
        assertThat(cost(2033, code, 6))
                .isInstanceOfSatisfying(
                        ManagementCost.Outcome.Refused.class,
                        refused -> assertThat(refused.findings().getFirst().arguments())
                                .containsExactly(million(6), million(5)));
        assertThat(cost(2033, code, 5)).isInstanceOf(ManagementCost.Outcome.Entered.class);
        assertThat(cost(2033, "KC-0", 1))
                .isEqualTo(new ManagementCost.Outcome.Refused(
                        List.of(Finding.of("budget.management-no-file", null, "KC-0"))));
        assertThat(rows.one(
                        Long.class, "select committed_vnd from budget.pub_project_money where project_id = ?", project))
                .isEqualTo(million(200).value());
        balances(2033);
    }

    @Test
    void theImplementerSpendsALargerShareWhereThePlaceIsDifficultOnTheDay() {
        var project = builder.at(Stage.UNDER_WAY, 2087, million(200));
        allot(2087, 1_000);
        var code = rows.one(String.class, "select code from project.project where id = ?", project);
        rows.change("""
                update project.project set place_id = (
                    select id from territory.unit where code = '20900' and in_force @> date '2026-02-10')
                where id = '%s'""".formatted(project));
        assertThat(cost(2087, code, 7)).isInstanceOfSatisfying(ManagementCost.Outcome.Refused.class, refused -> {
            var finding = refused.findings().getFirst();
            assertThat(finding.arguments()).containsExactly(million(7), million(6));
            assertThat(Objects.requireNonNull(finding.basis()).document()).isEqualTo("28/2018/TT-BTC");
        });
        assertThat(cost(2087, code, 6)).isInstanceOf(ManagementCost.Outcome.Entered.class);
        balances(2087);
    }

    @Test
    void ofManyWhoSpendAtOnceNoneGoesOverTheShare() throws Exception {
        allot(2016, 1_000);
        Callable<ManagementCost.Outcome> one = () -> agency(2016, 1);
        var entered = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var future : threads.invokeAll(Collections.nCopies(30, one))) {
                if (future.get() instanceof ManagementCost.Outcome.Entered) entered++;
            }
        }
        assertThat(entered).isEqualTo(15);
        assertThat(fund(2016).agency()).isEqualTo(million(15));
    }

    @Test
    void theDatabaseItselfHoldsTheShare() {
        allot(2017, 100);
        agency(2017, 1);
        assertThatThrownBy(() -> rows.change("""
                        insert into budget.entry (fund_id, kind, amount_vnd, happened_on, entered_at, entered_by)
                        select fund_id, 'MANAGE_AGENCY', 600000, happened_on, entered_at, entered_by from budget.entry
                        where fund_id = (select id from budget.fund where year = 2017 and tier = 'LOCAL') limit 1""")).hasMessageContaining("has no share left");
    }

    /** Whatever is tried in whatever order: debit is credit, nothing is below zero, the share is kept. */
    @Test
    void randomCostsAndAllotmentsKeepTheBooksBalanced() {
        var random = new Random(1);
        allot(2018, 500);
        var refused = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            if (i % 10 == 9) allot(2018, 1 + random.nextInt(100));
            if (agency(2018, random.nextInt(4)) instanceof ManagementCost.Outcome.Refused(var findings)) {
                refused.add(findings.getFirst().code());
            }
        }
        assertThat(refused).contains("budget.over-share", "budget.amount-zero");
        var fund = fund(2018);
        assertThat(fund.agency().value() * 1000)
                .isLessThanOrEqualTo(fund.allotted().value() * 15);
        balances(2018);
    }

    @Test
    void thePageShowsTheShareAndItsArticleAndKeepsWhatWasTyped() {
        allot(2019, 1_000);
        assertThat(mvc.get().uri("/kinh-phi/quan-ly/2019").with(office.signedIn("taichinh")))
                .hasStatusOk()
                .bodyText()
                .contains("15.000.000", "02/2025/QĐ-UBND (MẪU)");
        assertThat(mvc.post()
                        .uri("/kinh-phi/quan-ly/2019")
                        .param("tier", "LOCAL")
                        .param("amount", "16.000.000")
                        .param("voucher", "PC 7")
                        .param("day", "10/02/2026")
                        .with(office.signedIn("taichinh")))
                .hasStatus(422)
                .bodyText()
                .contains("PC 7", "vượt mức còn lại 15.000.000");
        assertThatThrownBy(() -> office.on(DAY, "thanhtra", () -> spend.spend(wanted(2019, "", 1))))
                .isInstanceOf(NotAllowed.class);
    }

    private ManagementCost.Outcome agency(int year, long millions) {
        return cost(year, "", millions);
    }

    private ManagementCost.Outcome cost(int year, String code, long millions) {
        return office.on(DAY, "taichinh", () -> spend.spend(wanted(year, code, millions)));
    }

    private static ManagementCost wanted(int year, String code, long millions) {
        return new ManagementCost(UUID.randomUUID(), year, Tier.LOCAL, code, million(millions), "PC 1", DAY, "");
    }

    private void allot(int year, long millions) {
        look(() -> entries.post(new Movement(
                UUID.randomUUID(),
                EntryKind.ALLOT,
                PROVINCE,
                year,
                Tier.LOCAL,
                null,
                million(millions),
                "QĐ 1",
                DAY,
                "")));
    }

    private Fund fund(int year) {
        return look(() -> funds.of(year, Tier.LOCAL));
    }

    private void balances(int year) {
        assertThat(look(() -> books.trialBalance(year))).isNotEmpty().allMatch(Books.Line::balances);
    }

    private <T> T look(Supplier<T> work) {
        return Objects.requireNonNull(office.on(DAY, "taichinh", () -> transactions.execute(_ -> work.get())));
    }

    private static Dong million(long count) {
        return Dong.ofMillions(count);
    }
}
