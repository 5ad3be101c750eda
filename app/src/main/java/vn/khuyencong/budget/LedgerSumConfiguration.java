package vn.khuyencong.budget;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;

/** All day long the differences that pages of money add up are folded together. */
@Configuration(proxyBeanMethods = false)
class LedgerSumConfiguration {

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> ledgerSumTask(LedgerSums sums) {
        return Tasks.recurring("ledger-sums", Schedules.fixedDelay(PAUSE))
                .execute((_, _) -> CurrentActor.runAs(Actor.system(null), sums::fold));
    }
}
