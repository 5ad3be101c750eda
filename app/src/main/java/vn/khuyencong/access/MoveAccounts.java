package vn.khuyencong.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Accounts whose establishment turned out to be another that is in the register, too. */
@Component
public class MoveAccounts {

    private final DSLContext db;
    private final AccountSessions sessions;

    MoveAccounts(DSLContext db, AccountSessions sessions) {
        this.db = db;
        this.sessions = sessions;
    }

    /** They belong to the one that stays, in the caller's transaction, and sign in anew: a session knows whose it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(UUID old, UUID kept) {
        var username = field(name("username"), String.class);
        db.select(username)
                .from(table("platform.accounts_follow_merger({0}, {1})", val(old), val(kept))
                        .as("moved", "username"))
                .fetch(username)
                .forEach(sessions::end);
    }
}
