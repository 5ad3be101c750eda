package vn.khuyencong.plan;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** Before the office opens, whoever has not answered a registration round is reminded. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

    private static final LocalTime BEFORE_WORK = LocalTime.of(6, 0);

    @Bean
    RecurringTask<Void> registrationTask(RegistrationReminders reminders) {
        return Tasks.recurring("registration-rounds", Schedules.daily(OfficeClock.ZONE, BEFORE_WORK))
                .execute((_, _) -> CurrentActor.runAs(Actor.system(null), reminders::tell));
    }
}
