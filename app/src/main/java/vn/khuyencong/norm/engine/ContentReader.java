package vn.khuyencong.norm.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Named;

/** Reads the fields of one version, each by its type; everything that is wrong is told. */
final class ContentReader {

    private final Family family;
    private final Faults faults;

    ContentReader(Family family, Faults faults) {
        this.family = family;
        this.faults = faults;
    }

    /**
     * @param entries  what stands in the version
     * @param envelope keys that belong to the version itself and not to its content
     */
    Content read(Marked version, Map<String, Marked> entries, Set<String> envelope) {
        var values = new TreeMap<String, Object>();
        entries.forEach((name, text) -> {
            var field = family.field(name);
            if (field != null) {
                var value = value(field, text);
                if (value != null) values.put(name, value);
            } else if (!envelope.contains(name)) {
                faults.add(text, "norm.field-unknown", name, family.code());
            }
        });
        for (var field : family.fields()) {
            if (field.required() && !entries.containsKey(field.name())) {
                faults.add(version, "norm.field-missing", field.name());
            }
        }
        return new Content(values);
    }

    private @Nullable Object value(Field field, Marked text) {
        var value = switch (field.type()) {
            case MONEY, RATE, COUNT, DECIMAL -> number(field, text);
            case FLAG -> flag(text);
            case CHOICE -> field.choices().contains(String.valueOf(text.text())) ? text.text() : null;
            case TEXT -> text.text();
            case WORDS -> words(text);
            case DATE -> FieldText.date(text.text());
            case MONTH_DAY -> text.text() == null ? null : FieldText.monthDay(text.text());
            case LIST -> list(text);
            case DAYS -> days(text);
        };
        if (value == null) faults.add(text, "norm.value-not-understood", field.name(), expected(field));
        return value;
    }

    private @Nullable Long number(Field field, Marked text) {
        var number = text.text() == null ? null : FieldText.number(field.type(), text.text());
        if (number != null && (number < field.least() || number > field.most())) {
            faults.add(
                    text,
                    "norm.value-out-of-bounds",
                    field.name(),
                    FieldText.write(field, field.least()),
                    FieldText.write(field, field.most()));
        }
        return number;
    }

    private static @Nullable Boolean flag(Marked text) {
        if ("true".equals(text.text())) return true;
        return "false".equals(text.text()) ? false : null;
    }

    private @Nullable Named words(Marked text) {
        var entries = text.entries(faults);
        var vi = entries.get("vi");
        var en = entries.get("en");
        if (vi == null || en == null || vi.text() == null || en.text() == null || entries.size() != 2) return null;
        return new Named(vi.text(), en.text());
    }

    private static @Nullable Object list(Marked text) {
        if (!text.isList()) return null;
        var list = new ArrayList<String>();
        for (var element : text.elements()) {
            if (element.text() == null) return null;
            list.add(element.text());
        }
        return Collections.unmodifiableList(list);
    }

    private @Nullable Object days(Marked text) {
        if (!text.isMap()) return null;
        var days = new TreeMap<LocalDate, Named>();
        for (var entry : text.entries(faults).entrySet()) {
            var day = FieldText.date(entry.getKey());
            var name = words(entry.getValue());
            if (day == null || name == null) return null;
            days.put(day, name);
        }
        return Collections.unmodifiableSortedMap(days);
    }

    private static String expected(Field field) {
        return field.type() == FieldType.CHOICE
                ? String.join(", ", field.choices())
                : field.type().name();
    }
}
