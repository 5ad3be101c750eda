package vn.khuyencong.access.web;

import static org.jooq.Records.mapping;
import static vn.khuyencong.access.db.Tables.ACCOUNT;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.RandomPassword;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Paging;

/** Accounts as the administrator keeps them: found, locked, let in again, given a new password. */
@Component
@Transactional
class AccountAdministration {

    private final DSLContext db;
    private final PasswordEncoder passwords;
    private final OfficeClock clock;

    AccountAdministration(DSLContext db, PasswordEncoder passwords, OfficeClock clock) {
        this.db = db;
        this.passwords = passwords;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    AccountsPage page(AccountFilter filter, Paging paging) {
        var matching = matching(filter);
        var now = clock.instant();
        var rows = db.select(
                        ACCOUNT.ID,
                        ACCOUNT.USERNAME,
                        ACCOUNT.DISPLAY_NAME,
                        ACCOUNT.TITLE,
                        ACCOUNT.ROLE,
                        ACCOUNT.LOCKED,
                        DSL.when(ACCOUNT.WAITS_UNTIL.gt(now), ACCOUNT.WAITS_UNTIL))
                .from(ACCOUNT)
                .where(matching)
                .orderBy(ACCOUNT.ROLE, ACCOUNT.USERNAME)
                .offset(paging.offset())
                .limit(paging.size())
                .fetch(mapping(AccountRow::new));
        var total = db.fetchCount(ACCOUNT, matching);
        return new AccountsPage(filter, paging.withTotal(total), rows, null, List.of());
    }

    /** The name that signs in with it. */
    String lock(UUID account, boolean locked) {
        return db.update(ACCOUNT)
                .set(ACCOUNT.LOCKED, locked)
                .where(ACCOUNT.ID.eq(account))
                .returningResult(ACCOUNT.USERNAME)
                .fetchOptional(ACCOUNT.USERNAME)
                .orElseThrow(() -> new NotFound("No account " + account));
    }

    /** Gives a new password and ends the waiting; a locked account stays locked. */
    NewPassword newPassword(UUID account) {
        var password = RandomPassword.make();
        return db.update(ACCOUNT)
                .set(ACCOUNT.PASSWORD_HASH, passwords.encode(password))
                .set(ACCOUNT.FAILED_ATTEMPTS, 0)
                .setNull(ACCOUNT.WAITS_UNTIL)
                .where(ACCOUNT.ID.eq(account))
                .returningResult(ACCOUNT.USERNAME)
                .fetchOptional(ACCOUNT.USERNAME)
                .map(username -> new NewPassword(username, password))
                .orElseThrow(() -> new NotFound("No account " + account));
    }

    private static Condition matching(AccountFilter filter) {
        var matching = DSL.noCondition();
        if (!filter.words().isEmpty()) {
            var words = DSL.concat(ACCOUNT.USERNAME, DSL.val(" "), ACCOUNT.DISPLAY_NAME, DSL.val(" "), ACCOUNT.TITLE);
            matching = matching.and(DSL.condition(
                    "platform.plain({0}) like '%' || platform.plain({1}) || '%'",
                    words, DSL.escape(DSL.val(filter.words()), '\\')));
        }
        var role = filter.chosenRole();
        return role == null ? matching : matching.and(ACCOUNT.ROLE.eq(role.name()));
    }
}
