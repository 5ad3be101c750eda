package vn.khuyencong.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** What a database holds, in a form that is the same bytes wherever the same is held. */
final class DatabaseContent {

    private final Connection connection;
    private final List<BackupTable> tables;

    /** @param connection the owner's, in the transaction whose picture is meant */
    DatabaseContent(Connection connection) throws SQLException, BackupRefused {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            for (var setting : List.of(
                    "timezone = 'UTC'",
                    "datestyle = 'ISO, YMD'",
                    "intervalstyle = 'postgres'",
                    "extra_float_digits = 1")) {
                statement.execute("set local " + setting);
            }
        }
        this.tables = BackupTable.all(connection);
    }

    List<BackupTable> tables() {
        return tables;
    }

    /** Which migrations made the tables: a line each, version and checksum. */
    String migrations() throws SQLException {
        var lines = new StringBuilder();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select version || ' ' || checksum from public.flyway_schema_history"
                        + " where success and version is not null order by installed_rank")) {
            while (rows.next()) lines.append(rows.getString(1)).append('\n');
        }
        return lines.toString();
    }

    /** Writes the rows of a table in the order of its key, and enters them in the manifest. */
    void write(BackupTable table, OutputStream to, Manifest manifest) throws SQLException, IOException {
        var digest = Manifest.digest();
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(table.copyOut(), new DigestOutputStream(to, digest));
        manifest.add(Manifest.TABLE + table.name(), digest, rows);
    }

    /** Enters how far each sequence has come; they belong to no picture, and so are read after the tables. */
    void sequences(Manifest manifest) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select format('%I.%I', schemaname, sequencename), coalesce(last_value, start_value - 1)"
                                + " from pg_sequences where schemaname not like 'pg\\_%'")) {
            while (rows.next()) {
                var digest = Manifest.digest();
                digest.update(rows.getString(2).getBytes(UTF_8));
                manifest.add(Manifest.SEQUENCE + rows.getString(1), digest, rows.getLong(2));
            }
        }
    }

    /** Everything of the database, reckoned anew. */
    Manifest reckoned() throws SQLException, IOException {
        var manifest = new Manifest();
        for (var table : tables) write(table, OutputStream.nullOutputStream(), manifest);
        sequences(manifest);
        return manifest;
    }
}
