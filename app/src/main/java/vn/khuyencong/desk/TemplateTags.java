package vn.khuyencong.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.shared.Finding;

/**
 * The tags of a template: {@code {{field}}} anywhere, and {@code [column]} in the row under the one that names a table.
 *
 * @param fields every name in double braces, without the sign before it
 * @param tables the columns of each table
 */
record TemplateTags(Set<String> fields, Map<String, Set<String>> tables, List<Found> found) {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([?/]?)([^{}]*?)\\s*}}");
    private static final Pattern COLUMN = Pattern.compile("\\[([A-Za-z]+)]");
    private static final int LONGEST_QUOTE = 60;

    /**
     * One tag, where it stands.
     *
     * @param table the table it is a column of; empty for a field
     * @param place what leads there: the code of the place, then numbers from 1
     */
    record Found(String name, @Nullable String table, Place place) {}

    /** Where something stands: a paragraph, a cell of a table, or the margin of the page. */
    record Place(String code, List<Integer> numbers, String text) {

        Finding unknown(String tag) {
            var arguments = new ArrayList<Object>();
            arguments.add(tag);
            arguments.addAll(numbers);
            arguments.add(text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text);
            return Finding.of("desk.template-unknown-" + code, null, arguments.toArray());
        }
    }

    static TemplateTags of(XWPFDocument document) {
        var found = new ArrayList<Found>();
        int at = 0;
        for (var paragraph : document.getParagraphs()) {
            at++;
            fields(found, paragraph.getText(), new Place("paragraph", List.of(at), paragraph.getText()));
        }
        int number = 0;
        for (var table : document.getTables()) table(found, table, ++number);
        Stream.concat(document.getHeaderList().stream(), document.getFooterList().stream())
                .forEach(margin -> fields(found, margin.getText(), new Place("margin", List.of(), margin.getText())));
        return gathered(found);
    }

    private static TemplateTags gathered(List<Found> found) {
        var fields = new TreeSet<String>();
        var tables = new TreeMap<String, Set<String>>();
        for (var one : found) {
            var table = one.table();
            if (table == null) {
                fields.add(one.name());
            } else {
                tables.computeIfAbsent(table, _ -> new TreeSet<>()).add(one.name());
            }
        }
        return new TemplateTags(fields, tables, found);
    }

    private static void table(List<Found> found, XWPFTable table, int number) {
        String named = null;
        int line = 0;
        for (var row : table.getRows()) {
            line++;
            String next = null;
            int cell = 0;
            for (var one : row.getTableCells()) {
                var place = new Place("cell", List.of(number, line, ++cell), one.getText());
                fields(found, one.getText(), place);
                if (named != null) columns(found, one.getText(), named, place);
                if (next == null) next = tableOf(row, one);
            }
            named = next;
        }
    }

    /** The table a cell names: its first tag. Whether there are columns under it shows in the next row. */
    private static @Nullable String tableOf(XWPFTableRow row, XWPFTableCell cell) {
        var tag = FIELD.matcher(cell.getText());
        return row.getTableCells().size() > 1 && tag.find() && tag.group(1).isEmpty() ? tag.group(2) : null;
    }

    private static void fields(List<Found> found, String text, Place place) {
        FIELD.matcher(text).results().forEach(tag -> found.add(new Found(tag.group(2), null, place)));
    }

    private static void columns(List<Found> found, String text, String table, Place place) {
        COLUMN.matcher(text).results().forEach(tag -> found.add(new Found(tag.group(1), table, place)));
    }
}
