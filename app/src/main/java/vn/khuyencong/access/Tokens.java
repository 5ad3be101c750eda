package vn.khuyencong.access;

import static vn.khuyencong.access.db.Tables.ACCOUNT;
import static vn.khuyencong.access.db.Tables.TOKEN;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tokens with which another program acts for an account. A token is shown once; only its hash is kept. */
@Component
@Transactional
public class Tokens {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext db;
    private final OfficeClock clock;

    Tokens(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Makes a token.
     *
     * @param username whose account it acts for
     * @param name     what it is for
     * @param endsOn   last day, inclusive
     * @return the token, to be shown now and never again; empty where there is no such account
     */
    public Optional<String> make(String username, String name, LocalDate endsOn) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = "kc_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.USERNAME.eq(username))
                .fetchOptional(ACCOUNT.ID)
                .map(account -> {
                    db.insertInto(TOKEN)
                            .set(TOKEN.ACCOUNT_ID, account)
                            .set(TOKEN.NAME, name)
                            .set(TOKEN.HASH, hash(token))
                            .set(TOKEN.ENDS_ON, endsOn)
                            .execute();
                    return token;
                });
    }

    /** Whom a token acts for; empty where it is none, has ended or was taken back, or the account is locked. */
    @Transactional(readOnly = true)
    public Optional<Actor> find(String token) {
        return db.select(ACCOUNT)
                .from(TOKEN)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(TOKEN.ACCOUNT_ID))
                .where(
                        TOKEN.HASH.eq(hash(token)),
                        TOKEN.ENDS_ON.ge(clock.today()),
                        TOKEN.REVOKED_AT.isNull(),
                        ACCOUNT.LOCKED.isFalse())
                .fetchOptional(row -> Accounts.actor(row.value1()));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
