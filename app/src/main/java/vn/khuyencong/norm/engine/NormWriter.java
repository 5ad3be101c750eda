package vn.khuyencong.norm.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.khuyencong.shared.Named;

/**
 * Writes norms in the canonical text form: what is read and written again is the same to the byte. Norms keep the order
 * they come in; the versions of one norm stand by issuer and first day.
 */
public final class NormWriter {

    private static final Comparator<VersionText> ORDER = Comparator.comparing(
                    (VersionText version) -> version.issuer() == null ? "" : version.issuer())
            .thenComparing(version -> version.inForce().from())
            .thenComparing(version -> version.scope().toString());

    private final Definitions definitions;
    private final StringBuilder out = new StringBuilder();

    private NormWriter(Definitions definitions) {
        this.definitions = definitions;
    }

    public static String write(Definitions definitions, Collection<VersionText> versions) {
        var writer = new NormWriter(definitions);
        versions.stream()
                .collect(Collectors.groupingBy(VersionText::norm, LinkedHashMap::new, Collectors.toList()))
                .forEach(writer::norm);
        return writer.out.toString();
    }

    private void norm(String name, List<VersionText> versions) {
        out.append("- norm: ").append(name).append("\n  versions:\n");
        versions.stream().sorted(ORDER).forEach(this::version);
    }

    private void version(VersionText version) {
        out.append("    - from: ").append(version.inForce().from()).append('\n');
        if (version.inForce().to() != null) line("to", version.inForce().to().toString());
        if (version.issuer() != null) line("issuer", FieldText.plain(version.issuer()));
        if (!version.scope().isEmpty()) {
            line(
                    "scope",
                    version.scope().stream()
                            .map(unit -> "{unit: " + FieldText.plain(unit.unit()) + ", on: " + unit.on() + "}")
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        if (version.governing() != Governing.PLAN_APPROVAL)
            line("governing", version.governing().name());
        content(version);
        if (version.basis() != null) {
            line(
                    "basis",
                    "{document: " + document(version.basis().document()) + ", provision: "
                            + FieldText.plain(version.basis().provision()) + "}");
        }
        if (version.verifiedUntil() != null)
            line("verified_until", version.verifiedUntil().toString());
    }

    /** The fields of a version in their order, a flag only where it is set. */
    private void content(VersionText version) {
        var family = definitions.familyOf(version.norm());
        if (family == null) throw new IllegalArgumentException("No family of " + version.norm());
        for (var field : family.fields()) {
            var value = version.content().values().get(field.name());
            if (value == null || (Boolean.FALSE.equals(value) && !field.required())) continue;
            if (field.type() == FieldType.DAYS) days(field.name(), version.content());
            else line(field.name(), FieldText.write(field, value));
        }
    }

    private void days(String name, Content content) {
        out.append("      ").append(name).append(":\n");
        content.days(name)
                .forEach((day, words) -> out.append("        ")
                        .append(day)
                        .append(": ")
                        .append(FieldText.words(new Named(words.vi(), words.en())))
                        .append('\n'));
    }

    private void line(String key, String value) {
        out.append("      ").append(key).append(": ").append(value).append('\n');
    }

    /** Numbers of documents begin with a digit and are text all the same: 28/2018/TT-BTC, 01/2025/NQ-HĐND (MẪU). */
    private static String document(String number) {
        return number.toUpperCase(Locale.ROOT).matches("\\d+(/[\\p{Lu}\\d-]+)+( \\([\\p{Lu} ]+\\))?")
                ? number
                : FieldText.plain(number);
    }
}
