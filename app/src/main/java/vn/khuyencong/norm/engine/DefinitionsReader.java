package vn.khuyencong.norm.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.engine.Family.Competence;
import vn.khuyencong.shared.Named;

/** Reads the structure of the norms, and proves every formula as it reads it. */
public final class DefinitionsReader {

    /** No figure of the programme comes near: a million billion đồng. */
    private static final long MOST_MONEY = 1_000_000_000_000_000L;

    /** A limit of one unit: at most a thousand billion đồng, so that a million units still fit. */
    private static final long MOST_LIMIT = 1_000_000_000_000L;

    private static final long MOST_RATE = 100_000;
    private static final long MOST_COUNT = 1_000_000_000;

    private final Faults faults;

    private DefinitionsReader(String file) {
        this.faults = new Faults(file);
    }

    /** @throws NormsRefused with every fault, each with its line */
    public static Definitions read(String file, String text) {
        var reader = new DefinitionsReader(file);
        var families = reader.families(Marked.read(file, text));
        reader.faults.refuse();
        return new Definitions(families);
    }

    private Map<String, Family> families(Marked root) {
        var families = new LinkedHashMap<String, Family>();
        var all = root.entries(faults).get("families");
        if (all == null) {
            faults.add(root, "norm.field-missing", "families");
            return families;
        }
        all.entries(faults).forEach((code, family) -> families.put(code, family(code, family)));
        return families;
    }

    private Family family(String code, Marked marked) {
        var entries = marked.entries(faults);
        var fields = new ArrayList<Field>();
        of(entries, "fields").forEach((name, field) -> fields.add(field(name, field)));
        var inputs = new ArrayList<Field>();
        of(entries, "inputs").forEach((name, input) -> inputs.add(input(name, input)));
        var formulas = new LinkedHashMap<String, Formula>();
        of(entries, "formula").forEach((form, lines) -> formulas.put(form, formula(lines, inputs, fields)));
        return new Family(
                code, words(entries.get("name"), code), competence(entries.get("local"), marked), fields, formulas);
    }

    private Map<String, Marked> of(Map<String, Marked> entries, String key) {
        var found = entries.get(key);
        return found == null ? Map.of() : found.entries(faults);
    }

    private Competence competence(@Nullable Marked local, Marked family) {
        var text = local == null ? null : local.text();
        for (var competence : Competence.values()) {
            if (competence.name().toLowerCase(Locale.ROOT).equals(text)) return competence;
        }
        faults.add(local == null ? family : local, "norm.value-not-understood", "local", "none, lower, raise, replace");
        return Competence.NONE;
    }

    private Named words(@Nullable Marked words, String code) {
        var entries = words == null ? Map.<String, Marked>of() : words.entries(faults);
        var vi = entries.get("vi");
        var en = entries.get("en");
        return new Named(
                vi == null || vi.text() == null ? code : vi.text(), en == null || en.text() == null ? code : en.text());
    }

    private Field field(String name, Marked marked) {
        var entries = marked.entries(faults);
        var choices = entries.containsKey("choice")
                ? entries.get("choice").elements().stream()
                        .map(choice -> Objects.requireNonNullElse(choice.text(), ""))
                        .toList()
                : List.<String>of();
        var type = choices.isEmpty() ? type(entries.get("type"), marked) : FieldType.CHOICE;
        var part = entries.get("part");
        return new Field(
                name,
                type,
                bound(entries.get("least"), type, 0),
                bound(entries.get("most"), type, largest(type)),
                choices,
                isTrue(entries.get("required")),
                part == null || part.text() == null ? name : part.text());
    }

    /** An input of a case; {@code unknown} inputs may be left out. */
    private Field input(String name, Marked marked) {
        var entries = marked.entries(faults);
        var type = type(entries.get("type"), marked);
        var largest = type == FieldType.MONEY ? MOST_MONEY : largest(type);
        return new Field(
                name,
                type,
                bound(entries.get("least"), type, 0),
                bound(entries.get("most"), type, largest),
                List.of(),
                !isTrue(entries.get("unknown")),
                name);
    }

    private FieldType type(@Nullable Marked type, Marked field) {
        var text = type == null || type.text() == null ? "" : type.text();
        for (var known : FieldType.values()) {
            if (known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text)) return known;
        }
        faults.add(field, "norm.value-not-understood", "type", text);
        return FieldType.TEXT;
    }

    private static boolean isTrue(@Nullable Marked flag) {
        return flag != null && "true".equals(flag.text());
    }

    private long bound(@Nullable Marked bound, FieldType type, long otherwise) {
        if (bound == null || bound.text() == null) return otherwise;
        var number = FieldText.number(type, bound.text());
        if (number == null) faults.add(bound, "norm.value-not-understood", "least, most", type.name());
        return number == null ? otherwise : number;
    }

    private static long largest(FieldType type) {
        return switch (type) {
            case MONEY -> MOST_LIMIT;
            case RATE -> MOST_RATE;
            case COUNT, DECIMAL -> MOST_COUNT;
            case FLAG -> 1;
            case CHOICE, TEXT, WORDS, DATE, MONTH_DAY, LIST, DAYS -> 0;
        };
    }

    private Formula formula(Marked lines, List<Field> inputs, List<Field> fields) {
        var entries = lines.entries(faults);
        if (entries.isEmpty()) return Formula.NOTHING;
        var known = new LinkedHashMap<String, Typed>();
        var parameters =
                fields.stream().filter(field -> field.type().isNumber()).toList();
        inputs.forEach(input -> known.put(input.name(), slot(input, known.size())));
        parameters.forEach(parameter -> known.put(parameter.name(), slot(parameter, known.size())));
        var amounts = new ArrayList<Formula.Amount>();
        entries.forEach((name, line) -> amounts.add(amount(name, line, known)));
        return new Formula(names(inputs), names(parameters), amounts);
    }

    private Formula.Amount amount(String name, Marked line, Map<String, Typed> known) {
        var entries = line.entries(faults);
        var text = entries.get("is");
        var slot = known.size();
        var typed = typed(name, text == null ? line : text, known);
        known.put(name, new Typed(new Node.Slot(name, slot), typed.kind(), typed.least(), typed.most()));
        var binding = new LinkedHashMap<String, String>();
        of(entries, "binding").forEach((part, code) -> binding.put(part, String.valueOf(code.text())));
        return new Formula.Amount(
                name, typed.node(), slot, text(entries.get("step")), text(entries.get("when")), binding);
    }

    private Typed typed(String name, Marked line, Map<String, Typed> known) {
        try {
            return FormulaReader.read(Objects.requireNonNullElse(line.text(), ""), known);
        } catch (FormulaRefused refused) {
            faults.add(line, "norm.formula-refused", name, String.valueOf(refused.getMessage()));
            return new Typed(new Node.Constant(0), Typed.Kind.MONEY, 0, 0);
        }
    }

    private static @Nullable String text(@Nullable Marked marked) {
        return marked == null ? null : marked.text();
    }

    private static Typed slot(Field field, int index) {
        var kind = switch (field.type()) {
            case MONEY -> Typed.Kind.MONEY;
            case RATE -> Typed.Kind.RATE;
            case FLAG -> Typed.Kind.FLAG;
            default -> Typed.Kind.COUNT;
        };
        return new Typed(new Node.Slot(field.name(), index), kind, field.least(), field.most());
    }

    private static List<String> names(List<Field> fields) {
        return fields.stream().map(Field::name).toList();
    }
}
