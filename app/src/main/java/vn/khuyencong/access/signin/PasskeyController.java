package vn.khuyencong.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import tools.jackson.core.type.TypeReference;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;

/**
 * Passkeys at the door: one signs in, alone or after the password, and one is set up by whoever gave the right password
 * and must have a second factor.
 */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PUBLIC)
class PasskeyController {

    private static final String ALONE = "/dang-nhap/khoa";
    private static final String SECOND = SecondStepController.CODE + "/khoa";
    private static final String ENROL = SecondStepController.ENROL + "/khoa";

    private final HttpSessionPublicKeyCredentialRequestOptionsRepository asked =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();
    private final PasskeyCeremony ceremony;
    private final PasskeyEnrolment enrolment;
    private final Entry entry;

    PasskeyController(PasskeyCeremony ceremony, PasskeyEnrolment enrolment, Entry entry) {
        this.ceremony = ceremony;
        this.enrolment = enrolment;
        this.entry = entry;
    }

    /** Anybody's: the device offers its own. */
    @PostMapping(ALONE + PasskeyJson.OPTIONS)
    ResponseEntity<String> ask(HttpServletRequest request, HttpServletResponse response) {
        return ask(request, response, null);
    }

    /** Signs in by a passkey alone, whoever may stand at the door. */
    @PostMapping(ALONE)
    ResponseEntity<String> signIn(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestBody(required = false) @Nullable String body) {
        return recognise(request, response, body)
                .flatMap(actor -> entry.alone(request, response, actor, FactorGrantedAuthority.WEBAUTHN_AUTHORITY))
                .map(PasskeyJson::next)
                .orElseGet(PasskeyJson::refused);
    }

    @PostMapping(SECOND + PasskeyJson.OPTIONS)
    ResponseEntity<String> askSecond(HttpServletRequest request, HttpServletResponse response) {
        return entry.pending(request)
                .map(pending -> ask(request, response, pending.actor()))
                .orElseGet(PasskeyJson::refused);
    }

    /** The second factor: a passkey of the account whose password was right. */
    @PostMapping(SECOND)
    ResponseEntity<String> give(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestBody(required = false) @Nullable String body) {
        var passkey = recognise(request, response, body).map(Actor::account);
        return entry.pending(request)
                .filter(pending -> passkey.equals(Optional.of(pending.actor().account())))
                .flatMap(pending -> entry.finish(request, response, pending, FactorGrantedAuthority.WEBAUTHN_AUTHORITY))
                .map(PasskeyJson::next)
                .orElseGet(PasskeyJson::refused);
    }

    @PostMapping(ENROL + PasskeyJson.OPTIONS)
    ResponseEntity<String> offer(HttpServletRequest request, HttpServletResponse response) {
        return enrolling(request)
                .map(pending -> enrolment.offer(request, response, pending.actor()))
                .orElseGet(PasskeyJson::refused);
    }

    @PostMapping(ENROL)
    ResponseEntity<String> enrol(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestBody(required = false) @Nullable String body) {
        return enrolling(request)
                .filter(pending -> enrolment.take(request, response, pending.actor(), body))
                .flatMap(pending -> entry.finish(request, response, pending, FactorGrantedAuthority.WEBAUTHN_AUTHORITY))
                .map(PasskeyJson::next)
                .orElseGet(PasskeyJson::refused);
    }

    private ResponseEntity<String> ask(
            HttpServletRequest request, HttpServletResponse response, @Nullable Actor actor) {
        var options = ceremony.ask(actor);
        asked.save(request, response, options);
        return PasskeyJson.answer(options);
    }

    /** Whose passkey it is. What was asked is good for one answer, right or wrong. */
    private Optional<Actor> recognise(HttpServletRequest request, HttpServletResponse response, @Nullable String body) {
        var options = asked.load(request);
        asked.save(request, response, null);
        var answer =
                PasskeyJson.read(body, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
        return options == null
                ? Optional.empty()
                : answer.flatMap(one -> ceremony.recognise(new RelyingPartyAuthenticationRequest(options, one)));
    }

    private Optional<Pending> enrolling(HttpServletRequest request) {
        return entry.pending(request).filter(Pending::enrols);
    }
}
