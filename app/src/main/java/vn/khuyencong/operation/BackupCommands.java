package vn.khuyencong.operation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.access.AdminCommand;

/** {@code ./run admin backup FILE} and {@code restore FILE}. */
@Configuration(proxyBeanMethods = false)
class BackupCommands {

    private static final String DISK_FULL = "53100";

    private final JdbcConnectionDetails owner;
    private final DataFolder folder;
    private final Passphrase passphrase;

    BackupCommands(JdbcConnectionDetails owner, @Value("${kc.data-dir:./data}") Path dataDir, Passphrase passphrase) {
        this.owner = owner;
        this.folder = new DataFolder(dataDir.toAbsolutePath().normalize());
        this.passphrase = passphrase;
    }

    /** What a word does with the file. */
    @FunctionalInterface
    interface Work {
        Manifest with(Path file, String passphrase, PrintStream out) throws IOException, SQLException, BackupRefused;
    }

    @Bean
    AdminCommand backup() {
        return new Word(
                "backup",
                "FILE    keeps database and files in one encrypted file; the program may run",
                "Kept",
                new Backup(owner, folder)::write);
    }

    @Bean
    AdminCommand restore() {
        return new Word(
                "restore",
                "FILE    puts a backup into an empty KC_DATA_DIR or database, and proves that it is the same",
                "Restored, the same as was kept",
                new Restore(owner, folder)::read);
    }

    private final class Word implements AdminCommand {

        private final String word;
        private final String usage;
        private final String done;
        private final Work work;

        Word(String word, String usage, String done, Work work) {
            this.word = word;
            this.usage = usage;
            this.done = done;
            this.work = work;
        }

        @Override
        public List<String> words() {
            return List.of(word);
        }

        @Override
        public String usage() {
            return usage;
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            if (arguments.size() != 1) {
                out.println("./run admin " + word + " " + usage);
                return REFUSED;
            }
            var begun = System.nanoTime();
            try {
                var file = AdminCommand.file(arguments.getFirst()).toAbsolutePath();
                var manifest = work.with(file, passphrase.get(), out);
                out.printf(
                        Locale.ROOT,
                        "%s: %d tables with %,d rows, %d files with %,d bytes, in %.1f s.%nSHA-256 of the whole: %s%n",
                        done,
                        manifest.count(Manifest.TABLE),
                        manifest.sum(Manifest.TABLE),
                        manifest.count(Manifest.FILE),
                        manifest.sum(Manifest.FILE),
                        (System.nanoTime() - begun) / 1e9,
                        manifest.sha256());
                return DONE;
            } catch (BackupRefused refused) {
                out.println("Refused: " + refused.words());
            } catch (AgeInput.Damaged damaged) {
                out.println("Refused, nothing was restored: " + damaged.getMessage());
            } catch (IOException failed) {
                out.println("Did not work, nothing was left half done: " + inWords(failed));
            } catch (SQLException failed) {
                out.println("Did not work, nothing was left half done: " + inWords(failed));
            }
            return REFUSED;
        }
    }

    private static String inWords(IOException failed) {
        var words = failed instanceof FileSystemException file
                ? file.getFile() + " ("
                        + Objects.requireNonNullElse(
                                file.getReason(), file.getClass().getSimpleName()) + ")"
                : String.valueOf(failed.getMessage());
        return words.contains("No space left") ? "the disk is full: " + words : words;
    }

    private static String inWords(SQLException failed) {
        return DISK_FULL.equals(failed.getSQLState())
                ? "the disk of the database is full."
                : "the database said: " + failed.getMessage();
    }
}
