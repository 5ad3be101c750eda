package vn.khuyencong.product;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;

/** Before the office opens, owners are told which certificates run out soon. */
@Configuration(proxyBeanMethods = false)
class ProductConfiguration {

    private static final LocalTime BEFORE_WORK = LocalTime.of(6, 20);

    @Bean
    RecurringTask<Void> certificateTask(CertificateWarnings warnings) {
        return Tasks.recurring("certificates", Schedules.daily(OfficeClock.ZONE, BEFORE_WORK))
                .execute((_, _) -> CurrentActor.runAs(Actor.system(null), warnings::tell));
    }
}
