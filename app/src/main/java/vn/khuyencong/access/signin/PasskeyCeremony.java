package vn.khuyencong.access.signin;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.web.BaseUrl;

/**
 * What a device and we say to each other about a passkey. The device must have asked for a finger, a face or a PIN: that
 * and the device itself are two factors, so a passkey may sign in alone.
 */
@Component
class PasskeyCeremony {

    private static final Logger LOG = LoggerFactory.getLogger(PasskeyCeremony.class);

    private final PasskeyOwners owners;
    private final PasskeyStore passkeys;
    private final Accounts accounts;
    private final BaseUrl base;

    PasskeyCeremony(PasskeyOwners owners, PasskeyStore passkeys, Accounts accounts, BaseUrl base) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.base = base;
    }

    PublicKeyCredentialCreationOptions offer(Actor actor) {
        return operations()
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(somebody(actor)));
    }

    /** Whether the device's answer was right and its passkey is kept now. */
    boolean enrol(Actor actor, PublicKeyCredentialCreationOptions offered, RelyingPartyPublicKey answer) {
        try {
            CurrentActor.runAs(
                    actor,
                    () -> operations()
                            .registerCredential(new ImmutableRelyingPartyRegistrationRequest(offered, answer)));
            return true;
        } catch (RuntimeException refused) {
            LOG.info("A passkey of {} was not taken: {}", actor.username(), refused.getMessage());
            return false;
        }
    }

    /** @param actor whose passkeys alone are asked for; {@code null}: anybody's, the device offers its own */
    PublicKeyCredentialRequestOptions ask(@Nullable Actor actor) {
        return operations()
                .createCredentialRequestOptions(
                        new ImmutablePublicKeyCredentialRequestOptionsRequest(actor == null ? null : somebody(actor)));
    }

    /** Whose passkey answered rightly. */
    Optional<Actor> recognise(RelyingPartyAuthenticationRequest answer) {
        try {
            return accounts.find(operations().authenticate(answer).getName());
        } catch (RuntimeException refused) {
            LOG.info("A passkey was not taken: {}", refused.getMessage());
            return Optional.empty();
        }
    }

    // Made for each call: it costs nothing, and where any free port was asked for, the address is known late.
    private Webauthn4JRelyingPartyOperations operations() {
        var us = PublicKeyCredentialRpEntity.builder()
                .id(base.host())
                .name("Khuyến Công")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, passkeys, us, Set.of(base.address()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        return operations;
    }

    private static UsernamePasswordAuthenticationToken somebody(Actor actor) {
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, AuthorityUtils.NO_AUTHORITIES);
    }
}
