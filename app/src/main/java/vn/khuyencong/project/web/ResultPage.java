package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.ResultTimes.Indicator;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.web.Problems;

/**
 * The form in which an establishment says how it stands, a few numbers with the last ones beside.
 *
 * @param own     whether the reader is of the establishment; otherwise the office writes down what it was told
 * @param typed   what was typed, where the form comes back
 * @param changed whether somebody else was first
 */
public record ResultPage(
        ProjectPage file,
        ResultCard card,
        int months,
        boolean own,
        Map<String, String> typed,
        Problems problems,
        boolean changed) {

    public String address() {
        return "/de-an/" + file.project().id() + "/ket-qua";
    }

    /** The form for another time of the same place. */
    public String address(int time) {
        var place = place();
        return address() + "?sau=" + time + (place.isEmpty() ? "" : "&dia-diem=" + place);
    }

    /** The place of a group file it is about; empty for the file as a whole. */
    public String place() {
        var line = card.place();
        return line == null ? "" : line.place().id().toString();
    }

    public List<Integer> open() {
        return card.times().stream().filter(card::open).toList();
    }

    private @Nullable ResultKept kept() {
        return card.at(months);
    }

    /** What stands in a field: what was typed, else what was reported of this time. */
    public String value(Indicator indicator) {
        var typedValue = typed.get(indicator.code());
        if (typedValue != null) {
            return typedValue;
        }
        var report = kept();
        var value = report == null ? null : report.values().get(indicator.code());
        return value == null ? "" : value.formatted();
    }

    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    /** The last value of an earlier time; empty where there is none. */
    public String before(Indicator indicator) {
        return card.kept().stream()
                .filter(report -> report.months() < months)
                .map(report -> report.values().get(indicator.code()))
                .filter(value -> value != null)
                .reduce((_, later) -> later)
                .map(Quantity::formatted)
                .orElse("");
    }

    /** The version the form answers to: the one seen, unless the newer report is shown now. */
    public String version() {
        var report = kept();
        var current = report == null ? "0" : String.valueOf(report.version());
        return changed ? current : typed.getOrDefault("version", current);
    }

    public String requestId() {
        var kept = typed.get("requestId");
        return kept == null || changed ? UUID.randomUUID().toString() : kept;
    }
}
