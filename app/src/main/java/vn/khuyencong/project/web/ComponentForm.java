package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.ProjectComponent;
import vn.khuyencong.project.ProjectComponent.Indicator;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.web.Quantities;

/** The components of a flagship in the form of a đề án. */
final class ComponentForm {

    static final int FEWEST = 2;
    private static final int MOST = 20;
    static final int INDICATORS = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private ComponentForm() {}

    static String name(int index, String field) {
        return "c" + index + "-" + field;
    }

    static String name(int index, int indicator, String field) {
        return name(index, "r" + indicator + "-" + field);
    }

    static void put(Map<String, String> values, List<ProjectComponent> components) {
        for (int i = 0; i < components.size(); i++) {
            put(values, i, components.get(i));
        }
    }

    private static void put(Map<String, String> values, int index, ProjectComponent component) {
        values.put(name(index, "activity"), component.activity());
        values.put(name(index, "productionLine"), String.valueOf(component.productionLine()));
        values.put(name(index, "title"), component.title());
        values.put(name(index, "startsOn"), day(component.startsOn()));
        values.put(name(index, "endsOn"), day(component.endsOn()));
        values.put(name(index, "results"), component.results());
        for (int i = 0; i < component.indicators().size(); i++) {
            var indicator = component.indicators().get(i);
            values.put(name(index, i, "name"), indicator.name());
            values.put(
                    name(index, i, "quantity"),
                    indicator.quantity() == null ? "" : indicator.quantity().formatted());
            values.put(name(index, i, "unit"), indicator.unit());
        }
    }

    /** How many were sent or kept. */
    static int count(Map<String, String> values) {
        int count = 0;
        while (count < MOST && values.containsKey(name(count, "title"))) {
            count++;
        }
        return count;
    }

    /** How many a page shows: a flagship has at least two to write in. */
    static int shown(Map<String, String> values) {
        var count = count(values);
        return ProjectKind.FLAGSHIP.name().equals(values.get("kind")) ? Math.max(FEWEST, count) : count;
    }

    /** The activities the form names, its own and those of its components. */
    static Set<String> activities(Map<String, String> values) {
        return Stream.concat(
                        Stream.of(values.getOrDefault("activity", "")),
                        IntStream.range(0, count(values)).mapToObj(i -> values.getOrDefault(name(i, "activity"), "")))
                .filter(activity -> !activity.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How many results of a component are asked for: those there are, and one more to write in. */
    static int indicators(Map<String, String> values, int index) {
        int filled = 0;
        while (filled < MOST
                && !values.getOrDefault(name(index, filled, "name"), "").isBlank()) {
            filled++;
        }
        return Math.max(INDICATORS, Math.min(MOST, filled + 1));
    }

    /** The form with one more component. */
    static Map<String, String> withOneMore(Map<String, String> values) {
        var more = new LinkedHashMap<>(values);
        more.put(name(count(values), "title"), "");
        return more;
    }

    /** The form without a component; its lines go to the first, those of later ones stay with theirs. */
    static Map<String, String> without(Map<String, String> values, int removed) {
        var fewer = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> {
            var index = index(key);
            if (index < removed) {
                fewer.put(key, key.endsWith("-component") ? renumbered(value, removed) : value);
            } else if (index > removed) {
                fewer.put("c" + (index - 1) + key.substring(key.indexOf('-')), value);
            }
        });
        return fewer;
    }

    /**
     * The components the form says.
     *
     * @param activity that of a component which names none
     */
    static List<ProjectComponent> read(Map<String, String> values, Typed typed, String activity) {
        var components = new ArrayList<ProjectComponent>();
        for (int i = 0; i < count(values); i++) {
            var chosen = typed.text(name(i, "activity"));
            components.add(new ProjectComponent(
                    components.size() + 1,
                    chosen.isEmpty() ? activity : chosen,
                    typed.ticked(name(i, "productionLine")),
                    typed.text(name(i, "title")),
                    day(typed, name(i, "startsOn")),
                    day(typed, name(i, "endsOn")),
                    typed.text(name(i, "results")),
                    indicators(values, typed, i)));
        }
        return components;
    }

    private static List<Indicator> indicators(Map<String, String> values, Typed typed, int index) {
        return IntStream.range(0, indicators(values, index))
                .filter(i -> !typed.text(name(index, i, "name")).isEmpty())
                .mapToObj(i -> new Indicator(
                        typed.text(name(index, i, "name")),
                        quantity(typed, name(index, i, "quantity")),
                        typed.text(name(index, i, "unit"))))
                .toList();
    }

    private static @Nullable Quantity quantity(Typed typed, String name) {
        if (typed.text(name).isEmpty()) return null;
        var quantity = Quantities.parse(typed.text(name));
        if (quantity == null || quantity.isZero()) {
            typed.refuse(name, "web.quantity-unreadable");
            return null;
        }
        return quantity;
    }

    private static @Nullable LocalDate day(Typed typed, String name) {
        return typed.text(name).isEmpty() ? null : typed.day(name);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String renumbered(String component, int removed) {
        if (!component.matches("\\d{1,2}")) return component;
        int position = Integer.parseInt(component);
        if (position == removed + 1) return "1";
        return String.valueOf(position > removed + 1 ? position - 1 : position);
    }

    /** Which component a field is of; before all of them where it is of none. */
    private static int index(String key) {
        var prefix = key.contains("-") ? key.substring(0, key.indexOf('-')) : "";
        return prefix.matches("c\\d{1,2}") ? Integer.parseInt(prefix.substring(1)) : -1;
    }
}
