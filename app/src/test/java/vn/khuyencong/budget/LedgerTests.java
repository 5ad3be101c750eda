package vn.khuyencong.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.budget.db.Tables.BALANCE;
import static vn.khuyencong.budget.db.Tables.ENTRY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.budget.Posting.NotEnoughMoney;
import vn.khuyencong.budget.Posting.Posted;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

/** The ledger on the real database. Each test has a year of its own. */
@OfficeTest
class LedgerTests {

    private static final String PROVINCE = "48";
    private static final List<EntryKind> KINDS = List.of(EntryKind.values());
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Ledger ledger;

    @Autowired
    Entries entries;

    @Autowired
    Funds funds;

    @Autowired
    Money money;

    @Autowired
    CorrectEntry correctEntry;

    @Autowired
    Office office;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    DSLContext db;

    @ParameterizedTest
    @EnumSource
    void theDatabaseMovesMoneyAsTheTableSays(EntryKind kind) {
        assertThat(bucket("budget.bucket_from", kind)).isEqualTo(kind.from());
        assertThat(bucket("budget.bucket_to", kind)).isEqualTo(kind.to());
    }

    @Test
    void followsAProjectFromCommitmentToSettlement() {
        var project = UUID.randomUUID();
        allot(2061, 1_000);
        as(() -> ledger.commit(PROVINCE, 2061, Tier.LOCAL, project, million(300), "QĐ 1", DAY));
        as(() -> ledger.advance(PROVINCE, 2061, Tier.LOCAL, project, million(210), "UNC 1", DAY));
        as(() -> ledger.pay(PROVINCE, 2061, Tier.LOCAL, project, million(90), "UNC 2", DAY));
        as(() -> ledger.refund(PROVINCE, 2061, Tier.LOCAL, project, million(20), "PT 1", DAY));
        as(() -> ledger.settle(PROVINCE, 2061, Tier.LOCAL, project, million(280), "QT 1", DAY));
        as(() -> ledger.release(PROVINCE, 2061, Tier.LOCAL, project, million(20), "QT 1", DAY));

        assertThat(look(() -> money.of(project))).isEqualTo(new ProjectMoney(Dong.ZERO, Dong.ZERO, million(280)));
        assertThat(look(() -> money.entries(project)))
                .extracting(Entry::kind)
                .containsExactly(
                        EntryKind.COMMIT,
                        EntryKind.ADVANCE,
                        EntryKind.PAY,
                        EntryKind.REFUND,
                        EntryKind.SETTLE,
                        EntryKind.RELEASE);
        assertThat(fund(2061).available()).isEqualTo(million(720));
    }

    @Test
    void refusesMoreThanIsLeftAndSaysHowMuch() {
        allot(2062, 100);
        assertThat(as(() -> ledger.commit(PROVINCE, 2062, Tier.LOCAL, UUID.randomUUID(), million(150), "QĐ 1", DAY)))
                .isEqualTo(new NotEnoughMoney(Bucket.AVAILABLE, million(100), million(150)));
        assertThat(fund(2062).available()).isEqualTo(million(100));
    }

    @Test
    void aYearWithoutMoneyHasNoneToCommit() {
        assertThat(as(() -> ledger.commit(PROVINCE, 2063, Tier.LOCAL, UUID.randomUUID(), new Dong(1), "QĐ 1", DAY)))
                .isEqualTo(new NotEnoughMoney(Bucket.AVAILABLE, Dong.ZERO, new Dong(1)));
    }

    @Test
    void theSameRequestIsOneEntry() {
        var request = UUID.randomUUID();
        var first = allot(2064, 100, request);
        assertThat(allot(2064, 100, request)).isEqualTo(first);
        assertThat(fund(2064).allotted()).isEqualTo(million(100));
    }

