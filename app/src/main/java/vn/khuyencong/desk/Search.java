package vn.khuyencong.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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
        var found = new ArrayList<Group>();
        for (var matter : matters) {
            var group = ask(matter, words);
            if (group.tooSlow() || !group.hits().isEmpty()) {
                found.add(group);
            }
        }
        return List.copyOf(found);
    }

    private Group ask(Searchable matter, String words) {
        try {
            return one.search(matter, words, SHOWN_OF_EACH);
        } catch (QueryTimeoutException _) {
            return new Group(matter.heading(), List.of(), true);
        }
    }

    /** One matter's search in a transaction of its own, which PostgreSQL stops when its time is over. */
    @Component
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    static class OneSearch {

        private static final Duration LONGEST = Duration.ofMillis(400);

        private final DSLContext db;

        OneSearch(DSLContext db) {
            this.db = db;
        }

        Group search(Searchable matter, String words, int limit) {
            db.execute("select set_config('statement_timeout', ?, true)", Long.toString(LONGEST.toMillis()));
            return new Group(matter.heading(), matter.search(words, limit), false);
        }
    }
}
