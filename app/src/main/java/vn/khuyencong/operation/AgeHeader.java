package vn.khuyencong.operation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.AEADBadTagException;

/**
 * What an age file begins with: how its key comes out of the passphrase. The format is the published one, so that
 * {@code age --decrypt} opens a backup also where this program is gone.
 */
final class AgeHeader {

    private static final String VERSION = "age-encryption.org/v1";
    private static final String RECIPIENT = "-> scrypt ";
    private static final String END = "---";
    private static final int WORK = 17;
    private static final int MOST_WORK = 20;
    private static final int SALT = 16;
    private static final int FILE_KEY = 16;
    private static final int LONGEST_LINE = 200;
    private static final Base64.Encoder TEXT = Base64.getEncoder().withoutPadding();

    private AgeHeader() {}

    /** Writes it for a new file, and answers the key of its content. */
    static byte[] write(OutputStream to, String passphrase) throws IOException {
        try {
            var fileKey = random(FILE_KEY);
            var salt = random(SALT);
            var wrapped = AgeKeys.seal(
                    AgeKeys.fromPassphrase(passphrase, salt, WORK), AgeKeys.nonce(0, false), fileKey, FILE_KEY);
            var header = VERSION + "\n" + RECIPIENT + TEXT.encodeToString(salt) + " " + WORK + "\n"
                    + TEXT.encodeToString(wrapped) + "\n" + END;
            to.write((header + " " + TEXT.encodeToString(seal(fileKey, header)) + "\n").getBytes(UTF_8));
            var nonce = random(SALT);
            to.write(nonce);
            return AgeKeys.derived(fileKey, nonce, "payload");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads it and answers the key of the content.
     *
     * @throws BackupRefused if it is no such file, or the passphrase is another
     */
    static byte[] read(InputStream from, String passphrase) throws IOException, BackupRefused {
        var version = line(from);
        var recipient = line(from).split(" ", -1);
        if (!version.equals(VERSION) || recipient.length != 4 || !recipient[1].equals("scrypt")) {
            throw new BackupRefused("This is no backup made by ./run admin backup.");
        }
        var wrapped = line(from);
        var end = line(from).split(" ", -1);
        try {
            var salt = Base64.getDecoder().decode(recipient[2]);
            var sealed = Base64.getDecoder().decode(wrapped);
            var key = AgeKeys.fromPassphrase(passphrase, salt, work(recipient[3]));
            var fileKey = AgeKeys.open(key, AgeKeys.nonce(0, false), sealed, sealed.length);
            var header = String.join("\n", version, String.join(" ", recipient), wrapped, END);
            if (end.length != 2 || !MessageDigest.isEqual(Base64.getDecoder().decode(end[1]), seal(fileKey, header))) {
                throw damaged();
            }
            return AgeKeys.derived(fileKey, from.readNBytes(SALT), "payload");
        } catch (AEADBadTagException _) {
            throw new BackupRefused("The passphrase is not the one this backup was made with.");
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            throw damaged();
        }
    }

    private static byte[] seal(byte[] fileKey, String header) throws GeneralSecurityException {
        return AgeKeys.mac(AgeKeys.derived(fileKey, new byte[0], "header"), header.getBytes(UTF_8));
    }

    /** What a stranger wrote there must not eat all memory. */
    private static int work(String written) throws BackupRefused {
        var work = Integer.parseInt(written);
        if (work < 1 || work > MOST_WORK) throw damaged();
        return work;
    }

    private static BackupRefused damaged() {
        return new BackupRefused("The first lines of this backup were changed or are damaged.");
    }

    private static String line(InputStream from) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int one = from.read(); one >= 0 && one != '\n' && line.size() < LONGEST_LINE; one = from.read()) {
            line.write(one);
        }
        return line.toString(UTF_8);
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
