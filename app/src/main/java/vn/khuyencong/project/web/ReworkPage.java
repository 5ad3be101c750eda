package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.ReworkEstimate.Sheet;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Problems;

/**
 * The page on which an estimate is made to fit what was granted.
 *
 * @param typed what was typed, where the form comes back
 */
public record ReworkPage(Sheet sheet, Map<String, String> typed, Problems problems) {

    /** The amounts of a line that are typed, in the order of the table. */
    public static final List<String> COLUMNS = List.of("total", "support", "counterpart", "other");

    public static String name(EstimateLine line, String column) {
        return "g" + line.position() + "-" + column;
    }

    public String version() {
        return typed.getOrDefault("version", String.valueOf(sheet.project().version()));
    }

    /** The line as it was asked for. */
    public EstimateLine asked(EstimateLine line) {
        return sheet.project().estimate().lines().stream()
                .filter(one -> one.position() == line.position())
                .findFirst()
                .orElseThrow();
    }

    public static Dong amount(EstimateLine line, String column) {
        return switch (column) {
            case "total" -> line.total();
            case "support" -> line.support();
            case "counterpart" -> line.counterpart();
            default -> line.other();
        };
    }

    public String value(EstimateLine line, String column) {
        return typed.getOrDefault(name(line, column), amount(line, column).formatted());
    }

    public @Nullable String invalid(EstimateLine line, String column) {
        return problems.at(name(line, column)) == null ? null : "true";
    }

    public boolean committed() {
        return "true".equals(typed.get("enoughCounterpart"));
    }

    public String address() {
        return "/de-an/" + sheet.project().id() + "/dieu-chinh-du-toan";
    }
}
