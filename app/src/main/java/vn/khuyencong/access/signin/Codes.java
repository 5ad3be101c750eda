package vn.khuyencong.access.signin;

import static vn.khuyencong.access.db.Tables.ONE_TIME_SECRET;
import static vn.khuyencong.access.db.Tables.RECOVERY_CODE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Waiting;

/** The authenticator app of an account and its recovery codes. */
@Component
@Transactional
class Codes {

    private final DSLContext db;
    private final OfficeClock clock;

    Codes(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * Whether a typed code is right: of the app now, or an unused recovery code, which is used up by it. A waiting
     * account learns nothing. The row is held meanwhile, so that many tries at once count one by one.
     */
    boolean take(UUID account, String typed) {
        var kept = db.selectFrom(ONE_TIME_SECRET)
                .where(ONE_TIME_SECRET.ACCOUNT_ID.eq(account))
                .forUpdate()
                .fetchOne();
        var now = clock.instant();
        if (kept == null
                || (kept.getWaitsUntil() != null && kept.getWaitsUntil().isAfter(now))) {
            return false;
        }
        var step = OneTimeCodes.stepOf(kept.getSecret(), typed, now, kept.getLastStep());
        boolean right = step.isPresent() || useUp(account, typed);
        int failures = right ? 0 : kept.getFailedAttempts() + 1;
        db.update(ONE_TIME_SECRET)
                .set(ONE_TIME_SECRET.LAST_STEP, step.orElse(kept.getLastStep()))
                .set(ONE_TIME_SECRET.FAILED_ATTEMPTS, failures)
                .set(ONE_TIME_SECRET.WAITS_UNTIL, Waiting.until(failures, now))
                .where(ONE_TIME_SECRET.ACCOUNT_ID.eq(account))
                .execute();
        return right;
    }

    /**
     * Takes an app whose code of a step was right, and answers new recovery codes; empty where the account has one already:
     * whoever knows the password alone must not put another in its place.
     */
    Optional<List<String>> enrol(UUID account, byte[] secret, long step) {
        int taken = db.insertInto(ONE_TIME_SECRET)
                .set(ONE_TIME_SECRET.ACCOUNT_ID, account)
                .set(ONE_TIME_SECRET.SECRET, secret)
                .set(ONE_TIME_SECRET.LAST_STEP, step)
                .set(ONE_TIME_SECRET.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        return taken == 1 ? Optional.of(renew(account)) : Optional.empty();
    }

    /** New recovery codes; those before end. */
    List<String> renew(UUID account) {
        db.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT_ID.eq(account)).execute();
        var codes = RecoveryCodes.make();
        codes.forEach(code -> db.insertInto(RECOVERY_CODE)
                .set(RECOVERY_CODE.ACCOUNT_ID, account)
                .set(RECOVERY_CODE.CODE_HASH, RecoveryCodes.hash(account, code))
                .execute());
        return codes;
    }

    void remove(UUID account) {
        db.deleteFrom(RECOVERY_CODE).where(RECOVERY_CODE.ACCOUNT_ID.eq(account)).execute();
        db.deleteFrom(ONE_TIME_SECRET)
                .where(ONE_TIME_SECRET.ACCOUNT_ID.eq(account))
                .execute();
    }

    private boolean useUp(UUID account, String typed) {
        return db.update(RECOVERY_CODE)
                        .set(RECOVERY_CODE.USED_AT, clock.instant())
                        .where(
                                RECOVERY_CODE.ACCOUNT_ID.eq(account),
                                RECOVERY_CODE.CODE_HASH.eq(RecoveryCodes.hash(account, typed)),
                                RECOVERY_CODE.USED_AT.isNull())
                        .execute()
                == 1;
    }
}
