package vn.khuyencong.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import vn.khuyencong.shared.Finding;

/** What a password of a person must be: long, not her name, not what everybody tries first. */
public final class PasswordRules {

    /** Characters a password has at least. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final int SHORTEST_NAME = 4;
    private static final int FEW_CHARACTERS = 4;
    private static final Set<String> COMMON = common();

    private PasswordRules() {}

    /** Everything that stands against a password; nothing where it may be used. */
    public static List<Finding> check(String password, String username, String displayName) {
        var findings = new ArrayList<Finding>();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            findings.add(Finding.of("access.password-short", null, SHORTEST));
        }
        if (password.length() > LONGEST) findings.add(Finding.of("access.password-long", null, LONGEST));
        var plain = plain(password);
        if (contains(plain, plain(username)) || contains(plain, plain(displayName))) {
            findings.add(Finding.of("access.password-name"));
        }
        if (isCommon(plain)) findings.add(Finding.of("access.password-common"));
        return List.copyOf(findings);
    }

    /** As {@link #check(String, String, String)}, and typed twice the same. */
    public static List<Finding> check(String password, String again, String username, String displayName) {
        var findings = check(password, username, displayName);
        if (password.equals(again)) return findings;
        var more = new ArrayList<>(findings);
        more.add(Finding.of("access.password-differs"));
        return List.copyOf(more);
    }

    private static boolean contains(String plain, String name) {
        return name.length() >= SHORTEST_NAME && plain.contains(name);
    }

    /** A well-known word with digits around it, digits alone, or the same few characters over and over. */
    private static boolean isCommon(String plain) {
        return COMMON.contains(plain.replaceAll("[^a-z]", ""))
                || plain.chars().allMatch(Character::isDigit)
                || plain.chars().distinct().count() <= FEW_CHARACTERS;
    }

    /** Lower case, without accents, blanks and signs. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("[^a-z0-9]", "");
    }

    private static Set<String> common() {
        try (var words = Objects.requireNonNull(PasswordRules.class.getResourceAsStream("/access/common-words.txt"))) {
            return Set.copyOf(new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
