package vn.khuyencong.access;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.KeepingOutcome.Done;
import vn.khuyencong.access.KeepingOutcome.Refused;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Problems;

/**
 * Keeps the accounts: makes them, changes them, locks them, gives new passwords. Somebody can always keep them: the last
 * administrator is neither locked nor made something else. What changes what an account may do signs it out everywhere.
 */
@Component
public class AccountKeeping {

    private static final int LONGEST_REASON = 500;

    private final AccountRows rows;
    private final AccountCheck check;
    private final PasswordEncoder passwords;
    private final AccountSessions sessions;
    private final TransactionTemplate transaction;

    AccountKeeping(
            AccountRows rows,
            AccountCheck check,
            PasswordEncoder passwords,
            AccountSessions sessions,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.check = check;
        this.passwords = passwords;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    public KeptAccount get(UUID account) {
        return rows.find(account).orElseThrow(() -> new NotFound("No account " + account));
    }

    /** What a new account belongs to as a rule. */
    public String usualProvince() {
        return rows.usualProvince();
    }

    /** A new account with a made password, which must be changed at the first sign-in. */
    public KeepingOutcome add(AccountDraft draft) {
        var password = RandomPassword.make();
        var hash = passwords.encode(password);
        return inOne(() -> {
            var checked = check.check(draft);
            var problems = alone(checked.problems(), draft, null);
            return problems.isEmpty()
                    ? new Done(rows.add(draft, checked.ids(), hash), draft.username(), password)
                    : new Refused(problems);
        });
    }

    /** @throws Stale if somebody changed the account since the page was opened */
    public KeepingOutcome edit(UUID account, int version, AccountDraft draft) {
        return signingOut(() -> with(account, kept -> {
            if (kept.version() != version) throw new Stale("Account " + account + " is at version " + kept.version());
            var checked = check.check(draft);
            var problems = alone(checked.problems(), draft, account);
            if (draft.chosenRole() != Role.ADMINISTRATOR && rows.isLastAdministrator(kept)) {
                problems = problems.with("role", Finding.of("access.last-administrator"));
            }
            if (!problems.isEmpty()) return new Refused(problems);
            rows.edit(kept, draft, checked.ids());
            return new Done(account, kept.username(), null);
        }));
    }

    /** @param by who locks: nobody locks herself out; none for whoever runs the program */
    public KeepingOutcome lock(UUID account, String reason, @Nullable UUID by) {
        return signingOut(() -> with(account, kept -> {
            if (account.equals(by)) return refused("access.own-account");
            if (rows.isLastAdministrator(kept)) return refused("access.last-administrator");
            if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
                return new Refused(
                        Problems.NONE.with("reason", Finding.of("access.reason-missing", null, LONGEST_REASON)));
            }
            rows.lock(account, true, reason.strip());
            return new Done(account, kept.username(), null);
        }));
    }

    public KeepingOutcome unlock(UUID account) {
        return inOne(() -> with(account, kept -> {
            rows.lock(account, false, "");
            return new Done(account, kept.username(), null);
        }));
    }

    /** A made password, to be handed over; it must be changed at the next sign-in. */
    public Done newPassword(UUID account) {
        var password = RandomPassword.make();
        var hash = passwords.encode(password);
        var username = get(account).username();
        transaction.executeWithoutResult(_ -> rows.password(account, hash, true));
        sessions.end(username);
        return new Done(account, username, password);
    }

    /** The person's own new password, which the rules have found good. */
    public void ownPassword(UUID account, String password) {
        var hash = passwords.encode(password);
        var username = get(account).username();
        transaction.executeWithoutResult(_ -> rows.password(account, hash, false));
        sessions.end(username);
    }

    private KeepingOutcome with(UUID account, Function<KeptAccount, KeepingOutcome> move) {
        return move.apply(rows.take(account).orElseThrow(() -> new NotFound("No account " + account)));
    }

    private Problems alone(Problems problems, AccountDraft draft, @Nullable UUID account) {
        var more = problems;
        if (rows.usernameIsTaken(draft.username(), account)) {
            more = more.with("username", Finding.of("access.username-taken"));
        }
        return rows.emailIsTaken(draft.email(), account) ? more.with("email", Finding.of("access.email-taken")) : more;
    }

    private static Refused refused(String code) {
        return new Refused(Problems.NONE.with(Finding.of(code)));
    }

    /** The move is made first: a session that is begun meanwhile finds the account as it is now. */
    private KeepingOutcome signingOut(Supplier<KeepingOutcome> move) {
        var outcome = inOne(move);
        if (outcome instanceof Done done) sessions.end(done.username());
        return outcome;
    }

    private KeepingOutcome inOne(Supplier<KeepingOutcome> move) {
        return Objects.requireNonNull(transaction.execute(_ -> move.get()));
    }
}
