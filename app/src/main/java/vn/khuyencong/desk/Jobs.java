package vn.khuyencong.desk;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.desk.db.tables.records.JobRecord;
import vn.khuyencong.shared.NotFound;

/** Long work in the background, that can be left and comes back to with its progress and its file. */
@Component
public class Jobs {

    private final JobRows rows;
    private final JobFiles files;
    private final CurrentActor current;
    private final Scheduler scheduler;
    private final OneTimeTask<Void> task;

    Jobs(JobRows rows, JobFiles files, CurrentActor current, Scheduler scheduler, OneTimeTask<Void> task) {
        this.rows = rows;
        this.files = files;
        this.current = current;
        this.scheduler = scheduler;
        this.task = task;
    }

    /** Asks for a job of a {@link JobKind}; its page is {@code /viec-nen/{id}}. */
    @Transactional
    public UUID start(String kind, Map<String, String> arguments) {
        var id = rows.insert(current.get(), kind, arguments);
        scheduler.scheduleIfNotExists(task.schedulableInstance(id.toString()));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
        return id;
    }

    /** Asks for a job once: with the very same arguments, which hold the id of the form, it is the same job. */
    @Transactional
    public UUID startOnce(String kind, Map<String, String> arguments) {
        return rows.same(current.get(), kind, arguments).orElseGet(() -> start(kind, arguments));
    }

    /** The page of a job. */
    public static String page(UUID id) {
        return "/viec-nen/" + id;
    }

    /** @throws NotFound if there is no such job or it is not the reader's */
    public JobState state(UUID id) {
        return state(find(id));
    }

    /** How far a job is; empty where it is somebody else's. */
    public Optional<JobState> seen(UUID id) {
        return rows.find(id).map(Jobs::state);
    }

    /** A file a job has left. */
    public record Result(String name, String mediaType, Path file) {}

    /** @throws NotFound if the job is not done or left no file */
    public Result result(UUID id) {
        var job = find(id);
        var path = job.getResultPath();
        if (path == null || !job.getStage().equals(JobState.Stage.DONE.name())) {
            throw new NotFound("Job " + id + " has no result");
        }
        return new Result(
                Objects.requireNonNull(job.getResultName()),
                Objects.requireNonNull(job.getResultType()),
                files.find(path));
    }

    private JobRecord find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("No job " + id));
    }

    private static JobState state(JobRecord job) {
        return new JobState(
                job.getId(),
                job.getKind(),
                JobState.Stage.valueOf(job.getStage()),
                job.getDone(),
                Objects.requireNonNullElse(job.getTotal(), 0L),
                job.getResultName(),
                job.getResultType(),
                job.getMadeAt(),
                job.getEndedAt());
    }
}
