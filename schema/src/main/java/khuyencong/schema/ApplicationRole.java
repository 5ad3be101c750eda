package khuyencong.schema;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.postgresql.PGConnection;

/**
 * The role the program works as: no superuser and owner of nothing, so that row-level security holds for it. Its
 * password follows from the owner's, so that many copies of the program agree on it without telling each other.
 */
final class ApplicationRole {

    static final String NAME = "kc_app";

    private ApplicationRole() {}

    static String password(String ownerPassword) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ownerPassword.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(NAME.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the role sign in. The lock is for copies starting together; the server sees no password in clear. */
    static void letIn(Connection owner, String password) throws SQLException {
        owner.setAutoCommit(false);
        try (var statement = owner.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(hashtext('" + NAME + "'))");
            statement.execute("alter role " + NAME + " login");
            owner.unwrap(PGConnection.class).alterUserPassword(NAME, password.toCharArray(), "scram-sha-256");
            owner.commit();
        }
    }
}
