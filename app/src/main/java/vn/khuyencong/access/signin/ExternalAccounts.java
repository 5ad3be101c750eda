package vn.khuyencong.access.signin;

import static vn.khuyencong.access.db.Tables.ACCOUNT;
import static vn.khuyencong.access.db.Tables.EXTERNAL_LINK;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.OpenAccount;

/**
 * Which account somebody has whom a provider vouches for. None is ever made: the administrator prepares an account with
 * the name she has there, and the first time she comes the two are linked for good.
 */
@Component
@Transactional
class ExternalAccounts {

    private final DSLContext db;
    private final Accounts accounts;

    ExternalAccounts(DSLContext db, Accounts accounts) {
        this.db = db;
        this.accounts = accounts;
    }

    /** Her account; empty where she has none here, or it is locked. */
    Optional<Actor> find(VouchedFor person) {
        return linked(person)
                .or(() -> prepared(person).map(account -> link(person, account)))
                .flatMap(accounts::findOpen)
                .map(OpenAccount::actor);
    }

    /** Prepares an account, or with an empty name forgets what was prepared and linked. @return whether there is such an account */
    boolean prepare(String username, String name) {
        var account = db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.USERNAME.eq(username))
                .fetchOptional(ACCOUNT.ID);
        account.ifPresent(id -> {
            db.deleteFrom(EXTERNAL_LINK).where(EXTERNAL_LINK.ACCOUNT_ID.eq(id)).execute();
            db.update(ACCOUNT)
                    .set(
                            ACCOUNT.EXTERNAL_NAME,
                            name.isBlank() ? null : name.strip().toLowerCase(Locale.ROOT))
                    .where(ACCOUNT.ID.eq(id))
                    .execute();
        });
        return account.isPresent();
    }

    private Optional<UUID> linked(VouchedFor person) {
        return db.select(EXTERNAL_LINK.ACCOUNT_ID)
                .from(EXTERNAL_LINK)
                .where(EXTERNAL_LINK.ISSUER.eq(person.issuer()), EXTERNAL_LINK.SUBJECT.eq(person.subject()))
                .fetchOptional(EXTERNAL_LINK.ACCOUNT_ID);
    }

    /** One prepared account that nobody of this provider has yet; two names that fit two accounts fit none. */
    private Optional<UUID> prepared(VouchedFor person) {
        var taken = DSL.selectOne()
                .from(EXTERNAL_LINK)
                .where(EXTERNAL_LINK.ACCOUNT_ID.eq(ACCOUNT.ID), EXTERNAL_LINK.ISSUER.eq(person.issuer()));
        var found = db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.EXTERNAL_NAME.in(person.names()), ACCOUNT.LOCKED.isFalse())
                .andNotExists(taken)
                .fetch(ACCOUNT.ID);
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private UUID link(VouchedFor person, UUID account) {
        db.insertInto(EXTERNAL_LINK)
                .set(EXTERNAL_LINK.ACCOUNT_ID, account)
                .set(EXTERNAL_LINK.ISSUER, person.issuer())
                .set(EXTERNAL_LINK.SUBJECT, person.subject())
                .execute();
        return account;
    }
}
