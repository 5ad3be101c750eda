package vn.khuyencong.establishment.bulk;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.desk.JobContext;
import vn.khuyencong.establishment.bulk.BulkImport.Stage;

/** Reads the rows of an import and compares them with the register, a portion at a time: what was done stays done. */
@Component
class ImportLook {

    private static final int PORTION = 2000;

    private final Imports imports;
    private final ImportRows rows;
    private final ImportPlaces places;
    private final TransactionTemplate transaction;
    private final Here here;

    ImportLook(Imports imports, ImportRows rows, ImportPlaces places, TransactionTemplate transaction, Here here) {
        this.imports = imports;
        this.rows = rows;
        this.places = places;
        this.transaction = transaction;
        this.here = here;
    }

    /** @param job told after each portion how many rows were looked at */
    void run(UUID id, JobContext job) {
        var one = Objects.requireNonNull(transaction.execute(_ -> imports.get(id)));
        if (one.stage() != Stage.CHECKING) return;
        long done = Objects.requireNonNull(transaction.execute(_ -> rows.looked(id)));
        var met = new HashMap<String, Known.Place>();
        for (int portion = next(one, met); portion > 0; portion = next(one, met)) {
            done += portion;
            job.progress(done, one.rows());
        }
        transaction.executeWithoutResult(_ -> {
            rows.refuseRepeated(id);
            imports.move(id, Stage.CHECKING, Stage.CHECKED);
        });
    }

    /** @return how many rows there were left to look at */
    private int next(BulkImport one, Map<String, Known.Place> met) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            var raw = rows.unread(one.id(), PORTION);
            if (raw.isEmpty()) return 0;
            var at = positions(one);
            var written = raw.stream()
                    .map(row -> cell(row.cells(), at, ImportField.PLACE))
                    .filter(place -> !place.isEmpty())
                    .collect(Collectors.toSet());
            var known = places.known(here.current().get().provinceOrFail(), written, met);
            var today = here.clock().today();
            rows.keep(
                    one.id(),
                    raw.stream()
                            .map(row -> new ImportRows.Read(
                                    row.line(),
                                    RowRules.read(one.kind(), field -> cell(row.cells(), at, field), known, today)))
                            .toList());
            rows.match(one.id(), raw.getFirst().line(), raw.getLast().line());
            return raw.size();
        }));
    }

    /** Where in a row each of our columns stands. */
    static Map<ImportField, Integer> positions(BulkImport one) {
        var positions = new EnumMap<ImportField, Integer>(ImportField.class);
        one.columns()
                .forEach((field, heading) -> positions.put(field, one.headings().indexOf(heading)));
        return positions;
    }

    static String cell(List<String> cells, Map<ImportField, Integer> positions, ImportField field) {
        var at = positions.getOrDefault(field, -1);
        return at >= 0 && at < cells.size() ? unguarded(cells.get(at)) : "";
    }

    /** An exported CSV has an apostrophe before what a spreadsheet would take for a formula. */
    private static String unguarded(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
