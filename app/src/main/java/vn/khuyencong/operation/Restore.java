package vn.khuyencong.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Puts everything of a backup where nothing is yet: one transaction of the database, and files that go into their place
 * just before it commits. Whatever goes wrong, there is nothing afterwards, as before.
 */
record Restore(JdbcConnectionDetails owner, DataFolder folder) {

    /** @throws BackupRefused if something is there already, or the backup is damaged, or of another version */
    Manifest read(Path file, String passphrase, PrintStream out) throws IOException, SQLException, BackupRefused {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file));
                var connection =
                        DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
            var clear = new AgeInput(bytes, passphrase);
            connection.setAutoCommit(false);
            var into = new EmptyDatabase(connection);
            into.check();
            folder.prepare();
            Manifest kept;
            try {
                into.clear();
                kept = content(clear, into, out);
                connection.commit();
            } catch (IOException | SQLException | BackupRefused | RuntimeException failed) {
                folder.giveUp();
                throw failed;
            }
            folder.done();
            into.analyze();
            return kept;
        }
    }

    private Manifest content(InputStream clear, EmptyDatabase into, PrintStream out)
            throws IOException, SQLException, BackupRefused {
        var zip = new ZipInputStream(clear, UTF_8);
        var files = new Manifest();
        Manifest kept = null;
        var parts = 0;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            if (name.equals(Backup.SCHEMA)) {
                into.sameVersion(new String(zip.readAllBytes(), UTF_8));
            } else if (name.equals(Backup.MANIFEST)) {
                kept = Manifest.of(new String(zip.readAllBytes(), UTF_8));
            } else if (name.startsWith(Manifest.TABLE)) {
                into.fill(name.substring(Manifest.TABLE.length()), zip);
                if (++parts % 25 == 0) out.printf("%d tables%n", parts);
            } else {
                file(entry, zip, files);
            }
        }
        // Only its last piece says that the file is whole.
        clear.transferTo(OutputStream.nullOutputStream());
        if (kept == null) throw new BackupRefused("The backup has no list of contents.");
        out.println("Read; comparing what the database now holds with what was kept.");
        into.sequences(kept);
        var here = into.content().reckoned();
        here.parts().putAll(files.parts());
        kept.sameAs(here);
        folder.place();
        return kept;
    }

    private void file(ZipEntry entry, InputStream content, Manifest files) throws IOException, BackupRefused {
        if (!entry.getName().startsWith(Manifest.FILE)) {
            throw new BackupRefused("The backup holds what this program does not know: " + entry.getName());
        }
        var place = folder.incoming(entry.getName().substring(Manifest.FILE.length()));
        Files.createDirectories(place.getParent());
        var digest = Manifest.digest();
        try (var to = new DigestOutputStream(Files.newOutputStream(place), digest)) {
            var bytes = content.transferTo(to);
            files.add(entry.getName(), digest, bytes);
        }
    }
}
