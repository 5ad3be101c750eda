package vn.khuyencong.project.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.MonthlyReport;
import vn.khuyencong.project.MonthlyReport.Line;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Paper;
import vn.khuyencong.web.Problems;

/**
 * The page of one month of a file: what was reported of it, and the form to report or correct it.
 *
 * @param versions  every version of the month, oldest first
 * @param mayReport whether the reader may report this month now
 * @param mayRemark whether the reader checks it
 * @param typed     what was typed: in the form that comes back, else in the draft
 * @param changed   whether somebody else was first
 */
public record MonthlyPage(
        ProjectPage file,
        MonthlyMonths months,
        YearMonth month,
        List<MonthlyKept> versions,
        boolean mayReport,
        boolean mayRemark,
        List<Option> places,
        List<Paper> pictures,
        Map<String, String> typed,
        Problems problems,
        boolean changed) {

    public MonthlyMonths.Line line() {
        return months.of(month);
    }

    public String address() {
        return "/de-an/" + file.project().id() + "/bao-cao-thang";
    }

    public List<EstimateLine> lines() {
        return file.project().estimate().lines();
    }

    /** The report that holds; empty before the first. */
    public @Nullable MonthlyKept latest() {
        return versions.isEmpty() ? null : versions.getLast();
    }

    /** The version the form answers to: the one seen, unless the newer report is shown now. */
    public String version() {
        var current = String.valueOf(versions.size());
        return changed ? current : typed.getOrDefault("version", current);
    }

    public String requestId() {
        var kept = typed.get("requestId");
        return kept == null || changed ? UUID.randomUUID().toString() : kept;
    }

    /** What stands in a field: what was typed, else the report that is corrected, else the month before where figures go on. */
    public String value(String name) {
        var kept = typed.get(name);
        if (kept != null) {
            return kept;
        }
        var report = latest();
        return report == null ? goesOn(name) : value(name, report.report(), report.point());
    }

    private String goesOn(String name) {
        var before = months.lines().stream()
                .filter(line -> line.month().isBefore(month))
                .map(MonthlyMonths.Line::last)
                .filter(last -> last != null)
                .reduce((_, later) -> later)
                .orElse(null);
        if (name.equals("place")) {
            var place = file.project().scope().place();
            return place == null ? "" : place.toString();
        }
        var same = name.startsWith("volume-")
                || name.startsWith("line-")
                || name.startsWith("place-")
                || List.of("share", "support", "counterpart", "other").contains(name);
        return before == null || !same ? "" : value(name, before.report(), "");
    }

    private static String value(String name, MonthlyReport report, String point) {
        return switch (name) {
            case "done" -> report.work().done();
            case "share" -> report.work().share().percent().replace("%", "");
            case "difficulties" -> report.work().difficulties();
            case "next" -> report.work().next();
            case "support" -> report.spent().support().formatted();
            case "counterpart" -> report.spent().counterpart().formatted();
            case "other" -> report.spent().other().formatted();
            case "place" -> report.taken().place().toString();
            case "point" -> point;
            default -> name.startsWith("place-") ? placeValue(name, report) : lineValue(name, report);
        };
    }

    private static String placeValue(String name, MonthlyReport report) {
        return report.places().stream()
                .filter(at -> name.endsWith(at.place().toString()))
                .findFirst()
                .map(at -> name.startsWith(MonthlyPlaces.SHARE)
                        ? at.share().percent().replace("%", "")
                        : name.startsWith(MonthlyPlaces.SUPPORT)
                                ? at.support().formatted()
                                : at.done().formatted())
                .orElse("");
    }

    private static String lineValue(String name, MonthlyReport report) {
        return report.lines().stream()
                .filter(line -> name.endsWith("-" + line.position()))
                .findFirst()
                .map(line ->
                        name.startsWith("volume-") ? line.volume() : line.done().formatted())
                .orElse("");
    }

    /** The places of a group file that a report says something about; none for every other. */
    public List<GroupLine> standing() {
        return file.file().places().stream()
                .filter(line -> line.place().stands())
                .toList();
    }

    /** What a line of the estimate is called in a report. */
    public String lineName(Line line) {
        return file.project().estimate().names().getOrDefault(line.position(), "–");
    }
}
