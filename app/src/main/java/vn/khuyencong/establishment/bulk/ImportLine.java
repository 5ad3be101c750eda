package vn.khuyencong.establishment.bulk;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.establishment.bulk.BulkImport.Choice;
import vn.khuyencong.establishment.bulk.BulkImport.Result;
import vn.khuyencong.establishment.bulk.BulkImport.Undone;
import vn.khuyencong.establishment.bulk.BulkImport.Verdict;

/**
 * A row of an import as it is looked at.
 *
 * @param line     of the file
 * @param said     by what its establishment is named in the file
 * @param why      what speaks for the one it may be; empty where there is none
 * @param newer    whether the register was changed after the day of the file
 * @param mayAdd   whether it can become a new establishment
 * @param changes  what is, or was, changed; nothing of a new one
 * @param problems why it cannot be taken over
 */
public record ImportLine(
        int line,
        Named said,
        Verdict verdict,
        String why,
        @Nullable Match match,
        boolean newer,
        boolean mayAdd,
        Choice choice,
        @Nullable Result result,
        @Nullable Undone undone,
        List<Change> changes,
        List<RowReading.Problem> problems) {

    public ImportLine {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** As the row names it; what it does not say is empty. */
    public record Named(String name, String taxCode, String place, String year) {}

    /** The one of the register that it is, or may be. */
    public record Match(UUID id, String name, @Nullable String taxCode, String place) {}

    /** One thing that differs; {@code before} is empty where it is a code, or nothing was there. */
    public record Change(ImportField field, String before, String after) {}
}
