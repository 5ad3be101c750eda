package vn.khuyencong.access;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a password that can be read over the telephone: four groups of letters and digits that look like no other. */
final class RandomPassword {

    private static final String ALPHABET = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int LETTERS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomPassword() {}

    static String make() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(LETTERS, 0, ALPHABET.length())
                .mapToObj(at -> String.valueOf(ALPHABET.charAt(at)))
                .collect(Collectors.joining());
    }
}
