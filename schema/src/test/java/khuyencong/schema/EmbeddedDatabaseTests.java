package khuyencong.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    static Path binaries; // unpacked once

    @TempDir
    Path folder;

    @Test
    void keepsItsDataBetweenStarts() throws SQLException {
        try (var database = EmbeddedDatabase.in(folder, binaries)) {
            execute(database, "create table kept (word text)", "insert into kept values ('khuyến công')");
        }
        try (var database = EmbeddedDatabase.in(folder, binaries)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("khuyến công");
            assertThat(ask(database, "show fsync")).isEqualTo("on"); // the library would switch it off
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void refusesAWrongPasswordAndNone() {
        try (var database = EmbeddedDatabase.temporary()) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "wrong"))
                    .hasMessageContaining("password authentication failed");
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), ""))
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void isUsedByOneProgramAtATime() {
        try (var _ = EmbeddedDatabase.in(folder, binaries)) {
            assertThatThrownBy(() -> EmbeddedDatabase.in(folder, binaries))
                    .isInstanceOf(FolderInUse.class)
                    .hasMessageContaining(folder.toString());
        }
    }

    @Test
    void stopsTheServerOfAKilledProgram() throws Exception {
        var killed = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        folder.toString(),
                        binaries.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(killed.waitFor()).isEqualTo(KilledProgram.STATUS);

        try (var database = EmbeddedDatabase.in(folder, binaries)) {
            assertThat(ask(database, "select word from kept")).isEqualTo("before the end");
        }
    }

    /** Ends without closing its database. */
    static final class KilledProgram {
        static final int STATUS = 9;

        public static void main(String[] arguments) throws SQLException {
            execute(
                    EmbeddedDatabase.in(Path.of(arguments[0]), Path.of(arguments[1])),
                    "create table kept (word text)",
                    "insert into kept values ('before the end')");
            Runtime.getRuntime().halt(STATUS);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    private static void execute(EmbeddedDatabase database, String... sentences) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            for (var sentence : sentences) statement.execute(sentence);
        }
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
