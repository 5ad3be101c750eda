package vn.khuyencong.project.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.norm.Item;
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.FormPart;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.TypedForm;
import vn.khuyencong.shared.Dong;

/** The form of a đề án as a flat set of names and typed texts: what a draft keeps, and what a page shows again. */
record EditForm(Map<String, String> values) {

    static final int FEWEST_ROWS = 3;
    static final int MOST_ROWS = 60;
    private static final List<String> CELLS = List.of(
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
            "component",
            "year",
            "net",
            "vat",
            "deductible",
            "maker",
            "model",
            "serial",
            "state");
    /** What a row has chosen or ticked for it; a row of nothing else is empty. */
    private static final Set<String> NOT_TYPED = Set.of("supported", "component", "year", "vat", "deductible", "state");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final Set<String> NOT_KEPT =
            Set.of("_csrf", "version", "opened", "add-row", "remove-row", "add-component", "remove-component");

    EditForm {
        values = new TreeMap<>(values);
    }

    /** What was sent, without what belongs to the sending. */
    static EditForm sent(Map<String, String> form) {
        var kept = new LinkedHashMap<>(form);
        kept.keySet().removeIf(name -> NOT_KEPT.contains(name) || name.startsWith(EditPage.PART));
        return new EditForm(kept);
    }

    /** The parts that could be written in; all of them where none is named. */
    static Set<FormPart> parts(Map<String, String> form) {
        var named = EnumSet.allOf(FormPart.class);
        named.removeIf(part -> !form.containsKey(EditPage.PART + part));
        return named.isEmpty() ? EnumSet.allOf(FormPart.class) : named;
    }

    TypedForm typed() {
        return new TypedForm(values);
    }

    /** The form as the file has it. */
    static EditForm of(Project project, List<Item> items) {
        var values = new LinkedHashMap<String, String>();
        var scope = project.scope();
        values.put("title", scope.title());
        values.put("kind", scope.kind().name());
        values.put("tier", scope.tier().name());
        values.put("planYear", String.valueOf(scope.planYear()));
        values.put("activity", scope.activity());
        values.put("productionLine", String.valueOf(scope.productionLine()));
        values.put("place", scope.place() == null ? "" : scope.place().toString());
        values.put("places", String.valueOf(scope.places()));
        var contents = project.contents();
        values.put("needAndGrounds", contents.needAndGrounds());
        values.put("aims", contents.aims());
        values.put("scale", contents.scale());
        values.put("content", contents.content());
        values.put("organisation", contents.organisation());
        values.put("effect", contents.effect());
        values.put("startsOn", day(contents.startsOn()));
        values.put("endsOn", day(contents.endsOn()));
        values.put("noDoubleFunding", String.valueOf(project.commitments().noDoubleFunding()));
        values.put("enoughCounterpart", String.valueOf(project.commitments().enoughCounterpart()));
        ComponentForm.put(values, project.estimate().components());
        var lines = project.estimate().lines();
        for (int i = 0; i < lines.size(); i++) {
            put(values, i, lines.get(i), items);
        }
        return new EditForm(values);
    }

    private static void put(Map<String, String> values, int row, EstimateLine line, List<Item> items) {
        values.put(cell(row, "description"), line.description());
        values.put(cell(row, "supported"), String.valueOf(line.supported()));
        values.put(cell(row, "total"), line.total().formatted());
        values.put(cell(row, "support"), line.support().formatted());
        values.put(cell(row, "counterpart"), line.counterpart().formatted());
        values.put(cell(row, "other"), money(line.other()));
        DetailForm.put(values, row, line.detail());
        var counted = line.counted();
        values.put(cell(row, "item"), itemName(counted.item(), items));
        values.put(cell(row, "unit"), counted.unit());
        values.put(
                cell(row, "quantity"),
                counted.quantity() == null ? "" : counted.quantity().formatted());
        values.put(
                cell(row, "price"),
                counted.unitPrice() == null ? "" : counted.unitPrice().formatted());
    }

    static String cell(int row, String column) {
        return "l" + row + "-" + column;
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** How many rows the estimate was sent or kept with. */
    int rows() {
        int rows = 0;
        while (rows < MOST_ROWS && values.containsKey(cell(rows, "description"))) {
            rows++;
        }
        return rows;
    }

    /** Whether nothing was typed in a row. */
    boolean isBlank(int row) {
        return CELLS.stream()
                .filter(column -> !NOT_TYPED.contains(column))
                .allMatch(column -> value(cell(row, column)).isBlank());
    }

    /** The form without one row of the estimate. */
    EditForm withoutRow(int removed) {
        var fewer = new LinkedHashMap<>(values);
        int rows = rows();
        for (var column : CELLS) {
            for (int row = removed; row < rows; row++) {
                var below = values.get(cell(row + 1, column));
                if (below == null || row + 1 >= rows) {
                    fewer.remove(cell(row, column));
                } else {
                    fewer.put(cell(row, column), below);
                }
            }
        }
        return new EditForm(fewer);
    }

    /** The form with one more empty row, whose cost counts. */
    EditForm withRow() {
        var more = new LinkedHashMap<>(values);
        more.put(cell(rows(), "description"), "");
        more.put(cell(rows(), "supported"), "true");
        return new EditForm(more);
    }

    /** Estimates are Vietnamese papers, so an item stands in them with its Vietnamese name. */
    private static String itemName(@Nullable String code, List<Item> items) {
        if (code == null) return "";
        return items.stream()
                .filter(item -> item.code().equals(code))
                .map(item -> item.name().vi())
                .findFirst()
                .orElse(code);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String money(Dong amount) {
        return amount.isZero() ? "" : amount.formatted();
    }
}
