package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.khuyencong.establishment.bulk.BulkImport.Kind;
import vn.khuyencong.establishment.bulk.ImportField;
import vn.khuyencong.web.Problems;

/**
 * What of the filtered list is to be taken away.
 *
 * @param year    whose figures, as typed
 * @param offered the columns the reader may take
 */
public record ExportPage(
        UUID requestId,
        Kind kind,
        String year,
        EstablishmentFilter filter,
        List<ImportField> offered,
        Set<ImportField> chosen,
        String format,
        Problems problems) {

    public ExportPage {
        offered = List.copyOf(offered);
        chosen = Set.copyOf(chosen);
    }
}
