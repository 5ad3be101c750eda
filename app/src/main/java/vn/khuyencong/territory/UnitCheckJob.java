package vn.khuyencong.territory;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.JobContext;
import vn.khuyencong.desk.JobKind;
import vn.khuyencong.territory.UnitImport.Stage;

/** Looks at the files of an import in the background; nothing of them is stored. */
@Component
class UnitCheckJob implements JobKind {

    static final String KIND = "territory-check";

    private final UnitImports imports;
    private final ImportUnits units;

    UnitCheckJob(UnitImports imports, ImportUnits units) {
        this.imports = imports;
        this.units = units;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        var id = UUID.fromString(Objects.requireNonNull(job.arguments().get(TakeUnits.IMPORT)));
        var one = imports.find(id);
        job.progress(0, ImportUnits.Step.ALL);
        var plan = units.check(imports.files(id), one.since(), step -> job.progress(step.done, ImportUnits.Step.ALL));
        imports.told(id, Stage.CHECKING, Stage.CHECKED, UnitImport.Report.of(plan));
    }
}
