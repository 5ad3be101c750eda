package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.UUID;
import vn.khuyencong.establishment.bulk.BulkImport;
import vn.khuyencong.web.Problems;

/**
 * Where a table of establishments, or of figures, is sent; and the latest that were.
 *
 * @param requestId the id the new import is to bear
 * @param kind      as chosen
 * @param asOf      the day of the file, as typed
 */
public record ImportsPage(UUID requestId, String kind, String asOf, List<BulkImport> latest, Problems problems) {

    public ImportsPage {
        latest = List.copyOf(latest);
    }
}
