package vn.khuyencong.territory.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.desk.JobState;
import vn.khuyencong.territory.ImportProblem;
import vn.khuyencong.territory.UnitImport;

/** One import: how far it is, what it would do, what it did. */
public record ImportPage(UnitImport one, @Nullable JobState job) {

    private static final int SHOWN = 50;

    /** Whether the work is still going on in the background. */
    public boolean running() {
        return (one.stage() == UnitImport.Stage.CHECKING || one.stage() == UnitImport.Stage.TAKING) && !failed();
    }

    /** Whether the work in the background could not be done. */
    public boolean failed() {
        return one.stage() != UnitImport.Stage.DONE && job != null && job.stage() == JobState.Stage.FAILED;
    }

    /** The first problems; all of them are a file to take away. */
    public List<ImportProblem> first() {
        var report = one.report();
        return report == null
                ? List.of()
                : report.problems().stream().limit(SHOWN).toList();
    }
}
