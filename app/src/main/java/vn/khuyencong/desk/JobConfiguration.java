package vn.khuyencong.desk;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;

/** The one task of the scheduler: run a job. One whose program died is taken up again by whichever copy is alive. */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    private static final int MOST_FAILURES = 3;
    private static final Duration BETWEEN_FAILURES = Duration.ofSeconds(30);

    /** Only what keeps a job from running at all is tried again; a job that failed by itself has said so. */
    @Bean
    OneTimeTask<Void> jobTask(JobRunner runner, JobRows rows) {
        return Tasks.oneTime("job")
                .onDeadExecutionRevive()
                .onFailure((complete, operations) -> {
                    var execution = complete.getExecution();
                    if (execution.consecutiveFailures + 1 < MOST_FAILURES) {
                        operations.reschedule(complete, complete.getTimeDone().plus(BETWEEN_FAILURES));
                        return;
                    }
                    var cause = complete.getCause().map(Throwable::toString).orElse("");
                    CurrentActor.runAs(
                            Actor.system(null), () -> rows.failed(UUID.fromString(execution.getId()), cause));
                    operations.stop();
                })
                .execute((instance, _) -> runner.run(UUID.fromString(instance.getId())));
    }

    /** An administrator's word beside the running program leaves the waiting jobs to that. */
    @Bean
    @ConditionalOnProperty(name = "kc.jobs", havingValue = "false")
    DbSchedulerStarter noJobs() {
        return () -> {};
    }
}
