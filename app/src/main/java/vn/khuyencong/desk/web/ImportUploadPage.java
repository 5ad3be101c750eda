package vn.khuyencong.desk.web;

import java.util.List;
import java.util.Map;
import vn.khuyencong.shared.Finding;

/**
 * Where a table is sent to be looked at first.
 *
 * @param required those headings without which the table cannot be read
 * @param columns what each heading is called in the file, as typed
 */
public record ImportUploadPage(
        String kind,
        String title,
        List<String> headings,
        List<String> required,
        List<Finding> findings,
        Map<String, String> columns) {

    public ImportUploadPage {
        headings = List.copyOf(headings);
        required = List.copyOf(required);
        findings = List.copyOf(findings);
        columns = Map.copyOf(columns);
    }

    /** Name of the field that says what a heading is called in the file. */
    public static String column(int at) {
        return "cot-" + at;
    }

    public boolean optional(String heading) {
        return !required.contains(heading);
    }

    public String called(String heading) {
        return columns.getOrDefault(heading, "");
    }
}
