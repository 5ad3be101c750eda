package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.desk.JobState;
import vn.khuyencong.establishment.bulk.BulkImport;
import vn.khuyencong.establishment.bulk.BulkImport.Stage;
import vn.khuyencong.establishment.bulk.ImportChoices;
import vn.khuyencong.establishment.bulk.ImportLine;
import vn.khuyencong.establishment.bulk.RowFilter;
import vn.khuyencong.web.Paging;

/**
 * An import: how far it is, what every row would do, what became of it.
 *
 * @param job what works on it, or worked last
 */
public record ImportedPage(
        BulkImport one,
        @Nullable JobState job,
        ImportChoices.Counts counts,
        RowFilter filter,
        List<ImportLine> lines,
        Paging paging) {

    public ImportedPage {
        lines = List.copyOf(lines);
    }

    public boolean running() {
        return one.stage().running() && !failed();
    }

    /** Whether the work broke off: it can be asked for again. */
    public boolean failed() {
        return one.stage().running() && job != null && job.stage() == JobState.Stage.FAILED;
    }

    /** Whether what is to be done with each row can be chosen. */
    public boolean open() {
        return one.stage() == Stage.CHECKED;
    }

    /** Whether it was taken over. */
    public boolean done() {
        return one.stage() == Stage.TAKEN || one.stage() == Stage.UNDONE;
    }

    /** The filters that show anything, and the one that is shown. */
    public List<RowFilter> filters() {
        return Stream.of(RowFilter.values())
                .filter(one -> one == RowFilter.ALL || one == filter || counts.of(one) > 0)
                .toList();
    }

    /** How many rows the next step writes. */
    public int toDo() {
        return counts.of(BulkImport.Choice.ADD) + counts.of(BulkImport.Choice.UPDATE);
    }

    public String path() {
        return "/co-so/nhap/" + one.id();
    }
}
