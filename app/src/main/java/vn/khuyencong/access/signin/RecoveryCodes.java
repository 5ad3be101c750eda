package vn.khuyencong.access.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Codes to be kept on paper for the day the telephone is lost; each is taken once. */
final class RecoveryCodes {

    static final int COUNT = 10;

    private static final String ALPHABET = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LETTERS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** New ones, to be shown now and never again. */
    static List<String> make() {
        return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
    }

    /** What is kept of a code. Random enough (78 bits) that a quick hash gives nothing away. */
    static byte[] hash(UUID account, String typed) {
        var letters = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((account + " " + letters).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String one() {
        return IntStream.range(0, GROUPS)
                .mapToObj(_ -> RANDOM.ints(LETTERS, 0, ALPHABET.length())
                        .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
    }
}
