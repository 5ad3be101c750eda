package vn.khuyencong.project;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** Before the office opens, implementers are told which months to report, and establishments which results. */
@Configuration(proxyBeanMethods = false)
class MonthlyConfiguration {

    private static final LocalTime BEFORE_WORK = LocalTime.of(6, 5);

    @Bean
    RecurringTask<Void> monthlyTask(MonthlyWarnings warnings) {
        return Tasks.recurring("monthly-reports", Schedules.daily(OfficeClock.ZONE, BEFORE_WORK))
                .execute((_, _) -> CurrentActor.runAs(Actor.system(null), warnings::tell));
    }

    @Bean
    RecurringTask<Void> resultTask(ResultWarnings warnings) {
        return Tasks.recurring("results", Schedules.daily(OfficeClock.ZONE, BEFORE_WORK))
                .execute((_, _) -> CurrentActor.runAs(Actor.system(null), warnings::tell));
    }
}
