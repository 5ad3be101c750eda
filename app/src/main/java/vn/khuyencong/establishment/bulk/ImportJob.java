package vn.khuyencong.establishment.bulk;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.JobContext;
import vn.khuyencong.desk.JobKind;

/** The long steps of an import in the background, as the account that asked for them. */
@Component
class ImportJob implements JobKind {

    static final String KIND = "establishment-import";
    static final String IMPORT = "import";
    static final String STEP = "step";

    private final ImportLook look;
    private final ImportTaking taking;
    private final ImportUndoing undoing;

    ImportJob(ImportLook look, ImportTaking taking, ImportUndoing undoing) {
        this.look = look;
        this.taking = taking;
        this.undoing = undoing;
    }

    /** Which of them. */
    enum Step {
        LOOK,
        TAKE,
        UNDO
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        var id = UUID.fromString(Objects.requireNonNull(job.arguments().get(IMPORT)));
        switch (Step.valueOf(Objects.requireNonNull(job.arguments().get(STEP)))) {
            case LOOK -> look.run(id, job);
            case TAKE -> taking.run(id, job);
            case UNDO -> undoing.run(id, job);
        }
    }
}
