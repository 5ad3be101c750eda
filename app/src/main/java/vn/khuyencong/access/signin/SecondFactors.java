package vn.khuyencong.access.signin;

import static org.jooq.Records.mapping;
import static vn.khuyencong.access.db.Tables.ONE_TIME_SECRET;
import static vn.khuyencong.access.db.Tables.PASSKEY;
import static vn.khuyencong.access.db.Tables.RECOVERY_CODE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What accounts have beside their passwords: told, renewed, taken off. */
@Component
@Transactional
public class SecondFactors {

    private final DSLContext db;
    private final Codes codes;

    SecondFactors(DSLContext db, Codes codes) {
        this.db = db;
        this.codes = codes;
    }

    @Transactional(readOnly = true)
    public FactorState of(UUID account) {
        var since = db.select(ONE_TIME_SECRET.CREATED_AT)
                .from(ONE_TIME_SECRET)
                .where(ONE_TIME_SECRET.ACCOUNT_ID.eq(account))
                .fetchOne(ONE_TIME_SECRET.CREATED_AT);
        int left = db.fetchCount(RECOVERY_CODE, RECOVERY_CODE.ACCOUNT_ID.eq(account), RECOVERY_CODE.USED_AT.isNull());
        var passkeys = db.select(PASSKEY.ID, PASSKEY.LABEL, PASSKEY.CREATED_AT, PASSKEY.LAST_USED_AT)
                .from(PASSKEY)
                .where(PASSKEY.ACCOUNT_ID.eq(account))
                .orderBy(PASSKEY.CREATED_AT)
                .fetch(mapping(Passkey::new));
        return new FactorState(since, left, passkeys);
    }

    /** Whether an account has any at all, in one statement. */
    @Transactional(readOnly = true)
    public boolean any(UUID account) {
        return db.fetchValue(DSL.field(
                DSL.exists(DSL.selectOne().from(ONE_TIME_SECRET).where(ONE_TIME_SECRET.ACCOUNT_ID.eq(account)))
                        .or(DSL.exists(DSL.selectOne().from(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(account))))));
    }

    /** New recovery codes, to be shown now and never again; empty where the account has no app. */
    public List<String> renewRecoveryCodes(UUID account) {
        return of(account).app() ? codes.renew(account) : List.of();
    }

    public void removeApp(UUID account) {
        codes.remove(account);
    }

    /** Whether it was there: another's passkey is not. */
    public boolean removePasskey(UUID account, UUID passkey) {
        return db.deleteFrom(PASSKEY)
                        .where(PASSKEY.ID.eq(passkey), PASSKEY.ACCOUNT_ID.eq(account))
                        .execute()
                == 1;
    }

    /**
     * Whether it was there.
     *
     * @param label not blank, at most 60 characters
     */
    public boolean renamePasskey(UUID account, UUID passkey, String label) {
        return db.update(PASSKEY)
                        .set(PASSKEY.LABEL, label)
                        .where(PASSKEY.ID.eq(passkey), PASSKEY.ACCOUNT_ID.eq(account))
                        .execute()
                == 1;
    }

    /** Takes everything off an account whose owner has lost it; the password stays. */
    public void takeOff(UUID account) {
        codes.remove(account);
        db.deleteFrom(PASSKEY).where(PASSKEY.ACCOUNT_ID.eq(account)).execute();
    }
}
