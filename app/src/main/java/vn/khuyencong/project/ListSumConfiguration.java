package vn.khuyencong.project;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.desk.Upkeep;

/** All day long the differences that lists add up are folded together. */
@Configuration(proxyBeanMethods = false)
class ListSumConfiguration {

    static final String FUNCTION = "project.fold_sums";

    private static final Duration PAUSE = Duration.ofMinutes(5);

    @Bean
    RecurringTask<Void> listSumTask(Upkeep upkeep) {
        return upkeep.task("list-sums", PAUSE, FUNCTION);
    }
}
