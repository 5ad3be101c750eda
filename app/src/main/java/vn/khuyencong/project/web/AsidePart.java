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
            "supported");

    /**
     * One field.
     *
     * @param row of the estimate, from 1; 0 for a field of the form itself
     */
    public record Line(int row, String field, String typed, String now) {}

    static AsidePart of(Instant at, Map<String, String> typed, Map<String, String> now) {
        var names = new TreeSet<>(typed.keySet());
        names.addAll(now.keySet());
        return new AsidePart(
                at,
                names.stream()
                        .filter(name -> FIELDS.contains(name.substring(name.indexOf('-') + 1)))
                        .map(name -> line(name, typed.getOrDefault(name, ""), now.getOrDefault(name, "")))
                        .filter(line -> !line.typed().equals(line.now()))
                        .toList());
    }

    private static Line line(String name, String typed, String now) {
        if (!name.matches("l\\d{1,2}-[a-z]+")) {
            return new Line(0, name, typed, now);
        }
        var dash = name.indexOf('-');
        return new Line(Integer.parseInt(name.substring(1, dash)) + 1, name.substring(dash + 1), typed, now);
    }
}
