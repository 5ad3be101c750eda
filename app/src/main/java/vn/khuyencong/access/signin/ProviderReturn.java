package vn.khuyencong.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AfterPassword;

/**
 * Somebody comes back from the provider. Whom it vouches for becomes one of our accounts or nobody; where the account
 * must have two factors and the provider asked for one, ours is asked.
 */
@Component
class ProviderReturn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderReturn.class);
    private static final String SIGN_IN = "/dang-nhap?";

    private final ExternalAccounts external;
    private final AfterPassword second;
    private final Entry entry;
    private final SignInFailure next;

    ProviderReturn(ExternalAccounts external, AfterPassword second, Entry entry, SignInFailure next) {
        this.external = external;
        this.second = second;
        this.entry = entry;
        this.next = next;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        // Security has signed in the provider's person; ours are accounts.
        request.getSession().removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        SecurityContextHolder.clearContext();
        var person = authentication.getPrincipal() instanceof OidcUser user ? VouchedFor.of(user) : null;
        var actor = person == null ? null : external.find(person).orElse(null);
        if (person == null || actor == null) {
            LOG.info("Nobody here is known to the provider as {}", person == null ? "" : person.subject());
            response.sendRedirect(SIGN_IN + "la");
            return;
        }
        try {
            if (!person.twoFactors()) {
                second.ask(actor, false);
            }
            response.sendRedirect(
                    entry.alone(request, response, actor, FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY)
                            .orElse(SIGN_IN + "la"));
        } catch (SecondFactorNeeded needed) {
            next.lead(request, response, needed, FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        LOG.warn("Sign-in through the provider failed: {}", failure.getMessage());
        response.sendRedirect(
                SIGN_IN + (failure instanceof OAuth2AuthenticationException && !silent(failure) ? "hong" : "tat"));
    }

    /** Whether there was no answer at all, rather than a wrong one. */
    private static boolean silent(Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(IOException.class::isInstance);
    }
}
