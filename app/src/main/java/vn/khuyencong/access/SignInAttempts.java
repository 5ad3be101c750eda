package vn.khuyencong.access;

import static vn.khuyencong.access.db.Tables.ACCOUNT;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as signing in sees them. After five wrong passwords in a row an account waits, longer each time. */
@Component
@Transactional
class SignInAttempts {

    private final DSLContext db;
    private final OfficeClock clock;

    SignInAttempts(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Found(Actor actor, String passwordHash, boolean mustWait, boolean mustChange) {}

    Optional<Found> find(String username) {
        return db.selectFrom(ACCOUNT).where(ACCOUNT.USERNAME.eq(username)).fetchOptional(account -> {
            var waitsUntil = account.getWaitsUntil();
            return new Found(
                    Accounts.actor(account),
                    account.getPasswordHash(),
                    account.getLocked() || (waitsUntil != null && waitsUntil.isAfter(clock.instant())),
                    account.getMustChange());
        });
    }

    void succeeded(UUID account) {
        db.update(ACCOUNT)
                .set(ACCOUNT.FAILED_ATTEMPTS, 0)
                .setNull(ACCOUNT.WAITS_UNTIL)
                .where(ACCOUNT.ID.eq(account), ACCOUNT.FAILED_ATTEMPTS.gt(0))
                .execute();
    }

    /** Counts a wrong password; of an account that does not exist nothing is kept. */
    void failed(UUID account) {
        int failures = db.update(ACCOUNT)
                .set(ACCOUNT.FAILED_ATTEMPTS, ACCOUNT.FAILED_ATTEMPTS.plus(1))
                .where(ACCOUNT.ID.eq(account))
                .returningResult(ACCOUNT.FAILED_ATTEMPTS)
                .fetchOptional(ACCOUNT.FAILED_ATTEMPTS)
                .orElse(0);
        var waitsUntil = Waiting.until(failures, clock.instant());
        if (waitsUntil != null) {
            db.update(ACCOUNT)
                    .set(ACCOUNT.WAITS_UNTIL, waitsUntil)
                    .where(ACCOUNT.ID.eq(account))
                    .execute();
        }
    }
}
