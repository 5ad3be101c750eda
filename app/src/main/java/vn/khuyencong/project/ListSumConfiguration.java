package vn.khuyencong.project;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;

/** All day long the differences that lists add up are folded together. */
@Configuration(proxyBeanMethods = false)
class ListSumConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> listSumTask(ListSums sums) {
        return Tasks.recurring("list-sums", Schedules.fixedDelay(PAUSE))
                .execute((_, _) -> CurrentActor.runAs(Actor.system(null), sums::fold));
    }
}
