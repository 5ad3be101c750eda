package vn.khuyencong.organisation.reform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.access.OfficeClock;

/**
 * Shortly after midnight in Viet Nam the reforms of the day take effect. The scheduler keeps the next time in the
 * database: a program that did not run then makes up for it as soon as it starts.
 */
@Configuration(proxyBeanMethods = false)
class ReformConfiguration {

    private static final LocalTime AFTER_MIDNIGHT = LocalTime.of(0, 5);

    @Bean
    RecurringTask<Void> reformTask(DueReforms due) {
        return Tasks.recurring("reform", Schedules.daily(OfficeClock.ZONE, AFTER_MIDNIGHT))
                .execute((_, _) -> due.carryOut());
    }
}
