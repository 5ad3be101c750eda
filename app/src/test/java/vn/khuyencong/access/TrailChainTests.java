package vn.khuyencong.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khuyencong.support.OfficeTest;

/** The trail proves itself: whatever even the owner of the database does to it is found and named. */
@OfficeTest
class TrailChainTests {

    @Autowired
    private JdbcConnectionDetails owner;

    @Autowired
    private JdbcClient sql;

    private OwnersHand hand;

    @BeforeEach
    void theOwnerOfTheDatabase() {
        hand = new OwnersHand(owner);
    }

    @Test
    void aTrailNobodyTouchedIsWholeAndNothingIsLeftOut() {
        hand.tries(db -> {
            var report = verify(db);
            assertThat(report.broken()).isNull();
            assertThat(report.waiting()).isZero();
            assertThat(report.rows())
                    .isPositive()
                    .isEqualTo(db.fetchCount(db.selectOne().from("access.change")));
            assertThat(Objects.requireNonNull(report.last()).number()).isEqualTo(report.seals());
        });
    }

    @Test
    void aChangedRowIsNamedWithItsTableAndFile() {
        hand.tries(db -> {
            var id = one(db, 1);
            db.execute("update access.change set account_id = null, role = 'SYSTEM', after = '{}' where id = ?", id);
            assertThat(broken(db))
                    .startsWith("change " + id + " of table access.account, of file ")
                    .contains("written at")
                    .contains("CHANGED");
        });
    }

    @Test
    void aDeletedRowIsNamedAsMissing() {
        hand.tries(db -> {
            var id = one(db, 1);
            db.execute("delete from access.change where id = ?", id);
            assertThat(broken(db)).startsWith("change " + id + ": MISSING");
        });
    }

    @Test
    void aRowPutInPastTheTriggersIsFound() {
        hand.tries(db -> {
            db.execute(
                    "insert into access.change (role, province, table_name, action) values ('', '48', 'access.account', 'INSERT')");
            assertThat(broken(db)).contains("INSERTED WITHOUT A SEAL");
        });
    }

    @Test
    void twoRowsThatChangePlacesAreFound() {
        hand.tries(db -> {
            var first = one(db, 1);
            var second = one(db, 2);
            db.execute("""
                    update access.change one set recorded_at = other.recorded_at, before = other.before, after = other.after,
                        file_id = other.file_id
                    from access.change other where one.id in ({0}, {1}) and other.id in ({0}, {1}) and one.id <> other.id""", first, second);
            assertThat(broken(db)).startsWith("change " + first).contains("CHANGED");
        });
    }

    @Test
    void aRowTakenOutBeforeItWasSealedIsMissedAllTheSame() {
        hand.tries(db -> {
            change(db);
            var waiting =
                    db.fetchSingle("select max(change_id) from access.unsealed").get(0, Long.class);
            db.execute("delete from access.change where id = ?", waiting);
            OwnersHand.sealAll(db);
            assertThat(broken(db)).startsWith("change " + waiting + ": MISSING");
        });
    }

    @Test
    void aSealMadeToFitIsFoundByTheNextOne() {
        hand.tries(db -> {
            change(db);
            OwnersHand.sealAll(db);
            change(db);
            OwnersHand.sealAll(db);
            var last = db.fetchSingle("select max(number) from access.seal").get(0, Long.class);
            db.execute(
                    "update access.seal set row_hashes = sha256('') || substr(row_hashes, 33) where number = ?",
                    last - 1);
            assertThat(broken(db)).isEqualTo("seal " + (last - 1) + ": CHANGED since it was made");
            db.execute("delete from access.seal where number = ?", last - 1);
            assertThat(broken(db)).isEqualTo("seal " + last + ": DOES NOT FOLLOW the seal before it");
        });
    }

    @Test
    void aChainMadeAnewDoesNotHoldTheHashThatWasWrittenDown() {
        hand.tries(db -> {
            var before = Objects.requireNonNull(verify(db).last());
            var writtenDown = new ChainWalk.WrittenDown(before.number(), before.hash());
            assertThat(new VerifyTrail(db).verify(writtenDown).broken()).isNull();
            db.execute("delete from access.change where id = ?", one(db, 1));
            db.execute("delete from access.seal");
            db.execute("insert into access.unsealed select id from access.change");
            OwnersHand.sealAll(db);
            assertThat(verify(db).broken()).isNull();
            assertThat(new VerifyTrail(db).verify(writtenDown).broken()).isInstanceOf(ChainBreak.Rewritten.class);
        });
    }

    @Test
    void theProgramCanNeitherWriteNorEmptyWhatProvesTheTrail() {
        for (var statement : new String[] {
            "insert into access.unsealed values (-1)",
            "delete from access.unsealed",
            "truncate access.unsealed",
            "update access.unsealed set change_id = 1",
            "insert into access.seal values (0, now(), '{1}', '', '', '')",
            "update access.seal set hash = ''",
            "delete from access.seal",
            "truncate access.seal",
            "truncate access.change",
            "alter table access.change disable trigger all",
            "update access.verification set broken = null",
            "delete from access.verification",
            "create or replace function access.record_change() returns trigger language plpgsql as 'begin return null; end'"
        }) {
            assertThatThrownBy(() -> sql.sql(statement).update())
                    .as(statement)
                    .rootCause()
                    .message()
                    .containsAnyOf("permission denied", "must be owner");
        }
    }

    @Test
    void theProgramCannotHangTheTrailsTriggerOnATableOfItsOwn() {
        assertThatThrownBy(() -> sql.sql("""
                        create temporary table made_up (id uuid);
                        create trigger made_up after insert on made_up for each row execute function access.record_change('id')""").update())
                .rootCause()
                .hasMessageContaining("permission denied for function");
    }

    @Test
    void everyFunctionThatActsForTheOwnerLooksUpNamesInPlacesTheProgramCannotWriteTo() {
        assertThat(sql.sql("""
                        select proname from pg_proc where prosecdef and pronamespace = 'access'::regnamespace
                          and not coalesce(proconfig::text like '%search_path=pg_catalog, pg_temp%', false)""").query(String.class).list()).isEmpty();
        assertThat(sql.sql("""
                        select proname from pg_proc where prosecdef and pronamespace = 'access'::regnamespace
                          and has_function_privilege('kc_app', oid, 'execute') order by 1""").query(String.class).list()).containsExactly("seal_changes");
    }

    private static ChainReport verify(DSLContext db) {
        return new VerifyTrail(db).verify(null);
    }

    private static String broken(DSLContext db) {
        return Objects.requireNonNull(verify(db).broken()).inWords();
    }

    /** The id of one of the first changes of an account. */
    private static long one(DSLContext db, int at) {
        return db.fetchSingle(
                        "select id from access.change where table_name = 'access.account' order by id offset ? limit 1",
                        at)
                .get(0, Long.class);
    }

    private static void change(DSLContext db) {
        db.execute(
                "update access.account set title = title || '.' where id = (select id from access.account where username <> ? limit 1)",
                UUID.randomUUID().toString());
    }
}
