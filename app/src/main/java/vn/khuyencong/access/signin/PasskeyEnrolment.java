package vn.khuyencong.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import vn.khuyencong.access.Actor;

/** Sets up a passkey: what was offered stands in the session, is good for one answer, and for whom it was offered. */
@Component
class PasskeyEnrolment {

    private static final int LONGEST_LABEL = 60;

    private final HttpSessionPublicKeyCredentialCreationOptionsRepository offered =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();
    private final PasskeyCeremony ceremony;

    PasskeyEnrolment(PasskeyCeremony ceremony) {
        this.ceremony = ceremony;
    }

    ResponseEntity<String> offer(HttpServletRequest request, HttpServletResponse response, Actor actor) {
        var options = ceremony.offer(actor);
        offered.save(request, response, options);
        return PasskeyJson.answer(options);
    }

    /** Whether the passkey is kept now. */
    boolean take(HttpServletRequest request, HttpServletResponse response, Actor actor, @Nullable String body) {
        var options = offered.load(request);
        offered.save(request, response, null);
        var answer = PasskeyJson.read(body, new TypeReference<RelyingPartyPublicKey>() {})
                .filter(one -> !one.getLabel().isBlank() && one.getLabel().length() <= LONGEST_LABEL);
        return options != null
                && answer.isPresent()
                && options.getUser().getId().equals(PasskeyOwners.handle(actor.account()))
                && ceremony.enrol(actor, options, answer.get());
    }
}
