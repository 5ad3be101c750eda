package vn.khuyencong.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** The SQL statements that ran while something was done, all of them: those that set the actor too. */
public final class Statements {

    private static final ThreadLocal<List<String>> SEEN = new ThreadLocal<>();

    static final QueryExecutionListener LISTENER = new QueryExecutionListener() {
        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            // counted when they have run
        }

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            var seen = SEEN.get();
            if (seen != null) {
                queries.forEach(query -> seen.add(query.getQuery()));
            }
        }
    };

    private Statements() {}

    /** Those that ran on this thread while the work was done. */
    public static List<String> of(Supplier<?> work) {
        var seen = new ArrayList<String>();
        SEEN.set(seen);
        try {
            var _ = work.get();
        } finally {
            SEEN.remove();
        }
        return seen;
    }
}
