package vn.khuyencong.access;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The password of somebody signed in: asked again before what matters, and changed. */
@Component
public class Passwords {

    private final SignInAttempts attempts;
    private final AccountRows rows;
    private final AccountSessions sessions;
    private final PasswordEncoder encoder;

    Passwords(SignInAttempts attempts, AccountRows rows, AccountSessions sessions, PasswordEncoder encoder) {
        this.attempts = attempts;
        this.rows = rows;
        this.sessions = sessions;
        this.encoder = encoder;
    }

    /** Whether this is her password. Wrong ones count as at the door: an open session is no place to guess at it. */
    public boolean proves(Actor actor, String typed) {
        var account = attempts.find(actor.username()).orElse(null);
        if (account == null || !encoder.matches(typed, account.passwordHash()) || account.mustWait()) {
            attempts.failed(actor.account());
            return false;
        }
        attempts.succeeded(actor.account());
        return true;
    }

    /**
     * Takes a new password that {@link PasswordRules} has nothing against, and ends the waiting, the links to set one, and
     * the sessions elsewhere: whoever knew the old one is out.
     *
     * @param here number of the session that stays
     */
    public void change(Actor actor, String password, String here) {
        rows.password(actor.account(), encoder.encode(password), false);
        sessions.endOthers(actor.username(), here);
    }
}
