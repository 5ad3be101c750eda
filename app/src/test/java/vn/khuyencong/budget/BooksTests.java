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
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.budget.Posting.ClosedPeriod;
import vn.khuyencong.budget.Posting.NotEnoughMoney;
import vn.khuyencong.budget.Posting.Posted;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;

/** Books that close and stay closed, and mistakes mended by a second person. Its years lie before all plans. */
@LifeTest
class BooksTests {

    private static final String PROVINCE = "48";
    private static final List<EntryKind> KINDS = List.of(EntryKind.values());
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 11);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 15);
    private static final LocalDate END_OF_APRIL = LocalDate.of(2026, 4, 30);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Autowired
    Ledger ledger;

    @Autowired
    Entries entries;

    @Autowired
    Funds funds;

    @Autowired
    Money money;

    @Autowired
    Books books;

    @Autowired
    CloseBooks closeBooks;

    @Autowired
    CarryFreeMoney carryFreeMoney;

    @Autowired
    CorrectEntry correctEntry;

    @Autowired
    Corrections corrections;

    @Autowired
    Office office;

    @Autowired
    Rows rows;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MockMvcTester mvc;

    @Test
    void aClosedPeriodTakesNoEntryAndStaysClosed() {
        int year = 2009;
        allot(year, 500, APRIL);
        assertThat(close(year, END_OF_APRIL)).isInstanceOf(Closing.Outcome.Closed.class);

        var project = UUID.randomUUID();
        assertThat(as("ubnd", () -> ledger.commit(PROVINCE, year, Tier.LOCAL, project, million(10), "QĐ 1", APRIL)))
                .isEqualTo(new ClosedPeriod(year, END_OF_APRIL, APRIL));
        assertThat(as("ubnd", () -> ledger.commit(PROVINCE, year, Tier.LOCAL, project, million(10), "QĐ 1", MAY)))
                .isInstanceOf(Posted.class);
        assertThat(codes(close(year, LocalDate.of(2026, 3, 31)))).containsExactly("budget.closing-earlier");
        assertThat(codes(close(year, LocalDate.of(2026, 5, 10)))).containsExactly("budget.closing-end-of-month");
        assertThat(codes(close(year, LocalDate.of(2026, 5, 31)))).containsExactly("budget.closing-not-over");
    }

    @Test
    void ofTwoWhoCloseAtTheSameMomentOneIsToldThatItIsClosed() throws Exception {
        int year = 1980;
        var together = new CyclicBarrier(2);
        Callable<Closing.Outcome> closing = () -> {
            together.await();
            return close(year, END_OF_APRIL);
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<Closing.Outcome>();
            for (var future : threads.invokeAll(List.of(closing, closing))) {
                outcomes.add(future.get());
            }
            assertThat(outcomes).hasAtLeastOneElementOfType(Closing.Outcome.Closed.class);
            assertThat(outcomes)
                    .filteredOn(Closing.Outcome.Refused.class::isInstance)
                    .singleElement()
                    .satisfies(refused -> assertThat(codes(refused)).containsExactly("budget.closing-earlier"));
        }
    }

    @Test
    void theBooksDoNotCloseOverACorrectionThatWaits() {
        int year = 2014;
        var given = posted(allot(year, 100, APRIL));
        var asked = new Correction.Asked(UUID.randomUUID(), given, million(10), "QĐ 12", "Gõ nhầm");
        use("taichinh", () -> correctEntry.ask(asked));
        assertThat(codes(close(year, END_OF_APRIL))).containsExactly("budget.closing-corrections-wait");
        use("so.lanhdao", () -> correctEntry.refuse(asked.id(), "Đúng"));
        assertThat(close(year, END_OF_APRIL)).isInstanceOf(Closing.Outcome.Closed.class);
    }

    @Test
    void theDatabaseItselfKeepsAClosedPeriodClosed() {
        int year = 2010;
        allot(year, 500, APRIL);
        close(year, END_OF_APRIL);
        assertThatThrownBy(() -> rows.change("""
                        insert into budget.entry (fund_id, kind, amount_vnd, happened_on, entered_at, entered_by)
                        select fund_id, kind, 1, happened_on, entered_at, entered_by from budget.entry
                        where fund_id = (select id from budget.fund where year = ? and tier = 'LOCAL')""", year))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("the books of 2010 in 48 are closed");
        assertThatThrownBy(() -> rows.change("""
                        insert into budget.closing select gen_random_uuid(), province, year, date '2026-02-28', paper, note, closed_at, closed_by
                        from budget.closing where year = ?""", year)).hasMessageContaining("the books of 2010 are closed through");
    }

    @Test
    void aMistakeIsMendedByAReversingEntryThatASecondPersonConfirms() {
        int year = 2011;
        var wrong = posted(allot(year, 700, APRIL));
        close(year, END_OF_APRIL);
        var asked = new Correction.Asked(UUID.randomUUID(), wrong, million(70), "QĐ 12 bản gốc", "Gõ thừa một số 0");
        assertThat(use("taichinh", () -> correctEntry.ask(asked))).isEqualTo(new Correction.Outcome.Done());
        assertThat(use("taichinh", () -> correctEntry.ask(asked))).isEqualTo(new Correction.Outcome.Done());
        assertThat(use("taichinh", () -> correctEntry.confirm(asked.id())))
                .isEqualTo(refused("budget.correction-by-another"));
        assertThatThrownBy(() -> use("ketoan", () -> correctEntry.confirm(asked.id())))
                .isInstanceOf(NotAllowed.class);

        assertThat(use("so.lanhdao", () -> correctEntry.confirm(asked.id()))).isEqualTo(new Correction.Outcome.Done());
        assertThat(use("so.lanhdao", () -> correctEntry.confirm(asked.id())))
                .isEqualTo(refused("budget.correction-answered"));
        assertThat(fund(year).available()).isEqualTo(million(70));
        var all = look(() -> funds.everything(new EntryFilter(year, Tier.LOCAL, null, null)))
                .entries();
        assertThat(all).hasSize(3);
        assertThat(all)
                .filteredOn(entry -> wrong.equals(entry.reverses()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.happenedOn()).isEqualTo(TODAY);
                    assertThat(entry.amount()).isEqualTo(million(700));
                });
        assertThat(all).filteredOn(Entry::undone).extracting(Entry::id).containsExactly(wrong);
        assertThat(rows.one(
                        Long.class,
                        "select sum(amount_vnd) from budget.pub_entry e join budget.fund f on f.id = fund_id where year = ?",
                        year))
                .isEqualTo(million(70).value());
        balances(year);
    }

    @Test
    void aCorrectionThatWouldTakeWhatIsSpentIsRefusedWithTheRemainderAndChangesNothing() {
        int year = 2012;
        var given = posted(allot(year, 100, MAY));
        as("ubnd", () -> ledger.commit(PROVINCE, year, Tier.LOCAL, UUID.randomUUID(), million(80), "QĐ 1", MAY));
        var asked = new Correction.Asked(UUID.randomUUID(), given, null, "QĐ 12", "Ghi nhầm năm");
        use("taichinh", () -> correctEntry.ask(asked));
        assertThat(use("so.lanhdao", () -> correctEntry.confirm(asked.id())))
                .isEqualTo(new Correction.Outcome.Refused(
                        List.of(new NotEnoughMoney(Bucket.AVAILABLE, million(20), million(100)).finding())));
        assertThat(look(() -> corrections.of(given))).singleElement().matches(Correction::waits);
        assertThat(fund(year).available()).isEqualTo(million(20));
        assertThat(use("so.lanhdao", () -> correctEntry.refuse(asked.id(), "")))
                .isEqualTo(refused("budget.correction-why-missing"));
        assertThat(use("so.lanhdao", () -> correctEntry.refuse(asked.id(), "Đúng năm")))
                .isEqualTo(new Correction.Outcome.Done());
    }

    @Test
    void whatFollowsFromADecisionOnAFileIsNotCorrectedInTheBooks() {
        int year = 2013;
        allot(year, 100, MAY);
        var committed = posted(as(
                "ubnd", () -> ledger.commit(PROVINCE, year, Tier.LOCAL, UUID.randomUUID(), million(80), "QĐ 1", MAY)));
        var asked = new Correction.Asked(UUID.randomUUID(), committed, null, "", "");
        assertThat(use("ketoan", () -> correctEntry.ask(asked)))
                .isEqualTo(new Correction.Outcome.Refused(List.of(
                        Finding.of("budget.correction-of-its-kind"),
                        Finding.of("budget.correction-paper-missing"),
                        Finding.of("budget.correction-reason-missing"))));
    }

    @Test
    void nobodyReversesAnEntryPastASecondPerson() {
        int year = 2008;
        var given = posted(allot(year, 100, MAY));
        assertThatThrownBy(() -> as(
                        "taichinh",
                        () -> entries.post(new Movement(
                                UUID.randomUUID(),
                                EntryKind.ALLOT,
                                PROVINCE,
                                year,
                                Tier.LOCAL,
                                null,
                                million(100),
                                "",
                                MAY,
                                "",
                                given,
                                null))))
                .hasMessageContaining("is not undone by this one");
    }

    @Test
    void unusedMoneyIsCarriedIntoTheNextYearOnceAndNeverMoreThanIsLeft() {
        allot(2098, 100, MAY);
        var after = LocalDate.of(2099, 1, 15);
        var carry = new Allotment(UUID.randomUUID(), true, 2098, Tier.LOCAL, million(60), "QĐ 99/QĐ-UBND", after, "");
        assertThat(use("taichinh", () -> carryFreeMoney.carry(carry)))
                .as("the year is not over")
                .isInstanceOfSatisfying(
                        Allotment.Outcome.Refused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .contains("budget.carry-year-not-over"));
        assertThat(fund(2099).available()).isEqualTo(Dong.ZERO);
        office.on(after, "taichinh", () -> carryFreeMoney.carry(carry));
        office.on(after, "taichinh", () -> carryFreeMoney.carry(carry));
        assertThat(fund(2098).available()).isEqualTo(million(40));
        assertThat(fund(2099).available()).isEqualTo(million(60));
        var tooMuch = new Allotment(UUID.randomUUID(), true, 2098, Tier.LOCAL, million(41), "QĐ 100", after, "");
        assertThat(office.on(after, "taichinh", () -> carryFreeMoney.carry(tooMuch)))
                .isEqualTo(new Allotment.Outcome.Refused(
                        List.of(new NotEnoughMoney(Bucket.AVAILABLE, million(40), million(41)).finding())));
        assertThat(fund(2099).available()).isEqualTo(million(60));
        assertThatThrownBy(() -> office.on(after, "ketoan", () -> carryFreeMoney.carry(tooMuch)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aHundredApprovalsAtOnceNeverOverspend() throws Exception {
        int year = 2099;
        as("taichinh", () -> entries.post(movement(EntryKind.ALLOT, year, null, million(250), MAY)));
        Callable<Posting> commit = () -> as(
                "ubnd",
                () -> ledger.commit(PROVINCE, year, Tier.NATIONAL, UUID.randomUUID(), million(10), "QĐ 1", MAY));
        var posted = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var future : threads.invokeAll(Collections.nCopies(100, commit))) {
                if (future.get() instanceof Posted) posted++;
            }
        }
        assertThat(posted).isEqualTo(25);
        assertThat(look(() -> funds.of(year, Tier.NATIONAL)).available()).isEqualTo(Dong.ZERO);
    }

    /** Whatever is entered, corrected and closed in whatever order: debit is credit, and balances are what entries say. */
    @ParameterizedTest
    @ValueSource(longs = {7, 2026})
    void randomEntriesCorrectionsAndClosingsKeepTheBooksBalanced(long seed) {
        var random = new Random(seed);
        int year = seed == 7 ? 2006 : 2007;
        var projects = List.of(UUID.randomUUID(), UUID.randomUUID());
        var known = new ArrayList<UUID>();
        for (int i = 0; i < 80; i++) {
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var project = kind.ofTheFund() ? null : projects.get(random.nextInt(projects.size()));
            var day = LocalDate.of(2026, 1 + random.nextInt(5), 1 + random.nextInt(9));
            var posting = as(
                    "taichinh",
                    () -> entries.post(movement(kind, year, project, new Dong(1 + random.nextLong(30_000_000)), day)));
            if (posting instanceof Posted(var entry)) known.add(entry);
            if (!known.isEmpty() && i % 4 == 0) {
                var right = random.nextBoolean() ? new Dong(1 + random.nextLong(30_000_000)) : null;
                var asked = new Correction.Asked(
                        UUID.randomUUID(), known.get(random.nextInt(known.size())), right, "CT", "Sai");
                if (use("ketoan", () -> correctEntry.ask(asked)) instanceof Correction.Outcome.Done) {
                    use("taichinh", () -> correctEntry.confirm(asked.id()));
                }
            }
            if (i == 50) close(year, LocalDate.of(2026, 2, 28));
        }
        balances(year);
    }

    @Test
    void thePagesShowTheBooksAndKeepWhatWasTyped() {
        int year = 2005;
        var given = posted(allot(year, 100, APRIL));
        var accountant = office.signedIn("ketoan");
        assertThat(mvc.get().uri("/kinh-phi/so/" + year).with(accountant))
                .hasStatusOk()
                .bodyText()
                .contains("Sổ khớp")
                .doesNotContain("/khoa\"");
        assertThat(mvc.post()
                        .uri("/kinh-phi/so/" + year + "/khoa")
                        .param("day", "30/04/2026")
                        .param("paper", "1")
                        .with(accountant))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri("/kinh-phi/so/" + year + "/khoa")
                        .param("day", "29/04/2026")
                        .param("paper", "BB 5")
                        .with(office.signedIn("taichinh")))
                .hasStatus(422)
                .bodyText()
                .contains("BB 5")
                .contains("không phải ngày cuối tháng");
        assertThat(mvc.post()
                        .uri("/kinh-phi/but-toan/" + given + "/sua")
                        .param("rightAmount", "-5")
                        .param("paper", "QĐ 12")
                        .param("reason", "Sai")
                        .with(accountant))
                .hasStatus(422)
                .bodyText()
                .contains("QĐ 12");
        assertThat(mvc.post()
                        .uri("/kinh-phi/but-toan/" + given + "/sua")
                        .param("rightAmount", "90.000.000")
                        .param("paper", "QĐ 12")
                        .param("reason", "Sai")
                        .with(accountant))
                .hasStatus(303);
        assertThat(mvc.get().uri("/kinh-phi/but-toan/" + given).with(accountant))
                .hasStatusOk()
                .bodyText()
                .contains("Chờ Sở Tài chính")
                .doesNotContain("xac-nhan");
        assertThat(mvc.get().uri("/kinh-phi/but-toan/" + given).with(office.signedIn("taichinh")))
                .hasStatusOk()
                .bodyText()
                .contains("xac-nhan");
        assertThat(mvc.get().uri("/kinh-phi/but-toan/" + UUID.randomUUID()).with(accountant))
                .hasStatus(404);
        assertThat(mvc.get().uri("/kinh-phi/so/" + year).with(office.signedIn("coso1")))
                .hasStatus(403);
        assertThat(Statements.of(() ->
                        mvc.get().uri("/kinh-phi/so/" + year).with(accountant).exchange()))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(Statements.of(() -> mvc.get()
                        .uri("/kinh-phi/but-toan/" + given)
                        .with(accountant)
                        .exchange()))
                .hasSizeLessThanOrEqualTo(8);
    }

    private void balances(int year) {
        var lines = look(() -> books.trialBalance(year));
        assertThat(lines).isNotEmpty().allMatch(Books.Line::balances);
        assertThat(lines.stream().map(Books.Line::debit).reduce(Dong.ZERO, Dong::plus))
                .isEqualTo(lines.stream().map(Books.Line::credit).reduce(Dong.ZERO, Dong::plus));
    }

    private Posting allot(int year, long millions, LocalDate day) {
        return as(
                "taichinh",
                () -> entries.post(new Movement(
                        UUID.randomUUID(),
                        EntryKind.ALLOT,
                        PROVINCE,
                        year,
                        Tier.LOCAL,
                        null,
                        million(millions),
                        "QĐ 9",
                        day,
                        "")));
    }

    private static Movement movement(EntryKind kind, int year, @Nullable UUID project, Dong amount, LocalDate day) {
        return new Movement(
                UUID.randomUUID(),
                kind,
                PROVINCE,
                year,
                year == 2099 ? Tier.NATIONAL : Tier.LOCAL,
                project,
                amount,
                "",
                day,
                "");
    }

    private Closing.Outcome close(int year, LocalDate through) {
        return use(
                "taichinh", () -> closeBooks.close(new Closing.Wanted(UUID.randomUUID(), year, through, "BB 4", "")));
    }

    private static List<String> codes(Closing.Outcome outcome) {
        return outcome instanceof Closing.Outcome.Refused(var findings)
                ? findings.stream().map(Finding::code).toList()
                : List.of();
    }

    private static Correction.Outcome refused(String code) {
        return new Correction.Outcome.Refused(List.of(Finding.of(code)));
    }

    private static UUID posted(Posting posting) {
        return posting.orFail();
    }

    private Fund fund(int year) {
        return look(() -> funds.of(year, Tier.LOCAL));
    }

    private <T> T look(Supplier<T> read) {
        return as("taichinh", read);
    }

    private <T> T as(String person, Supplier<T> work) {
        return Objects.requireNonNull(office.on(TODAY, person, () -> transactions.execute(_ -> work.get())));
    }

    /** A use case in the transaction it opens itself, which a refusal rolls back. */
    private <T> T use(String person, Supplier<T> work) {
        return office.on(TODAY, person, work);
    }

    private static Dong million(long count) {
        return Dong.ofMillions(count);
    }
}
