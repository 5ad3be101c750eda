package vn.khuyencong.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Everything the program keeps, in one encrypted file: the database in one picture, and the files of the data folder.
 * People may go on working: a file is on disk before its row is, and stays, so that every row of the picture finds its own.
 */
record Backup(JdbcConnectionDetails owner, DataFolder folder) {

    static final String SCHEMA = "schema";
    static final String MANIFEST = "manifest";

    /**
     * Writes it beside its place, and renames it when it is whole.
     *
     * @throws BackupRefused if the place is taken, or another backup is just going there
     */
    Manifest write(Path file, String passphrase, PrintStream out) throws IOException, SQLException, BackupRefused {
        if (Files.exists(file)) throw new BackupRefused(file + " is there already. Backups never overwrite.");
        var half = file.resolveSibling(file.getFileName() + ".part");
        try (var channel = FileChannel.open(
                half,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            if (channel.tryLock() == null) throw new BackupRefused("Another backup is just writing " + half + ".");
            try {
                channel.truncate(0);
                var manifest = write(channel, passphrase, out);
                channel.force(true);
                Files.move(half, file);
                return manifest;
            } catch (IOException | SQLException | BackupRefused | RuntimeException failed) {
                Files.deleteIfExists(half);
                throw failed;
            }
        }
    }

    private Manifest write(FileChannel channel, String passphrase, PrintStream out)
            throws IOException, SQLException, BackupRefused {
        var encrypted = new AgeOutput(new BufferedOutputStream(Channels.newOutputStream(channel)), passphrase);
        var zip = new ZipOutputStream(encrypted, UTF_8);
        var manifest = new Manifest();
        try (var connection =
                DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            tables(new DatabaseContent(connection), zip, manifest, out);
        }
        files(zip, manifest);
        text(zip, MANIFEST, manifest.text());
        zip.finish();
        encrypted.finish();
        return manifest;
    }

    private static void tables(DatabaseContent content, ZipOutputStream zip, Manifest manifest, PrintStream out)
            throws IOException, SQLException {
        text(zip, SCHEMA, content.migrations());
        var progress = new Progress(
                out, content.tables().stream().mapToLong(BackupTable::bytes).sum());
        for (var table : content.tables()) {
            zip.putNextEntry(new ZipEntry(Manifest.TABLE + table.name()));
            content.write(table, zip, manifest);
            zip.closeEntry();
            progress.past(table.bytes(), table.name());
        }
        content.sequences(manifest);
    }

    private void files(ZipOutputStream zip, Manifest manifest) throws IOException {
        for (var name : folder.list()) {
            try (var content = Files.newInputStream(folder.root().resolve(name))) {
                var digest = Manifest.digest();
                zip.putNextEntry(new ZipEntry(Manifest.FILE + name));
                var bytes = content.transferTo(new DigestOutputStream(zip, digest));
                zip.closeEntry();
                manifest.add(Manifest.FILE + name, digest, bytes);
            } catch (NoSuchFileException _) {
                // what a job left was just cleared away; papers stay
            }
        }
    }

    private static void text(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }
}
