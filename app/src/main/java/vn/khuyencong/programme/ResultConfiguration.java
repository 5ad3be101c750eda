package vn.khuyencong.programme;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;

/** All day long the results of files that changed are taken up. */
@Configuration(proxyBeanMethods = false)
class ResultConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(3);

    @Bean
    RecurringTask<Void> programmeResultTask(TakeUpResults results) {
        return Tasks.recurring("programme-results", Schedules.fixedDelay(PAUSE))
                .execute((_, _) -> CurrentActor.runAs(Actor.system(null), results::take));
    }
}
