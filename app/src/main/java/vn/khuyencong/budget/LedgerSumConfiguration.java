package vn.khuyencong.budget;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.desk.Upkeep;

/** All day long the differences that pages of money add up are folded together. */
@Configuration(proxyBeanMethods = false)
class LedgerSumConfiguration {

    static final String FUNCTION = "budget.fold_sums";

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> ledgerSumTask(Upkeep upkeep) {
        return upkeep.task("ledger-sums", PAUSE, FUNCTION);
    }
}
