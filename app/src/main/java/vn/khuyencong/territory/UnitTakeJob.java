package vn.khuyencong.territory;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.JobContext;
import vn.khuyencong.desk.JobKind;
import vn.khuyencong.territory.UnitImport.Stage;

/**
 * Takes the files of an import over in the background. What it stores and that it is done stand in one transaction: one
 * that was broken off half way has stored nothing and runs again, one that is done does nothing.
 */
@Component
class UnitTakeJob implements JobKind {

    static final String KIND = "territory-import";

    private final UnitImports imports;
    private final ImportUnits units;

    UnitTakeJob(UnitImports imports, ImportUnits units) {
        this.imports = imports;
        this.units = units;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void run(JobContext job) {
        var id = UUID.fromString(Objects.requireNonNull(job.arguments().get(TakeUnits.IMPORT)));
        var one = imports.find(id);
        if (one.stage() != Stage.TAKING) return;
        job.progress(0, ImportUnits.Step.ALL);
        var plan = units.take(
                imports.files(id),
                one.since(),
                one.resolution(),
                step -> job.progress(step.done, ImportUnits.Step.ALL));
        // somebody changed the list since it was looked at: she looks again
        imports.told(id, Stage.TAKING, plan.refused() ? Stage.CHECKED : Stage.DONE, UnitImport.Report.of(plan));
    }
}
