package vn.khuyencong.programme;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.desk.Upkeep;

/** All day long the results of files that changed are taken up, so that readers have little to reckon anew. */
@Configuration(proxyBeanMethods = false)
class ResultConfiguration {

    static final String FUNCTION = "programme.take_up_results";

    private static final Duration PAUSE = Duration.ofMinutes(3);

    @Bean
    RecurringTask<Void> programmeResultTask(Upkeep upkeep) {
        return upkeep.task("programme-results", PAUSE, FUNCTION);
    }
}
