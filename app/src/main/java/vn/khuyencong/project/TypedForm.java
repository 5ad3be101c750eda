package vn.khuyencong.project;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The form of a đề án as names and texts, as typed. A box that is not ticked is not sent, nor is a field that the page does
 * not show: what is not there is unchanged, a box apart.
 */
public record TypedForm(Map<String, String> values) {

    private static final Set<String> BOXES =
            Set.of("productionLine", "noDoubleFunding", "enoughCounterpart", "supported", "deductible", "state");
    /** What a line has chosen for it before anybody types in it. */
    private static final Set<String> CHOSEN = Set.of("component", "year", "vat");

    public TypedForm {
        values = new TreeMap<>(values);
    }

    /** Whether this form says in a part what another does, however it is spaced; only what this one shows is compared. */
    boolean says(FormPart part, TypedForm other) {
        return part == FormPart.ESTIMATE
                ? rows().equals(other.rows(columns()))
                : fields(part).stream().allMatch(field -> plain(field).equals(other.plain(field)));
    }

    /** This form with what another says in a part. */
    TypedForm with(FormPart part, TypedForm other) {
        var merged = new LinkedHashMap<>(values);
        merged.keySet()
                .removeIf(field -> FormPart.of(field) == part && (part == FormPart.ESTIMATE || BOXES.contains(field)));
        other.values.forEach((field, text) -> {
            if (FormPart.of(field) == part) merged.put(field, text);
        });
        return new TypedForm(merged);
    }

    /** This form with what another says in several parts. */
    public TypedForm with(Collection<FormPart> parts, TypedForm other) {
        var merged = this;
        for (var part : parts) merged = merged.with(part, other);
        return merged;
    }

    private Set<String> fields(FormPart part) {
        var fields = new TreeSet<>(values.keySet());
        fields.addAll(BOXES);
        fields.removeIf(field -> FormPart.of(field) != part);
        return fields;
    }

    private String plain(String field) {
        var text = values.getOrDefault(field, "").replace("\r\n", "\n").strip();
        return text.equals("false") ? "" : text;
    }

    private Set<String> columns() {
        return values.keySet().stream()
                .filter(field -> FormPart.of(field) == FormPart.ESTIMATE)
                .map(TypedForm::column)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Map<String, String>> rows() {
        return rows(columns());
    }

    /** Lines and components that say anything, in order and by their own number, in these columns and the boxes. */
    private Map<String, Map<String, String>> rows(Set<String> columns) {
        var rows = new TreeMap<String, Map<String, String>>();
        for (var field : values.keySet()) {
            var column = column(field);
            var text = plain(field);
            if (FormPart.of(field) != FormPart.ESTIMATE || text.isEmpty()) continue;
            if (columns.contains(column) || BOXES.contains(column)) {
                rows.computeIfAbsent(field.substring(0, field.indexOf('-')), _ -> new TreeMap<>())
                        .put(column, text);
            }
        }
        rows.values()
                .removeIf(row ->
                        row.keySet().stream().allMatch(column -> BOXES.contains(column) || CHOSEN.contains(column)));
        return rows;
    }

    private static String column(String field) {
        return field.substring(field.indexOf('-') + 1);
    }
}
