package vn.khuyencong.access;

import static vn.khuyencong.access.db.Tables.ACCOUNT;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.db.tables.records.AccountRecord;

/** The accounts, as other matters need them: who somebody is, and what to call them. */
@Component
@Transactional(readOnly = true)
public class Accounts {

    private final DSLContext db;

    Accounts(DSLContext db) {
        this.db = db;
    }

    public Optional<Actor> find(String username) {
        return db.selectFrom(ACCOUNT).where(ACCOUNT.USERNAME.eq(username)).fetchOptional(Accounts::actor);
    }

    public Optional<Actor> find(UUID account) {
        return db.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(account)).fetchOptional(Accounts::actor);
    }

    /** Whose account may come in now; empty where it is locked or gone. */
    public Optional<OpenAccount> findOpen(UUID account) {
        return db.selectFrom(ACCOUNT)
                .where(ACCOUNT.ID.eq(account), ACCOUNT.LOCKED.isFalse())
                .fetchOptional(row -> new OpenAccount(actor(row), row.getMustChange()));
    }

    /** Names for histories and lists, in one statement. */
    public Map<UUID, String> names(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : db.select(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME)
                        .from(ACCOUNT)
                        .where(ACCOUNT.ID.in(accounts))
                        .fetchMap(ACCOUNT.ID, ACCOUNT.DISPLAY_NAME);
    }

    static Actor actor(AccountRecord account) {
        return new Actor(
                account.getId(),
                account.getUsername(),
                account.getDisplayName(),
                account.getTitle(),
                Role.valueOf(account.getRole()),
                account.getProvince(),
                account.getOrganisationId(),
                account.getEstablishmentId(),
                account.getUnitId());
    }
}
