package vn.khuyencong.access.signin;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of authenticator apps (RFC 6238): six digits, new every 30 seconds. One step early or late is taken, because
 * telephones' clocks differ; no code is taken twice, nor an older one after it.
 */
final class OneTimeCodes {

    static final int SECRET_BYTES = 20;

    private static final int DIGITS = 6;
    private static final int SECONDS = 30;
    private static final int STEPS_ASIDE = 1;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final HmacOneTimePasswordGenerator GENERATOR = new HmacOneTimePasswordGenerator(DIGITS);

    private OneTimeCodes() {}

    static byte[] newSecret() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return secret;
    }

    /**
     * The step a typed code belongs to; empty where it is wrong, or not newer than the last that was taken.
     *
     * @param lastStep the last step that was taken, exclusive
     */
    static OptionalLong stepOf(byte[] secret, String typed, Instant now, long lastStep) {
        var digits = typed.replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
        long present = now.getEpochSecond() / SECONDS;
        var found = OptionalLong.empty();
        for (long step = present - STEPS_ASIDE; step <= present + STEPS_ASIDE; step++) {
            var code = at(secret, step).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(code, digits) && step > lastStep) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code an app shows at an instant. */
    static String at(byte[] secret, Instant now) {
        return at(secret, now.getEpochSecond() / SECONDS);
    }

    private static String at(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), step, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A secret as people type it into an app that cannot read the picture (RFC 4648, without padding). */
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte each : secret) {
            held = (held << Byte.SIZE) | Byte.toUnsignedInt(each);
            for (bits += Byte.SIZE; bits >= 5; bits -= 5) {
                text.append(BASE_32.charAt((held >> (bits - 5)) & 31));
            }
            held &= (1 << bits) - 1;
        }
        return bits == 0
                ? text.toString()
                : text.append(BASE_32.charAt((held << (5 - bits)) & 31)).toString();
    }
}
