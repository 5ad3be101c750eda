package vn.khuyencong.establishment.bulk;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.JobContext;
import vn.khuyencong.establishment.bulk.BulkImport.Stage;

/**
 * Takes the rows of an import over, all in one transaction: one that was broken off has stored nothing and runs again,
 * one that is done does nothing.
 */
@Component
class ImportTaking {

    static final int PORTION = 2000;

    private final Imports imports;
    private final ImportRows rows;
    private final TakeRows take;
    private final CurrentActor current;
    private final OfficeClock clock;

    ImportTaking(Imports imports, ImportRows rows, TakeRows take, CurrentActor current, OfficeClock clock) {
        this.imports = imports;
        this.rows = rows;
        this.take = take;
        this.current = current;
        this.clock = clock;
    }

    /** @param job told after each portion how many lines of the file are done with */
    @Transactional
    void run(UUID id, JobContext job) {
        var one = imports.get(id);
        if (one.stage() != Stage.TAKING) return;
        var last = rows.lastLine(id);
        for (int from = 1; from <= last; from += PORTION) {
            var to = from + PORTION - 1;
            switch (one.kind()) {
                case ESTABLISHMENTS -> {
                    take.add(id, from, to);
                    take.change(id, from, to);
                }
                case FIGURES -> take.figures(id, from, to);
            }
            job.progress(Math.min(to, one.rows()), one.rows());
        }
        imports.taken(id, clock.instant(), current.get().account());
    }
}
