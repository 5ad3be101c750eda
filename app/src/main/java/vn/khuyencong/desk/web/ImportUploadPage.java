package vn.khuyencong.desk.web;

import java.util.List;
import java.util.Map;
import vn.khuyencong.shared.Finding;

/**
 * Where a table is sent to be looked at first.
 *
 * @param columns what each heading is called in the file, as typed
 */
public record ImportUploadPage(
        String kind, String title, List<String> headings, List<Finding> findings, Map<String, String> columns) {

    public ImportUploadPage {
        headings = List.copyOf(headings);
        findings = List.copyOf(findings);
        columns = Map.copyOf(columns);
    }

    /** Name of the field that says what a heading is called in the file. */
    public static String column(int at) {
        return "cot-" + at;
    }

    public String called(String heading) {
        return columns.getOrDefault(heading, "");
    }
}
