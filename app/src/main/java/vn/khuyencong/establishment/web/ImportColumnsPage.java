package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.Map;
import vn.khuyencong.establishment.bulk.BulkImport;
import vn.khuyencong.establishment.bulk.ImportField;
import vn.khuyencong.web.Option;
import vn.khuyencong.web.Problems;

/**
 * Which column of an imported table is which.
 *
 * @param chosen the heading of the file for each of ours; none where the file has none
 */
public record ImportColumnsPage(BulkImport one, Map<ImportField, String> chosen, Problems problems) {

    public ImportColumnsPage {
        chosen = Map.copyOf(chosen);
    }

    public List<ImportField> fields() {
        return ImportField.of(one.kind());
    }

    public String chosen(ImportField field) {
        return chosen.getOrDefault(field, "");
    }

    /** The headings of the file. */
    public List<Option> headings() {
        return one.headings().stream()
                .filter(heading -> !heading.isEmpty())
                .map(heading -> new Option(heading, heading))
                .toList();
    }
}
