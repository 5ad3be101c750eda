package vn.khuyencong.project.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What she had typed when somebody else was first, beside what stands in the form now: what differs only. */
public record AsidePart(Instant at, List<Line> lines) {

    /** What the form has; whatever else was sent along is nobody's text. */
    private static final Set<String> FIELDS = Set.of(
            "title",
            "tier",
            "planYear",
            "activity",
            "productionLine",
            "place",
            "needAndGrounds",
            "aims",
            "scale",
            "content",
            "organisation",
            "effect",
            "startsOn",
            "endsOn",
            "noDoubleFunding",
            "enoughCounterpart",
            "description",
            "item",
            "quantity",
            "unit",
            "price",
            "total",
            "support",
            "counterpart",
            "other",
            "supported",
            "kind",
            "component",
            "year",
            "net",
            "vat",
            "deductible",
            "maker",
            "model",
            "serial",
            "state",
            "results",
            "name");

    /**
     * One field.
     *
     * @param component of a flagship, from 1; 0 for what is of none
     * @param row       of the estimate, from 1; 0 for what is of none
     */
    public record Line(int component, int row, String field, String typed, String now) {}

    static AsidePart of(Instant at, Map<String, String> typed, Map<String, String> now) {
        var names = new TreeSet<>(typed.keySet());
        names.addAll(now.keySet());
        return new AsidePart(
                at,
                names.stream()
                        .filter(name -> FIELDS.contains(field(name)))
                        .map(name -> line(name, typed.getOrDefault(name, ""), now.getOrDefault(name, "")))
                        .filter(line -> !line.typed().equals(line.now()))
                        .toList());
    }

    private static Line line(String name, String typed, String now) {
        if (name.matches("l\\d{1,2}-[a-z]+")) {
            return new Line(0, number(name), field(name), typed, now);
        }
        return name.matches("c\\d{1,2}-.+")
                ? new Line(number(name), 0, field(name), typed, now)
                : new Line(0, 0, name, typed, now);
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf('-'))) + 1;
    }

    private static String field(String name) {
        return name.substring(name.lastIndexOf('-') + 1);
    }
}
