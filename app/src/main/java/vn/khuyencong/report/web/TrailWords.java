package vn.khuyencong.report.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khuyencong.report.web.TrailEntry.Difference;

/** Puts a change into words: what its table and fields are called in the office, and what is different. */
@Component
class TrailWords {

    /** Counts up with every change and says nothing. */
    private static final Set<String> SILENT = Set.of("version", "name_key");

    private final MessageSource messages;

    TrailWords(MessageSource messages) {
        this.messages = messages;
    }

    /** What a table is called; its own name where nobody has given it one. */
    String table(String table, Locale language) {
        return named("report.trail.table." + table, table, language);
    }

    TrailEntry entry(TrailRow row, Map<UUID, String> names, Locale language) {
        return new TrailEntry(
                row.id(),
                row.at(),
                row.who() == null ? named("report.trail.system", "", language) : row.who(),
                row.username() == null ? "" : row.username(),
                row.role(),
                table(row.table(), language),
                row.action(),
                row.file() == null ? "" : row.file().toString(),
                differences(row, names, language));
    }

    /** Ids that stand in fields for people, to be looked up all at once. */
    Set<UUID> people(List<TrailRow> rows) {
        var people = new LinkedHashSet<UUID>();
        for (var row : rows) {
            for (var side : List.of(read(row.before()), read(row.after()))) {
                side.propertyNames().forEach(field -> {
                    var person = TrailValue.person(field, side.path(field));
                    if (person != null) people.add(person);
                });
            }
        }
        return people;
    }

    /** The same in one cell of a table: "Họ tên: A → B; Chức danh: – → C". */
    String inOneLine(TrailRow row, Locale language) {
        var parts = differences(row, Map.of(), language).stream()
                .map(one -> one.field() + ": "
                        + switch (row.action()) {
                            case "INSERT" -> one.after();
                            case "DELETE" -> one.before();
                            default -> one.before() + " → " + one.after();
                        })
                .toList();
        return String.join("; ", parts);
    }

    private List<Difference> differences(TrailRow row, Map<UUID, String> names, Locale language) {
        var before = read(row.before());
        var after = read(row.after());
        var fields = new TreeSet<>(before.propertyNames());
        fields.addAll(after.propertyNames());
        var differences = new ArrayList<Difference>();
        for (var field : fields) {
            var was = before.path(field);
            var is = after.path(field);
            if (!SILENT.contains(field) && !was.equals(is) && !(empty(was) && empty(is))) {
                differences.add(new Difference(
                        named("report.trail.field." + field, field, language),
                        value(field, was, names, language),
                        value(field, is, names, language)));
            }
        }
        return differences;
    }

    private static boolean empty(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private String value(String field, JsonNode value, Map<UUID, String> names, Locale language) {
        if (value.isBoolean()) {
            return value.booleanValue()
                    ? named("report.trail.true", "true", language)
                    : named("report.trail.false", "false", language);
        }
        return TrailValue.shown(field, value, names);
    }

    private String named(String key, String otherwise, Locale language) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise, language));
    }

    private static JsonNode read(@Nullable JSONB row) {
        return row == null
                ? JsonMapper.shared().createObjectNode()
                : JsonMapper.shared().readTree(row.data());
    }
}
