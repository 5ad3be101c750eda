package vn.khuyencong.web;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether something failed because the database is restarting or out of reach. Nothing of the request is half
 * stored then: a step is one transaction, and one that was not confirmed is rolled back.
 */
final class DatabaseAway {

    /** It shuts down, it crashed, it cannot take anybody yet. */
    private static final Set<String> RESTARTING = Set.of("57P01", "57P02", "57P03");

    private DatabaseAway() {}

    static boolean is(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseAway::says);
    }

    private static boolean says(Throwable failure) {
        if (failure instanceof SQLTransientConnectionException) {
            return true;
        }
        if (!(failure instanceof SQLException sql)) {
            return false;
        }
        var state = sql.getSQLState();
        // PostgreSQL always gives a state; only the pool, asked for a connection that was cut, gives none.
        return state == null || state.startsWith("08") || RESTARTING.contains(state);
    }
}
