package vn.khuyencong.desk;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;

/** Runs one job as the account that asked for it. Whatever fails is said on the job's page, with its number. */
@Component
class JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobRows rows;
    private final JobFiles files;
    private final Accounts accounts;
    private final List<JobKind> kinds;

    JobRunner(JobRows rows, JobFiles files, Accounts accounts, List<JobKind> kinds) {
        this.rows = rows;
        this.files = files;
        this.accounts = accounts;
        this.kinds = kinds;
    }

    /** Does nothing for a job that has ended already. */
    void run(UUID id) {
        CurrentActor.as(Actor.system(null), () -> rows.start(id)).ifPresent(this::run);
    }

    private void run(JobRows.Asked job) {
        var actor = accounts.find(job.account()).orElseThrow();
        CurrentActor.runAs(actor, () -> {
            try {
                kind(job.kind()).run(new Context(job));
                rows.done(job.id());
            } catch (RuntimeException failed) {
                LOG.error("job={} kind={} failed", job.id(), job.kind(), failed);
                rows.failed(job.id(), failed.toString());
            }
        });
    }

    private JobKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody does jobs of kind " + name));
    }

    private final class Context implements JobContext {

        private final JobRows.Asked job;

        Context(JobRows.Asked job) {
            this.job = job;
        }

        @Override
        public Map<String, String> arguments() {
            return job.arguments();
        }

        @Override
        public void progress(long done, long total) {
            rows.progress(job.id(), done, total);
        }

        @Override
        public void result(String fileName, String mediaType, Consumer<OutputStream> writer) {
            rows.result(job.id(), fileName, mediaType, files.write(job.id(), writer));
        }
    }
}
