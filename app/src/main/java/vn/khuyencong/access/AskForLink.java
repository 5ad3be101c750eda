package vn.khuyencong.access;

import static vn.khuyencong.access.db.Tables.ACCOUNT;

import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the wish for a link to set a password; the letter is written afterwards, so that nobody waits for it. */
@Component
@Transactional
public class AskForLink {

    private final DSLContext db;
    private final OfficeClock clock;
    private final ApplicationEventPublisher events;

    AskForLink(DSLContext db, OfficeClock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /** The same is done whether or not there is such an account: neither the answer nor its time tells. */
    public void forgotten(String usernameOrEmail) {
        var typed = usernameOrEmail.strip().toLowerCase(Locale.ROOT);
        var account = db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.USERNAME.eq(typed).or(ACCOUNT.EMAIL.eq(typed)))
                .limit(1)
                .fetchOptional(ACCOUNT.ID)
                .orElseGet(UUID::randomUUID);
        events.publishEvent(new LinkAsked(account, false, clock.instant()));
    }

    /** For the first password of an account, or a new one the administrator gives. */
    public void invited(UUID account) {
        events.publishEvent(new LinkAsked(account, true, clock.instant()));
    }
}
