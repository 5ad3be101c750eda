package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.Jobs;
import vn.khuyencong.establishment.bulk.BulkImports;
import vn.khuyencong.establishment.bulk.ImportChoices;
import vn.khuyencong.establishment.bulk.ImportLine;
import vn.khuyencong.establishment.bulk.ImportReader;
import vn.khuyencong.establishment.bulk.RowFilter;
import vn.khuyencong.establishment.bulk.SendTable;

/** Puts the page of an import together, in one transaction. */
@Component
@Transactional(readOnly = true)
class ImportedReader {

    private final BulkImports imports;
    private final ImportChoices choices;
    private final ImportReader rows;
    private final Jobs jobs;

    ImportedReader(BulkImports imports, ImportChoices choices, ImportReader rows, Jobs jobs) {
        this.imports = imports;
        this.choices = choices;
        this.rows = rows;
        this.jobs = jobs;
    }

    ImportedPage page(UUID id, RowFilter filter, String number) {
        var one = imports.get(id);
        var counts = choices.counts(id);
        var paging = Parameters.paging(number, Parameters.query("loai", filter.name()))
                .withTotal(counts.of(filter));
        // The job of a colleague is not seen; its import is.
        var job = one.job() == null || !one.stage().running()
                ? null
                : jobs.seen(one.job()).orElse(null);
        return new ImportedPage(
                one, job, counts, filter, rows.lines(one, filter, paging.offset(), paging.size()), paging);
    }

    /** All rows that cannot be taken over. */
    List<ImportLine> bad(UUID id) {
        return rows.lines(imports.get(id), RowFilter.BAD, 0, SendTable.MOST_ROWS);
    }
}