    @Test
    void movesMoneyOnlyInTheCallersTransaction() {
        assertThatThrownBy(() -> office.as("ubnd", () -> ledger.available(PROVINCE, 2065, Tier.LOCAL)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anEntryIsNeitherChangedNorDeleted() {
        allot(2066, 100);
        assertThatThrownBy(() -> as(() -> db.update(ENTRY).set(ENTRY.NOTE, "x").execute()))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> as(() -> db.deleteFrom(ENTRY).execute())).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aBalanceIsNotChangedByHand() {
        allot(2067, 100);
        assertThatThrownBy(() -> as(() ->
                        db.update(BALANCE).set(BALANCE.AMOUNT_VND, million(900)).execute()))
                .isInstanceOf(DataAccessException.class);
        assertThat(fund(2067).available()).isEqualTo(million(100));
    }

    @Test
    void ofTwoWhoWantTheLastMoneyExactlyOneGetsIt() throws Exception {
        allot(2068, 100);
        var together = new CyclicBarrier(2);
        Callable<Posting> commit = () -> as(() -> {
            meet(together);
            return ledger.commit(PROVINCE, 2068, Tier.LOCAL, UUID.randomUUID(), million(80), "QĐ 1", DAY);
        });
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<Posting>();
            for (var future : threads.invokeAll(List.of(commit, commit))) {
                outcomes.add(future.get());
            }
            assertThat(outcomes).hasAtLeastOneElementOfType(Posted.class);
            assertThat(outcomes).contains(new NotEnoughMoney(Bucket.AVAILABLE, million(20), million(80)));
        }
        assertThat(fund(2068).available()).isEqualTo(million(20));
    }

    @Test
    void ofAHundredWhoWantMoneyForAFewExactlyThoseItSufficesForGetIt() throws Exception {
        allot(2069, 500);
        var left = fund(2069).available().minus(million(500));
        if (!left.isZero()) {
            as(() -> ledger.commit(PROVINCE, 2069, Tier.LOCAL, UUID.randomUUID(), left, "QĐ 0", DAY));
        }
        var before = fund(2069).committed();
        var together = new CyclicBarrier(100);
        Callable<Posting> commit = () -> {
            meet(together);
            return as(() -> ledger.commit(PROVINCE, 2069, Tier.LOCAL, UUID.randomUUID(), million(7), "QĐ 1", DAY));
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var posted = 0;
            for (var future : threads.invokeAll(Collections.nCopies(100, commit))) {
                if (future.get() instanceof Posted) posted++;
            }
            assertThat(posted).isEqualTo(71);
        }
        assertThat(fund(2069).available()).isEqualTo(million(3));
        assertThat(fund(2069).committed()).isEqualTo(before.plus(million(497)));
    }

    /** Whatever is tried in whatever order: the buckets hold what was given, none falls below zero, entries explain all. */
    @ParameterizedTest
    @ValueSource(longs = {1, 48, 2026, 20260301})
    void randomMovesKeepTheBooksRight(long seed) {
        var random = new Random(seed);
        int year = 2070 + (int) (seed % 7);
        var projects = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        allot(year, 50);
        for (int i = 0; i < 120; i++) {
            if (random.nextInt(8) == 0) {
                correctOne(random, year);
                continue;
            }
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var project = kind.ofTheFund() ? null : projects.get(random.nextInt(projects.size()));
            var amount = new Dong(1 + random.nextLong(30_000_000));
            var movement =
                    new Movement(UUID.randomUUID(), kind, PROVINCE, year, Tier.LOCAL, project, amount, "", DAY, "");
            var posting = as(() -> entries.post(movement));
            if (posting instanceof Posted && random.nextInt(5) == 0) {
                assertThat(as(() -> entries.post(movement))).isEqualTo(posting);
            }
        }
        assertThat(unexplained(year)).isEmpty();
        var fund = fund(year);
        var replayed = replay(year);
        assertThat(fund.available()).isEqualTo(replayed.get(Bucket.AVAILABLE));
        assertThat(fund.committed()).isEqualTo(replayed.get(Bucket.COMMITTED));
        assertThat(fund.paid()).isEqualTo(replayed.get(Bucket.PAID));
        assertThat(fund.settled()).isEqualTo(replayed.get(Bucket.SETTLED));
        assertThat(fund.allotted()).isEqualTo(replayed.values().stream().reduce(Dong.ZERO, Dong::plus));
        assertThat(look(() -> db.fetchCount(
                        BALANCE, BALANCE.AMOUNT_VND.coerce(Long.class).lt(0L))))
                .isZero();
    }

    /** The balances as the entries alone tell them; {@link Dong} refuses to fall below zero on the way. */
    private Map<Bucket, Dong> replay(int year) {
        var buckets = new EnumMap<Bucket, Dong>(Bucket.class);
        for (var bucket : Bucket.values()) {
            buckets.put(bucket, Dong.ZERO);
        }
        var all = new ArrayList<>(look(() -> funds.everything(new EntryFilter(year, null, null, null)))
                .entries());
        for (var entry : all.reversed()) {
            var undoing = entry.reverses() != null;
            var from = undoing ? entry.kind().to() : entry.kind().from();
            var to = undoing ? entry.kind().from() : entry.kind().to();
            if (from != null) {
                buckets.compute(
                        from, (_, there) -> Objects.requireNonNull(there).minus(entry.amount()));
            }
            if (to != null) {
                buckets.merge(to, entry.amount(), Dong::plus);
            }
        }
        return buckets;
    }

    /** One asks to undo some entry, perhaps for another amount, and another person confirms; much of it is refused. */
    private void correctOne(Random random, int year) {
        var all = look(() -> funds.everything(new EntryFilter(year, null, null, null)))
                .entries();
        var entry = all.get(random.nextInt(all.size()));
        var right = random.nextBoolean() ? null : new Dong(1 + random.nextLong(30_000_000));
        var asked = new Correction.Asked(UUID.randomUUID(), entry.id(), right, "SC 1", "Nhập nhầm");
        if (office.as("taichinh", () -> correctEntry.ask(asked)) instanceof Correction.Outcome.Done) {
            office.as("so.lanhdao", () -> correctEntry.confirm(asked.id()));
        }
    }

    /** Balances of one đề án or of the year that its entries do not add up to, and accounts whose two sides differ. */
    private List<String> unexplained(int year) {
        return look(() -> db.fetch("""
                        select b.bucket || ' ' || b.project_id as what
                        from budget.balance b join budget.fund f on f.id = b.fund_id
                        where f.year = ? and b.amount_vnd <> (
                            select coalesce(sum(case when budget.bucket_to(e.kind, e.reverses) = b.bucket then e.amount_vnd else 0 end
                                                - case when budget.bucket_from(e.kind, e.reverses) = b.bucket then e.amount_vnd else 0 end), 0)
                            from budget.entry e
                            where e.fund_id = b.fund_id
                              and (b.bucket in ('AVAILABLE', 'AGENCY') or e.project_id is not distinct from nullif(b.project_id, '00000000-0000-0000-0000-000000000000')))
                        union all
                        select account from budget.trial_balance where year = ? and debit_vnd - credit_vnd <> kept_change_vnd""", year, year).getValues("what", String.class));
    }

    private Posting allot(int year, long millions) {
        return allot(year, millions, UUID.randomUUID());
    }

    private Posting allot(int year, long millions, UUID request) {
        return as(() -> entries.post(new Movement(
                request, EntryKind.ALLOT, PROVINCE, year, Tier.LOCAL, null, million(millions), "QĐ 9", DAY, "")));
    }

    private Fund fund(int year) {
        return look(() -> funds.of(year, Tier.LOCAL));
    }

    private <T> T look(Supplier<T> read) {
        return as(read);
    }

    private <T> T as(Supplier<T> work) {
        return Objects.requireNonNull(office.as("taichinh", () -> transactions.execute(_ -> work.get())));
    }

    private @Nullable Bucket bucket(String function, EntryKind kind) {
        var name = db.fetchSingle("select " + function + "(?)", kind.name()).get(0, String.class);
        return name == null ? null : Bucket.valueOf(name);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Dong million(long count) {
        return Dong.ofMillions(count);
    }
}
