package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.support.OfficeTest;

/** How changes come to be sealed: by one, without making any writer wait. */
@OfficeTest
class SealingTests {

    private static final int FLOOD = 12_000;

    @Autowired
    private JdbcConnectionDetails owner;

    @Autowired
    private DSLContext db;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Seals seals;

    @Autowired
    private AdminCommands commands;

    @Test
    void whatIsWrittenIsSealedWithinSecondsByItself() {
        transaction.executeWithoutResult(_ -> touch(db));
        await().atMost(Duration.ofSeconds(10)).until(() -> waiting() == 0);
    }

    @Test
    void aTransactionThatIsPutBackLeavesAGapAndNothingToSeal() {
        transaction.executeWithoutResult(status -> {
            touch(db);
            status.setRollbackOnly();
        });
        sealAll();
        transaction.executeWithoutResult(_ -> touch(db));
        sealAll();
        assertThat(verified()).contains("Whole.");
    }

    @Test
    void aChangeThatCommitsLateGoesIntoALaterSealAndHoldsNobodyUp() throws Exception {
        try (var slow = DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
            slow.setAutoCommit(false);
            touch(DSL.using(slow, SQLDialect.POSTGRES));
            var early = newest(slow);
            transaction.executeWithoutResult(_ -> insert(db, 1));
            sealAll();
            var late = newest(slow);
            slow.commit();
            sealAll();
            assertThat(early).isEqualTo(late);
        }
        assertThat(verified()).contains("Whole.");
    }

    @Test
    void manyCopiesSealAtOnceAndEveryChangeIsSealedOnce() throws Exception {
        transaction.executeWithoutResult(_ -> insert(db, 3_000));
        try (var copies = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> turns = IntStream.range(0, 40)
                    .<Callable<Integer>>mapToObj(_ -> seals::some)
                    .toList();
            for (var done : copies.invokeAll(turns)) {
                assertThat(done.get()).isNotNegative();
            }
        }
        sealAll();
        assertThat(verified()).contains("Whole.");
    }

    @Test
    void aFloodOfChangesIsSealedInSmallPiecesAndQuickly() {
        var begun = System.nanoTime();
        transaction.executeWithoutResult(_ -> insert(db, FLOOD));
        var written = System.nanoTime();
        sealAll();
        var sealed = System.nanoTime();
        LoggerFactory.getLogger(getClass())
                .info(
                        "wrote {} in {} ms, sealed in {} ms",
                        FLOOD,
                        (written - begun) / 1_000_000,
                        (sealed - written) / 1_000_000);
        assertThat(Duration.ofNanos(sealed - written)).isLessThan(Duration.ofSeconds(30));
        assertThat(transaction.<Integer>execute(
                        _ -> db.fetchSingle("select max(cardinality(change_ids)) from access.seal")
                                .get(0, Integer.class)))
                .isLessThanOrEqualTo(Seals.MOST);
        assertThat(verified()).contains("Whole.");
    }

    @Test
    void theCheckRefusesWhatItDoesNotUnderstand() {
        assertThat(run("verify-audit", "x", "y")).contains("Not understood");
        assertThat(run("verify-audit", "1", "00")).contains("BROKEN at seal 1: ANOTHER HASH");
    }

    /** Changes some account twice, so that it stays as it was. */
    private static void touch(DSLContext db) {
        for (var step : List.of("title || '.'", "left(title, -1)")) {
            db.execute("update access.account set title = " + step + " where username = 'giamkhao1'");
        }
    }

    /** Writes many changes of one row through the trigger: each pass changes it and changes it back. */
    private static void insert(DSLContext db, int changes) {
        db.execute("""
                do $$ begin
                    for i in 1..%d loop
                        update access.account set title = case when i %% 2 = 1 then title || '.' else left(title, -1) end
                        where username = 'giamkhao2';
                    end loop;
                end $$""".formatted(changes + changes % 2));
    }

    private static long newest(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select max(change_id) from access.unsealed")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private int waiting() {
        return transaction.execute(_ -> db.fetchCount(DSL.table("access.unsealed")));
    }

    private void sealAll() {
        while (waiting() > 0) seals.some();
    }

    private String verified() {
        return run("verify-audit");
    }

    private String run(String... words) {
        var out = new ByteArrayOutputStream();
        commands.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
