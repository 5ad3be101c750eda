package vn.khuyencong.norm.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Named;

/** Fingerprints of versions and of all of them together, the same wherever they were read from. */
public final class Hashes {

    private Hashes() {}

    /** What a version says, on which basis, where and when; not who entered it. */
    public static String of(Version version, Definitions definitions) {
        return sha256(text(version, definitions)).substring(0, 16);
    }

    /** Of a whole set of versions; their order does not matter. */
    static String of(Collection<String> hashes) {
        return sha256(hashes.stream().sorted().collect(Collectors.joining("\n")));
    }

    /** Of the values themselves, so that another way of writing them changes no fingerprint. */
    private static String text(Version version, Definitions definitions) {
        var family = definitions.familyOf(version.norm());
        if (family == null) throw new IllegalArgumentException("No family of " + version.norm());
        var basis = version.basis();
        var head = String.join(
                "\n",
                version.norm(),
                version.tier().name(),
                shown(version.province()),
                version.scope().toString(),
                version.inForce().toString(),
                version.governing().name(),
                shown(version.verifiedUntil()),
                basis == null ? "" : text(basis.number()) + text(basis.place()));
        return head
                + family.fields().stream()
                        .map(Field::name)
                        .filter(field -> said(version.content().values().get(field)))
                        .map(field -> "\n" + field + ": "
                                + text(version.content().values().get(field)))
                        .collect(Collectors.joining());
    }

    /** A flag that is not set says nothing. */
    private static boolean said(@Nullable Object value) {
        return value != null && !Boolean.FALSE.equals(value);
    }

    /** Words with their length before them, so that no two values read alike. */
    private static String text(@Nullable Object value) {
        return switch (value) {
            case String words -> words.length() + ":" + words;
            case Named words -> text(words.vi()) + text(words.en());
            case List<?> list -> list.stream().map(Hashes::text).collect(Collectors.joining());
            case Map<?, ?> days ->
                days.entrySet().stream()
                        .map(day -> day.getKey() + text(day.getValue()))
                        .collect(Collectors.joining());
            case null -> "";
            default -> value.toString();
        };
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
