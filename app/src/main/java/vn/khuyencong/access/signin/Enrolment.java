package vn.khuyencong.access.signin;

import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Problems;

/** Sets up an authenticator app: a secret is offered, and taken once a code of it was right. Until then it is in the session. */
@Component
public class Enrolment {

    private static final String KEY = "kc.new-secret.";
    private static final String ISSUER = "Khuyến Công";

    private final Codes codes;
    private final OfficeClock clock;

    Enrolment(Codes codes, OfficeClock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /** A secret of its own for this session; the same again until it was taken, so that a page opened twice fits the app. */
    public EnrolForm offer(HttpSession session, Actor actor, boolean atDoor) {
        if (session.getAttribute(key(actor)) == null) {
            session.setAttribute(key(actor), HexFormat.of().formatHex(OneTimeCodes.newSecret()));
        }
        var secret = OneTimeCodes.base32(secret(session, actor));
        var address = "otpauth://totp/" + encoded(ISSUER + ":" + actor.username()) + "?secret=" + secret + "&issuer="
                + encoded(ISSUER);
        return new EnrolForm(QrCode.of(address), secret.replaceAll("(.{4})(?=.)", "$1 "), atDoor, Problems.NONE);
    }

    /** The same form with what stands against the code. */
    public EnrolForm refuse(HttpSession session, Actor actor, boolean atDoor) {
        return offer(session, actor, atDoor).against("ma", Finding.of("access.code-wrong"));
    }

    /** Takes the app where the code is right. @return new recovery codes, to be shown now; empty where it is wrong */
    public Optional<List<String>> confirm(HttpSession session, Actor actor, String typed) {
        if (session.getAttribute(key(actor)) == null) {
            return Optional.empty();
        }
        var secret = secret(session, actor);
        var step = OneTimeCodes.stepOf(secret, typed, clock.instant(), 0);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        session.removeAttribute(key(actor));
        return CurrentActor.as(actor, () -> codes.enrol(actor.account(), secret, step.getAsLong()));
    }

    /** Each account its own: of two who sit down at one browser the second must not get what the first has seen. */
    private static String key(Actor actor) {
        return KEY + actor.account();
    }

    private static byte[] secret(HttpSession session, Actor actor) {
        return HexFormat.of().parseHex(String.valueOf(session.getAttribute(key(actor))));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
