package vn.khuyencong.access;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Accounts a test makes begin with "thu."; they are taken away again, which the program itself could not. */
final class MadeAccounts {

    static final String PREFIX = "thu.";

    private MadeAccounts() {}

    static void takeAway(JdbcConnectionDetails owner) {
        try (var connection =
                DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
            var db = DSL.using(connection, SQLDialect.POSTGRES);
            db.execute(
                    "delete from access.reset_link where account_id in (select id from access.account where username like ? || '%')",
                    PREFIX);
            db.execute("delete from access.account where username like ? || '%'", PREFIX);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
