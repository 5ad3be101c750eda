package vn.khuyencong.operation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import khuyencong.schema.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import vn.khuyencong.support.OfficeDatabase;
import vn.khuyencong.support.OfficeTest;

/** What is kept comes back the same, elsewhere, or not at all. */
@OfficeTest
class BackupTests {

    private static final String PASSPHRASE = "mật khẩu của bản sao lưu";
    private static final String PAPER = "files/ab/cd/abcd";
    private static final PrintStream SILENCE = new PrintStream(OutputStream.nullOutputStream(), true, UTF_8);

    @Autowired
    private JdbcConnectionDetails owner;

    @TempDir
    private Path here;

    @TempDir
    private Path there;

    @Test
    void whatIsKeptWhileSomebodyWritesComesBackTheSameElsewhereOrNotAtAll() throws Exception {
        paper();
        var file = here.resolve("ngay.kcb");
        var kept = keepWhileSomebodyWrites(file);
        assertThat(Files.exists(here.resolve("ngay.kcb.part"))).isFalse();
        assertThatThrownBy(() -> new Backup(owner, new DataFolder(here)).write(file, PASSPHRASE, SILENCE))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("never overwrite");

        try (var elsewhere = EmbeddedDatabase.temporary()) {
            migrate(elsewhere);
            assertThat(ask(elsewhere, """
                            with started as (select set_config('kc.role', 'SYSTEM', false))
                            update budget.index_code set name_vi = name_vi || ' ' where (select count(*) from started) = 1 returning 1"""))
                    .as("what a program lays down at its first start")
                    .isEqualTo("1");
            var restore = new Restore(new OfficeDatabase.Owner(elsewhere), new DataFolder(there));
            refuses(restore, file, "another passphrase", "passphrase is not the one");
            refuses(restore, cut(file), PASSPHRASE, "cut off");
            refuses(restore, changed(file), PASSPHRASE, "changed");
            assertThat(ask(elsewhere, "select count(*) from access.account")).isEqualTo("0");
            assertThat(there).isEmptyDirectory();

            var restored = restore.read(file, PASSPHRASE, SILENCE);
            assertThat(restored.sha256()).isEqualTo(kept.sha256());
            assertThat(there.resolve(PAPER)).hasContent("biên bản");
            assertThat(ask(elsewhere, """
                    select count(distinct last) from project.code_counter where province = '01'"""))
                    .as("both numbers of one transaction")
                    .isEqualTo("1");
            assertThat(
                            ask(
                                    elsewhere,
                                    "select nextval(pg_get_serial_sequence('access.change', 'id')) > max(id) from access.change"))
                    .as("the trail goes on after its last number")
                    .isEqualTo("t");
            assertThatThrownBy(() -> restore.read(file, PASSPHRASE, SILENCE))
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining("not empty");
            assertThat(there.resolve(PAPER)).exists();
        }
    }

    @Test
    void aBackupOfAnotherVersionAndOneOverFilesAreRefused() throws Exception {
        paper();
        try (var elsewhere = EmbeddedDatabase.temporary()) {
            migrate(elsewhere);
            try (var connection =
                    DriverManager.getConnection(elsewhere.jdbcUrl(), elsewhere.user(), elsewhere.password())) {
                connection.setAutoCommit(false);
                var empty = new EmptyDatabase(connection);
                assertThatThrownBy(() -> empty.sameVersion("0001 1\n"))
                        .isInstanceOf(BackupRefused.class)
                        .hasMessageContaining("another version");
            }
            assertThatThrownBy(() -> new DataFolder(here).prepare())
                    .isInstanceOf(BackupRefused.class)
                    .hasMessageContaining(PAPER);
            assertThatThrownBy(() -> new DataFolder(here).incoming("files/../../elsewhere"))
                    .isInstanceOf(BackupRefused.class);
        }
    }

    /** Two numbers are always changed together: a picture taken between two transactions has both or neither. */
    private Manifest keepWhileSomebodyWrites(Path file) throws Exception {
        var writing = new AtomicBoolean(true);
        try (var writer = Executors.newSingleThreadExecutor()) {
            var written = writer.submit(() -> {
                try (var connection = DriverManager.getConnection(
                                owner.getJdbcUrl(), owner.getUsername(), owner.getPassword());
                        var both = connection.prepareStatement("""
                                insert into project.code_counter (province, year, last) values ('01', 1901, ?), ('01', 1902, ?)
                                on conflict (province, year) do update set last = excluded.last""")) {
                    connection.setAutoCommit(false);
                    var times = 0;
                    do {
                        both.setInt(1, times);
                        both.setInt(2, times++);
                        both.execute();
                        connection.commit();
                    } while (writing.get());
                    return times;
                }
            });
            try {
                return new Backup(owner, new DataFolder(here)).write(file, PASSPHRASE, SILENCE);
            } finally {
                writing.set(false);
                assertThat(written.get()).as("transactions meanwhile").isPositive();
            }
        }
    }

    private static void refuses(Restore restore, Path file, String passphrase, String words) {
        assertThatThrownBy(() -> restore.read(file, passphrase, SILENCE)).hasMessageContaining(words);
    }

    private void paper() throws Exception {
        Files.createDirectories(here.resolve(PAPER).getParent());
        Files.writeString(here.resolve(PAPER), "biên bản");
    }

    private Path cut(Path file) throws Exception {
        var bytes = Files.readAllBytes(file);
        return Files.write(here.resolve("cut"), Arrays.copyOf(bytes, bytes.length - 1000));
    }

    private Path changed(Path file) throws Exception {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        return Files.write(here.resolve("changed"), bytes);
    }

    private static void migrate(EmbeddedDatabase database) {
        Flyway.configure()
                .dataSource(database.jdbcUrl(), database.user(), database.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
    }

    private static String ask(EmbeddedDatabase database, String question) throws Exception {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
