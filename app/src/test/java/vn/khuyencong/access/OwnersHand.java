package vn.khuyencong.access;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** The owner of the database, who can do what the program cannot. Whatever is done is put back. */
record OwnersHand(JdbcConnectionDetails owner) {

    void tries(Consumer<DSLContext> deed) {
        try (var connection =
                DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
            connection.setAutoCommit(false);
            var db = DSL.using(connection, SQLDialect.POSTGRES);
            sealAll(db);
            deed.accept(db);
            connection.rollback();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Until nothing waits, also where the program is sealing at this moment. */
    static void sealAll(DSLContext db) {
        while (db.fetchExists(DSL.table("access.unsealed"))) {
            db.fetch("select access.seal_changes(1000)");
        }
    }
}
