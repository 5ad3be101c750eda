package vn.khuyencong.norm.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
                basis == null ? "" : basis.number() + " " + basis.place());
        return head
                + family.fields().stream()
                        .filter(field -> version.content().has(field.name())
                                && (field.type() != FieldType.FLAG
                                        || version.content().flag(field.name())))
                        .map(field -> "\n" + field.name() + ": "
                                + (field.type() == FieldType.DAYS
                                        ? version.content().days(field.name()).toString()
                                        : FieldText.write(field, value(version, field))))
                        .collect(Collectors.joining());
    }

    private static Object value(Version version, Field field) {
        return Objects.requireNonNull(version.content().values().get(field.name()), field.name());
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
