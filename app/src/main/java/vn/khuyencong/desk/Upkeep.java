package vn.khuyencong.desk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;

/**
 * What the database keeps beside the data is put in order all day long by functions of its own. Whatever they do changes no figure, for
 * whoever reads or writes meanwhile too.
 */
@Component
public class Upkeep {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    Upkeep(JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /**
     * Does it once, as the program itself.
     *
     * @param function of the database, without arguments, that gives how many rows it put in order
     */
    public int run(String function) {
        return CurrentActor.as(
                Actor.system(null),
                () -> Objects.requireNonNull(transaction.execute(_ -> sql.sql("select " + function + "()")
                        .query(Integer.class)
                        .single())));
    }

    /** Does it again and again. */
    public RecurringTask<Void> task(String name, Duration pause, String function) {
        return Tasks.recurring(name, Schedules.fixedDelay(pause)).execute((_, _) -> run(function));
    }
}
