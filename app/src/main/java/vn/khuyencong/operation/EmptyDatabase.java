package vn.khuyencong.operation;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** A database in which nobody has worked yet, to be filled from a backup. Holds no more than its migrations laid down. */
final class EmptyDatabase {

    /** What our own short-lived words call themselves; a running program is called otherwise. */
    static final String OURS = "khuyencong-admin";

    private static final String SOMEBODY = """
            select exists (select from access.account) or exists (select from access.change where role not in ('', 'SYSTEM'))""";
    private static final String RUNNING = """
            select exists (select from pg_stat_activity where datname = current_database() and usename = 'kc_app'
                           and application_name <> '%s')""".formatted(OURS);

    private final Connection connection;
    private final DatabaseContent content;

    EmptyDatabase(Connection connection) throws SQLException, BackupRefused {
        this.connection = connection;
        this.content = new DatabaseContent(connection);
    }

    DatabaseContent content() {
        return content;
    }

    /** @throws BackupRefused if somebody has worked in it, or a program runs on it */
    void check() throws SQLException, BackupRefused {
        if (holds(SOMEBODY)) {
            throw new BackupRefused("This database is not empty, and a restore never overwrites."
                    + " Set KC_DATA_DIR to a new folder, or KC_DATABASE_URL to an empty database.");
        }
        if (holds(RUNNING)) throw new BackupRefused("The program runs on this database. Stop it first.");
    }

    /** @throws BackupRefused if the backup is of another version of the program */
    void sameVersion(String migrations) throws SQLException, BackupRefused {
        if (migrations.equals(content.migrations())) return;
        throw new BackupRefused(
                "The backup was made by another version of the program (its last migration is %s, here %s)."
                                .formatted(last(migrations), last(content.migrations()))
                        + " Restore with that version, then start this one on the restored data: it brings them up to date.");
    }

    private static String last(String migrations) {
        return migrations.lines().reduce("none", (_, line) -> line.split(" ", -1)[0]);
    }

    /**
     * Takes away what the migrations laid down: it is in the backup too, as it was last. Triggers are silent meanwhile,
     * for the trail of what comes is in the backup; that foreign keys hold follows from the picture it was made of.
     */
    void clear() throws SQLException, BackupRefused {
        try (var statement = connection.createStatement()) {
            statement.execute("set local session_replication_role = replica");
            statement.execute("truncate "
                    + content.tables().stream().map(BackupTable::name).collect(Collectors.joining(", ")) + " cascade");
        } catch (SQLException refused) {
            if (!"42501".equals(refused.getSQLState())) throw refused;
            throw new BackupRefused(
                    "The owner of the database may not silence triggers. Let a superuser of the server say:"
                            + " grant set on parameter session_replication_role to " + owner());
        }
    }

    private String owner() throws SQLException {
        return connection.getMetaData().getUserName();
    }

    void fill(String table, InputStream rows) throws SQLException, IOException, BackupRefused {
        var known = content.tables().stream()
                .filter(one -> one.name().equals(table))
                .findFirst()
                .orElseThrow(() -> new BackupRefused("The backup holds a table that is not here: " + table));
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(known.copyIn(), rows);
    }

    /** Sets every sequence to where it was; a value before the first says that it was never asked. */
    void sequences(Manifest kept) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select setval(cast(? as regclass), greatest(?, start_value), ? >= start_value) from pg_sequences"
                        + " where format('%I.%I', schemaname, sequencename) = ?")) {
            for (var part : kept.parts().entrySet()) {
                if (!part.getKey().startsWith(Manifest.SEQUENCE)) continue;
                var name = part.getKey().substring(Manifest.SEQUENCE.length());
                statement.setString(1, name);
                statement.setLong(2, part.getValue().count());
                statement.setLong(3, part.getValue().count());
                statement.setString(4, name);
                statement.execute();
            }
        }
    }

    /** Lets the planner know what came; nothing depends on it but speed. */
    void analyze() throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("analyze");
        }
    }

    private boolean holds(String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
