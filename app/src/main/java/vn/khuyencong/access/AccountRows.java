package vn.khuyencong.access;

import static vn.khuyencong.access.db.Tables.ACCOUNT;
import static vn.khuyencong.access.db.Tables.RESET_LINK;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.AccountBelongs.Kind;
import vn.khuyencong.access.db.tables.records.AccountRecord;

/** The rows of accounts, as their keeper writes them. */
@Component
@Transactional
class AccountRows {

    private final DSLContext db;
    private final OfficeClock clock;

    AccountRows(DSLContext db, OfficeClock clock) {
        this.db = db;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<KeptAccount> find(UUID account) {
        return db.selectFrom(ACCOUNT).where(ACCOUNT.ID.eq(account)).fetchOptional(AccountRows::kept);
    }

    /** The province most accounts belong to; nothing where none does. */
    @Transactional(readOnly = true)
    String usualProvince() {
        return db.select(ACCOUNT.PROVINCE)
                .from(ACCOUNT)
                .where(ACCOUNT.PROVINCE.isNotNull())
                .groupBy(ACCOUNT.PROVINCE)
                .orderBy(DSL.count().desc(), ACCOUNT.PROVINCE)
                .limit(1)
                .fetchOptional(ACCOUNT.PROVINCE)
                .orElse("");
    }

    /** Nobody else changes it, or decides about the last administrator, before this transaction ends. */
    Optional<KeptAccount> take(UUID account) {
        // Always in the same order, so that two keepers never wait for each other.
        var _ = db.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ROLE.eq(Role.ADMINISTRATOR.name()).or(ACCOUNT.ID.eq(account)))
                .orderBy(ACCOUNT.ID)
                .forUpdate()
                .fetch();
        return find(account);
    }

    /** Whether nobody but this account keeps accounts. */
    boolean isLastAdministrator(KeptAccount account) {
        return account.role() == Role.ADMINISTRATOR
                && !account.locked()
                && !db.fetchExists(
                        ACCOUNT,
                        ACCOUNT.ROLE.eq(Role.ADMINISTRATOR.name()),
                        ACCOUNT.LOCKED.isFalse(),
                        ACCOUNT.ID.ne(account.id()));
    }

    boolean usernameIsTaken(String username, @Nullable UUID by) {
        return taken(ACCOUNT.USERNAME, username, by);
    }

    boolean emailIsTaken(String email, @Nullable UUID by) {
        return !email.isEmpty() && taken(ACCOUNT.EMAIL, email, by);
    }

    private boolean taken(Field<String> field, String value, @Nullable UUID by) {
        return db.fetchExists(ACCOUNT, field.eq(value), by == null ? DSL.noCondition() : ACCOUNT.ID.ne(by));
    }

    UUID add(AccountDraft draft, Map<Kind, UUID> ids, String passwordHash) {
        var row = db.newRecord(ACCOUNT);
        write(row, draft, ids);
        row.setPasswordHash(passwordHash);
        row.setPasswordSetAt(clock.instant());
        row.setMustChange(true);
        row.insert();
        return row.getId();
    }

    /** Ends links that were sent before, which may have gone to an address that is no longer hers. */
    void edit(KeptAccount account, AccountDraft draft, Map<Kind, UUID> ids) {
        var row = db.fetchSingle(ACCOUNT, ACCOUNT.ID.eq(account.id()));
        write(row, draft, ids);
        row.setVersion(account.version() + 1);
        row.update();
        endLinks(account.id());
    }

    void lock(UUID account, boolean locked, String reason) {
        db.update(ACCOUNT)
                .set(ACCOUNT.LOCKED, locked)
                .set(ACCOUNT.LOCKED_REASON, reason)
                .set(ACCOUNT.VERSION, ACCOUNT.VERSION.plus(1))
                .where(ACCOUNT.ID.eq(account))
                .execute();
        endLinks(account);
    }

    /** Sets a password, ends the waiting and all links to set one; a locked account stays locked. */
    void password(UUID account, String passwordHash, boolean mustChange) {
        db.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwordHash)
                .set(ACCOUNT.PASSWORD_SET_AT, clock.instant())
                .set(ACCOUNT.MUST_CHANGE, mustChange)
                .set(ACCOUNT.FAILED_ATTEMPTS, 0)
                .setNull(ACCOUNT.WAITS_UNTIL)
                .where(ACCOUNT.ID.eq(account))
                .execute();
        endLinks(account);
    }

    private void endLinks(UUID account) {
        db.update(RESET_LINK)
                .set(RESET_LINK.ENDS_AT, clock.instant())
                .where(RESET_LINK.ACCOUNT_ID.eq(account), RESET_LINK.ENDS_AT.gt(clock.instant()))
                .execute();
    }

    private static void write(AccountRecord row, AccountDraft draft, Map<Kind, UUID> ids) {
        row.setUsername(draft.username());
        row.setDisplayName(draft.displayName());
        row.setTitle(draft.title());
        row.setEmail(draft.email().isEmpty() ? null : draft.email());
        row.setRole(draft.role());
        row.setProvince(ids.containsKey(Kind.PROVINCE) ? draft.province() : null);
        row.setOrganisationId(ids.get(Kind.ORGANISATION));
        row.setEstablishmentId(ids.get(Kind.ESTABLISHMENT));
        row.setUnitId(ids.get(Kind.UNIT));
    }

    private static KeptAccount kept(AccountRecord row) {
        return new KeptAccount(
                row.getId(),
                row.getUsername(),
                row.getDisplayName(),
                row.getTitle(),
                row.getEmail(),
                Role.valueOf(row.getRole()),
                row.getProvince(),
                row.getOrganisationId(),
                row.getEstablishmentId(),
                row.getUnitId(),
                row.getLocked(),
                row.getLockedReason(),
                row.getMustChange(),
                row.getWaitsUntil(),
                row.getCreatedAt(),
                row.getVersion());
    }
}
