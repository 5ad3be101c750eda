package vn.khuyencong.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.replace;
import static org.jooq.impl.DSL.val;
import static vn.khuyencong.access.db.Tables.ACCOUNT;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of public bodies, as whoever reforms the bodies needs them: they follow their work. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BodyAccounts {

    private final DSLContext db;

    BodyAccounts(DSLContext db) {
        this.db = db;
    }

    /** An account that may sign in, and the body it belongs to. */
    public record Held(UUID id, UUID organisation, String username, String displayName, String title) {}

    /** The accounts of some bodies; a locked one is nobody's way in and is left out. */
    public List<Held> of(Collection<UUID> organisations) {
        return db.select(ACCOUNT.ID, ACCOUNT.ORGANISATION_ID, ACCOUNT.USERNAME, ACCOUNT.DISPLAY_NAME, ACCOUNT.TITLE)
                .from(ACCOUNT)
                .where(ACCOUNT.ORGANISATION_ID.in(organisations), ACCOUNT.LOCKED.isFalse())
                .orderBy(ACCOUNT.USERNAME)
                .fetch(mapping(Held::new));
    }

    /** A body that an account leaves or comes to, under its short name. */
    public record Body(UUID id, String shortName) {}

    /** Gives accounts to another body. Where they are signed in, they are signed out in the same transaction. */
    public void move(Collection<UUID> accounts, Body from, Body to) {
        move(ACCOUNT.ID.in(accounts).and(ACCOUNT.ORGANISATION_ID.eq(from.id())), from, to);
    }

    /** Gives another body all accounts that are still the first one's, locked ones too. */
    public void moveAll(Body from, Body to) {
        move(ACCOUNT.ORGANISATION_ID.eq(from.id()), from, to);
    }

    /** The body bears another name: so do the titles of its accounts. */
    public void retitle(UUID organisation, String oldShortName, String newShortName) {
        move(
                ACCOUNT.ORGANISATION_ID.eq(organisation),
                new Body(organisation, oldShortName),
                new Body(organisation, newShortName));
    }

    private void move(Condition which, Body from, Body to) {
        var usernames = db.update(ACCOUNT)
                .set(ACCOUNT.ORGANISATION_ID, to.id())
                .set(ACCOUNT.TITLE, replace(ACCOUNT.TITLE, val(from.shortName()), val(to.shortName())))
                .where(which)
                .returning(ACCOUNT.USERNAME)
                .fetch(ACCOUNT.USERNAME);
        // A session keeps the actor as it was: ended here and not afterwards, or somebody would act for a body that is
        // gone.
        db.execute(
                "delete from platform.spring_session where principal_name = any ({0})",
                val(usernames.toArray(String[]::new)));
    }
}
