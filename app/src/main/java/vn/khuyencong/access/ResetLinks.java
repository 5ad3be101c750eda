package vn.khuyencong.access;

import static vn.khuyencong.access.db.Tables.ACCOUNT;
import static vn.khuyencong.access.db.Tables.RESET_LINK;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Links with which people set a password themselves. One is good once, and only the newest of an account. */
@Component
@Transactional
public class ResetLinks {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext db;
    private final OfficeClock clock;

    ResetLinks(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What a link is worth now. */
    public sealed interface Link {

        /** It may be used. */
        record Open(UUID account, String username, String displayName) implements Link {}

        /** It was used, a newer one was sent, its time is over, or the account is locked. */
        record Ended() implements Link {}

        /** Nobody was ever sent this. */
        record Unknown() implements Link {}
    }

    /** Makes a link and ends those before it. @return the secret end of its address */
    String make(UUID account, Duration valid) {
        end(account);
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = clock.instant();
        db.insertInto(RESET_LINK)
                .set(RESET_LINK.ACCOUNT_ID, account)
                .set(RESET_LINK.HASH, hash(token))
                .set(RESET_LINK.MADE_AT, now)
                .set(RESET_LINK.ENDS_AT, now.plus(valid))
                .execute();
        return token;
    }

    /** How many were made for an account within a time up to now. */
    @Transactional(readOnly = true)
    int made(UUID account, Duration within) {
        return db.fetchCount(
                RESET_LINK,
                RESET_LINK.ACCOUNT_ID.eq(account),
                RESET_LINK.MADE_AT.gt(clock.instant().minus(within)));
    }

    @Transactional(readOnly = true)
    public Link find(String token) {
        return db.select(ACCOUNT.ID, ACCOUNT.USERNAME, ACCOUNT.DISPLAY_NAME, DSL.field(open()))
                .from(RESET_LINK)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(RESET_LINK.ACCOUNT_ID))
                .where(RESET_LINK.HASH.eq(hash(token)))
                .fetchOptional()
                .map(row -> row.value4() ? new Link.Open(row.value1(), row.value2(), row.value3()) : new Link.Ended())
                .orElseGet(Link.Unknown::new);
    }

    /** Uses a link, if it is still good at this moment: of two who come at once one gets it. */
    public Optional<UUID> use(String token) {
        return db.update(RESET_LINK)
                .set(RESET_LINK.USED_AT, clock.instant())
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(RESET_LINK.ACCOUNT_ID), RESET_LINK.HASH.eq(hash(token)), open())
                .returningResult(RESET_LINK.ACCOUNT_ID)
                .fetchOptional(RESET_LINK.ACCOUNT_ID);
    }

    /** Ends all links of an account that are still good. */
    public void end(UUID account) {
        var now = clock.instant();
        db.update(RESET_LINK)
                .set(RESET_LINK.ENDS_AT, now)
                .where(RESET_LINK.ACCOUNT_ID.eq(account), RESET_LINK.ENDS_AT.gt(now))
                .execute();
    }

    private Condition open() {
        return RESET_LINK
                .USED_AT
                .isNull()
                .and(RESET_LINK.ENDS_AT.gt(clock.instant()))
                .and(ACCOUNT.LOCKED.isFalse());
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
