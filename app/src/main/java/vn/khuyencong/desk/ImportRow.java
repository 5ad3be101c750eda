package vn.khuyencong.desk;

import java.util.Map;

/** One row of an uploaded table: the line it came from and its values by heading. */
public record ImportRow(int line, Map<String, String> values) {

    public ImportRow {
        values = Map.copyOf(values);
    }

    /** What stands under a heading, stripped; empty where nothing does. */
    public String get(String heading) {
        return values.getOrDefault(heading, "").strip();
    }
}
