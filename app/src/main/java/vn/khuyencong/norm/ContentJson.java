package vn.khuyencong.norm;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.JSONB;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyencong.norm.engine.Content;
import vn.khuyencong.norm.engine.Family;
import vn.khuyencong.norm.engine.Field;
import vn.khuyencong.shared.Named;

/** The content of a version as the database keeps it: numbers in the unit of their field, days as ISO dates. */
final class ContentJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ContentJson() {}

    /** What the family knows of; a field that a later release has dropped is passed over. */
    static Content read(JSONB kept, Family family) {
        var values = new TreeMap<String, Object>();
        var tree = JSON.readTree(kept.data());
        for (var field : family.fields()) {
            var node = tree.get(field.name());
            if (node != null && !node.isNull()) values.put(field.name(), value(field, node));
        }
        return new Content(values);
    }

    static JSONB write(Content content) {
        var tree = JSON.createObjectNode();
        content.values().forEach((name, value) -> put(tree, name, value));
        return JSONB.valueOf(tree.toString());
    }

    private static Object value(Field field, JsonNode node) {
        return switch (field.type()) {
            case MONEY, RATE, COUNT, DECIMAL -> node.longValue();
            case FLAG -> node.booleanValue();
            case CHOICE, TEXT -> node.stringValue();
            case WORDS -> words(node);
            case DATE -> LocalDate.parse(node.stringValue());
            case MONTH_DAY -> MonthDay.parse("--" + node.stringValue());
            case LIST -> list(node);
            case DAYS -> days(node);
        };
    }

    private static Named words(JsonNode node) {
        return new Named(node.get("vi").stringValue(), node.get("en").stringValue());
    }

    private static List<String> list(JsonNode node) {
        var list = new ArrayList<String>();
        for (var element : node) list.add(element.stringValue());
        return Collections.unmodifiableList(list);
    }

    private static SortedMap<LocalDate, Named> days(JsonNode node) {
        var days = new TreeMap<LocalDate, Named>();
        node.properties().forEach(entry -> days.put(LocalDate.parse(entry.getKey()), words(entry.getValue())));
        return Collections.unmodifiableSortedMap(days);
    }

    private static void put(ObjectNode tree, String name, Object value) {
        switch (value) {
            case Long number -> tree.put(name, number);
            case Boolean flag -> tree.put(name, flag);
            case Named words -> put(tree.putObject(name), words);
            case MonthDay day -> tree.put(name, day.toString().substring(2));
            case List<?> list -> {
                var array = tree.putArray(name);
                list.forEach(element -> array.add(element.toString()));
            }
            case Map<?, ?> days -> {
                var object = tree.putObject(name);
                days.forEach((day, words) -> put(object.putObject(day.toString()), (Named) words));
            }
            default -> tree.put(name, value.toString());
        }
    }

    private static void put(ObjectNode tree, Named words) {
        tree.put("vi", words.vi());
        tree.put("en", words.en());
    }
}
