package vn.khuyencong.project;

import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khuyencong.desk.JobContext;
import vn.khuyencong.desk.JobKind;

/** A run of many files in the background, as the account that asked for it. */
@Component
class BulkJob implements JobKind {

    static final String KIND = "project-bulk";
    static final String RUN = "run";

    private final BulkWork work;

    BulkJob(BulkWork work) {
        this.work = work;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobContext job) {
        work.run(UUID.fromString(Objects.requireNonNull(job.arguments().get(RUN))), done -> job.progress(done, 0));
    }
}
