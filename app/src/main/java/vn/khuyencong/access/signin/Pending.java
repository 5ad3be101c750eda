package vn.khuyencong.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.session.FindByIndexNameSessionRepository;
import vn.khuyencong.access.Actor;

/**
 * Somebody between the first factor and the second. It stands in the session beside the security context, not in it:
 * until the second factor was given she is nobody, and every page treats her so. The session bears her name, so that it
 * ends with her others when she is locked or gets a new password.
 *
 * @param first  the factor that was right, {@link FactorGrantedAuthority}
 * @param until  exclusive; then she begins again
 * @param enrols whether she has no second factor yet and must set one up
 */
record Pending(Actor actor, String first, Instant until, boolean enrols) implements Serializable {

    private static final Duration TIME = Duration.ofMinutes(10);
    private static final String KEY = "kc.pending";
    private static final String NAME = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    boolean byPassword() {
        return first.equals(FactorGrantedAuthority.PASSWORD_AUTHORITY);
    }

    static void put(HttpServletRequest request, SecondFactorNeeded needed, String first, Instant now) {
        var session = request.getSession();
        session.setAttribute(KEY, new Pending(needed.actor(), first, now.plus(TIME), needed.enrols()));
        session.setAttribute(NAME, needed.actor().username());
    }

    static Optional<Pending> in(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof Pending pending && now.isBefore(pending.until)
                ? Optional.of(pending)
                : Optional.empty();
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession();
        session.removeAttribute(KEY);
        session.removeAttribute(NAME);
    }
}
