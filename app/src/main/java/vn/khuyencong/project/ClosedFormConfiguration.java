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

/** Each night what closed forms have left is cleared away. */
@Configuration(proxyBeanMethods = false)
class ClosedFormConfiguration {

    private static final LocalTime AT_NIGHT = LocalTime.of(2, 0);

    @Bean
    RecurringTask<Void> closedFormTask(ClosedForms forms) {
        return Tasks.recurring("closed-forms", Schedules.daily(OfficeClock.ZONE, AT_NIGHT))
                .execute((_, _) -> CurrentActor.runAs(Actor.system(null), forms::letGo));
    }
}
