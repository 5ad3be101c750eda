package vn.khuyencong.access.signin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.web.BaseUrl;

/**
 * The provider that vouches for people (OpenID Connect), where one is set. What it says of itself is asked when somebody
 * first wants to come in through it and not before: this program starts while the provider is down.
 */
@Component
public class Provider implements ClientRegistrationRepository {

    static final String ID = "co-quan";
    static final String GO = "/dang-nhap/ngoai";
    static final String BACK = "/dang-nhap/tro-ve/";

    /** How long what it says of itself is held for true. */
    private static final Duration HELD = Duration.ofHours(1);

    private final String issuer;
    private final String client;
    private final String secret;
    private final BaseUrl base;
    private final OfficeClock clock;
    private @Nullable ClientRegistration known;
    private Instant askAgain = Instant.MIN;

    Provider(
            @Value("${kc.oidc.issuer}") String issuer,
            @Value("${kc.oidc.client-id}") String client,
            @Value("${kc.oidc.client-secret}") String secret,
            BaseUrl base,
            OfficeClock clock) {
        this.issuer = issuer;
        this.client = client;
        this.secret = secret;
        this.base = base;
        this.clock = clock;
    }

    /** Whether one is set. */
    public boolean isSet() {
        return !issuer.isBlank();
    }

    /** @throws AuthenticationServiceException where the provider does not answer, or says it is another */
    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!isSet() || !id.equals(ID)) {
            return null;
        }
        var now = clock.instant();
        if (known == null || !now.isBefore(askAgain)) {
            known = ask();
            askAgain = now.plus(HELD);
        }
        return known;
    }

    private ClientRegistration ask() {
        try {
            return ClientRegistrations.fromIssuerLocation(issuer)
                    .registrationId(ID)
                    .clientId(client)
                    .clientSecret(secret)
                    .redirectUri(base.address() + BACK + ID)
                    .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
                    .build();
        } catch (IllegalArgumentException | IllegalStateException silent) {
            throw new AuthenticationServiceException("The provider " + issuer + " does not say what it is", silent);
        }
    }
}
