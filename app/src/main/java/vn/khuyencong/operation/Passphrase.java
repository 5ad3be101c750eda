package vn.khuyencong.operation;

import java.io.IOException;
import java.nio.file.Files;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AdminCommand;

/** The passphrase of backups, from the environment or a file it names: arguments are seen by everybody on the machine. */
@Component
class Passphrase {

    private static final int SHORTEST = 12;

    private final Environment environment;

    Passphrase(Environment environment) {
        this.environment = environment;
    }

    /** @throws BackupRefused if there is none, or one too short to keep anybody out */
    String get() throws BackupRefused {
        var said = environment.getProperty("KC_BACKUP_PASSWORD", "");
        var file = environment.getProperty("KC_BACKUP_PASSWORD_FILE", "");
        var passphrase = said.isEmpty() && !file.isEmpty() ? firstLine(file) : said;
        if (passphrase.length() < SHORTEST) {
            throw new BackupRefused(
                    ("Set KC_BACKUP_PASSWORD, or KC_BACKUP_PASSWORD_FILE to a file whose first line it is;"
                                    + " at least %d characters. Whoever loses it loses the backup.")
                            .formatted(SHORTEST));
        }
        return passphrase;
    }

    private static String firstLine(String file) throws BackupRefused {
        try (var lines = Files.lines(AdminCommand.file(file))) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException unreadable) {
            throw new BackupRefused("KC_BACKUP_PASSWORD_FILE cannot be read: " + unreadable.getMessage());
        }
    }
}
