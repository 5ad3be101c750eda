package vn.khuyencong.desk;

import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The search box: asks every matter, each with the same short time, and says which did not answer in it. */
@Component
public class Search {

    private static final int SHOWN_OF_EACH = 10;

    private final List<Searchable> matters;
    private final OneSearch one;

    Search(List<Searchable> matters, OneSearch one) {
        this.matters = matters;
        this.one = one;
    }

    /** What one matter found; too slow means it was stopped and holds nothing. */
    public record Group(String heading, List<Hit> hits, boolean tooSlow) {}

    /** The matters that found something or did not answer. */
    public List<Group> find(String words) {
        return one.search(matters, words, SHOWN_OF_EACH).stream()
                .filter(group -> group.tooSlow() || !group.hits().isEmpty())
                .toList();
    }

    /** All matters in one transaction; each has its own time, and one that PostgreSQL stops takes nothing else with it. */
    @Component
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    static class OneSearch {

        private static final Duration LONGEST = Duration.ofMillis(400);

        private final DSLContext db;
        private final TransactionTemplate each;

        OneSearch(DSLContext db, PlatformTransactionManager transactions) {
            this.db = db;
            this.each = new TransactionTemplate(transactions);
            each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        }

        List<Group> search(List<Searchable> matters, String words, int limit) {
            db.execute("select set_config('statement_timeout', ?, true)", Long.toString(LONGEST.toMillis()));
            return matters.stream().map(matter -> ask(matter, words, limit)).toList();
        }

        private Group ask(Searchable matter, String words, int limit) {
            try {
                var hits = each.execute(_ -> matter.search(words, limit));
                return new Group(matter.heading(), hits == null ? List.of() : hits, false);
            } catch (QueryTimeoutException _) {
                return new Group(matter.heading(), List.of(), true);
            }
        }
    }
}
