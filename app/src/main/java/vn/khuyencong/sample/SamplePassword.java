package vn.khuyencong.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** The password of the sample accounts: the chosen one, or one made at random and kept beside the data. */
@Component
class SamplePassword {

    /** No letters and figures that are taken for one another. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int LENGTH = 12;

    private final String chosen;
    private final Path file;

    SamplePassword(@Value("${kc.sample-password:}") String chosen, @Value("${kc.data-dir:./data}") String folder) {
        this.chosen = chosen;
        this.file = Path.of(folder, "sample-accounts.txt");
    }

    /** Makes the password up if nobody chose one, and writes the sign-ins into a file only its owner may read. */
    String keep() {
        var password = StringUtils.hasText(chosen) ? chosen : atRandom();
        var lines = SampleTable.rows("accounts.csv").stream()
                .map(account -> "%-14s %s  %s (%s)"
                        .formatted(
                                account.get("username"), password, account.get("display_name"), account.get("title")))
                .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException("Could not keep the sample accounts in " + file, failed);
        }
        return password;
    }

    /** Where the sign-ins are kept. */
    Path file() {
        return file;
    }

    private static String atRandom() {
        var random = new SecureRandom();
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(place -> LETTERS.substring(place, place + 1))
                .collect(Collectors.joining());
    }
}
