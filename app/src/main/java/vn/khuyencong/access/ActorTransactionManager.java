package vn.khuyencong.access;

import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells PostgreSQL at the start of every transaction who is acting, for row-level security and the audit trail.
 * The settings end with the transaction, so a pooled connection never carries one person's rights to another.
 */
class ActorTransactionManager extends JdbcTransactionManager {

    private static final String SET_ACTOR = """
            select set_config('kc.account', ?, true), set_config('kc.role', ?, true), set_config('kc.province', ?, true),
                   set_config('kc.organisation', ?, true), set_config('kc.establishment', ?, true),
                   set_config('kc.unit', ?, true)""";

    private final transient CurrentActor current;

    ActorTransactionManager(DataSource source, CurrentActor current) {
        super(source);
        this.current = current;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        // Asked first: finding out may load the session, which is a transaction of its own.
        var actor = current.find().orElse(null);
        super.doBegin(transaction, definition);
        if (actor == null) {
            return;
        }
        try {
            tell(actor);
        } catch (SQLException failed) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("Could not tell the database who is acting", failed);
        }
    }

    private void tell(Actor actor) throws SQLException {
        var holder = (ConnectionHolder)
                Objects.requireNonNull(TransactionSynchronizationManager.getResource(obtainDataSource()));
        try (var statement = holder.getConnection().prepareStatement(SET_ACTOR)) {
            statement.setString(1, actor.account().toString());
            statement.setString(2, actor.role().name());
            statement.setString(3, Objects.requireNonNullElse(actor.province(), ""));
            statement.setString(4, text(actor.organisation()));
            statement.setString(5, text(actor.establishment()));
            statement.setString(6, text(actor.unit()));
            statement.execute();
        }
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
