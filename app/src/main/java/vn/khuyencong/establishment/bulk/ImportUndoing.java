package vn.khuyencong.establishment.bulk;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.JobContext;
import vn.khuyencong.establishment.HoldsEstablishments;
import vn.khuyencong.establishment.bulk.BulkImport.Stage;

/** Undoes an import as a whole, in one transaction; what was changed or used since stays and is told. */
@Component
class ImportUndoing {

    private final Imports imports;
    private final ImportRows rows;
    private final UndoRows undo;
    private final List<HoldsEstablishments> holders;
    private final Here here;

    ImportUndoing(Imports imports, ImportRows rows, UndoRows undo, List<HoldsEstablishments> holders, Here here) {
        this.imports = imports;
        this.rows = rows;
        this.undo = undo;
        this.holders = holders;
        this.here = here;
    }

    /** @param job told after each portion how many lines of the file are done with */
    @Transactional
    void run(UUID id, JobContext job) {
        var one = imports.get(id);
        if (one.stage() != Stage.UNDOING) return;
        var last = rows.lastLine(id);
        for (int from = 1; from <= last; from += ImportTaking.PORTION) {
            var to = from + ImportTaking.PORTION - 1;
            switch (one.kind()) {
                case ESTABLISHMENTS -> establishments(id, from, to);
                case FIGURES -> undo.figures(id, from, to);
            }
            job.progress(Math.min(to, one.rows()), one.rows());
        }
        imports.undone(id, here.clock().instant(), here.current().get().account());
    }

    private void establishments(UUID id, int from, int to) {
        var added = undo.added(id, from, to);
        var inUse = new HashSet<UUID>();
        if (!added.isEmpty()) holders.forEach(holder -> inUse.addAll(holder.held(added)));
        undo.remove(id, from, to, inUse);
        undo.restore(id, from, to);
    }
}
