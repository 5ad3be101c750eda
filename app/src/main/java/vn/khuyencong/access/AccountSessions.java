package vn.khuyencong.access;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The places where an account is signed in. */
@Component
public class AccountSessions {

    /** Words for the device, kept in the session. */
    public static final String DEVICE = "kc.device";

    /** Since when somebody is signed in, kept in the session: it may have begun before, with nobody in it. */
    public static final String SINCE = "kc.since";

    /** What a session has in which somebody is signed in, and not only at the door. */
    private static final String SIGNED_IN = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    AccountSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /** Signs the account out everywhere, so that a lock or a new password holds at once. */
    public void end(String username) {
        sessions.findByPrincipalName(username).keySet().forEach(sessions::deleteById);
    }

    /**
     * Signs the account out everywhere but here.
     *
     * @param here number of the session that stays
     */
    public void endOthers(String username, String here) {
        sessions.findByPrincipalName(username).keySet().stream()
                .filter(id -> !id.equals(here))
                .forEach(sessions::deleteById);
    }

    /** Signs the account out at one place; one that is gone already is no matter. */
    public void endOne(String username, UUID place) {
        sessions.findByPrincipalName(username).keySet().stream()
                .filter(id -> place(id).equals(place))
                .forEach(sessions::deleteById);
    }

    /**
     * Where the account is signed in, last seen first.
     *
     * @param here number of the session that asks
     */
    public List<SignedInPlace> list(String username, String here) {
        return sessions.findByPrincipalName(username).values().stream()
                .filter(session -> !session.isExpired() && session.getAttribute(SIGNED_IN) != null)
                .map(session -> new SignedInPlace(
                        place(session.getId()),
                        Objects.requireNonNullElse(session.getAttribute(DEVICE), ""),
                        Objects.requireNonNullElse(session.getAttribute(SINCE), session.getCreationTime()),
                        session.getLastAccessedTime(),
                        session.getId().equals(here)))
                .sorted(Comparator.comparing(SignedInPlace::lastSeen).reversed())
                .toList();
    }

    /** A name for a session that opens nothing: whoever has the number of a session is in it. */
    private static UUID place(String session) {
        return UUID.nameUUIDFromBytes(session.getBytes(StandardCharsets.UTF_8));
    }
}
