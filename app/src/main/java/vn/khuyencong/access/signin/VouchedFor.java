package vn.khuyencong.access.signin;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody a provider vouches for.
 *
 * @param names      names by which an account may have been prepared for her: a verified e-mail, the user name there; lower case
 * @param twoFactors whether the provider asked for two factors
 */
record VouchedFor(String issuer, String subject, Set<String> names, boolean twoFactors) {

    // RFC 8176 names the method "mfa"; providers that tell it by a class of authentication use one of these.
    private static final Set<String> CLASSES =
            Set.of("mfa", "http://schemas.microsoft.com/claims/multipleauthn", "https://refeds.org/profile/mfa");

    VouchedFor {
        names = Set.copyOf(names);
    }

    static VouchedFor of(OidcUser user) {
        var token = user.getIdToken();
        var email = Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null;
        // A user name that looks like an e-mail may be anybody's: only the provider's word for an e-mail counts.
        var username = user.getPreferredUsername();
        var names = Stream.of(email, username == null || username.contains("@") ? null : username)
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        var methods = token.getAuthenticationMethods();
        var twoFactors = contains(methods, "mfa")
                || CLASSES.contains(Objects.requireNonNullElse(token.getAuthenticationContextClass(), ""));
        // The token was checked: it has both.
        var issuer = Objects.requireNonNull(token.getIssuer()).toString();
        return new VouchedFor(issuer, Objects.requireNonNull(token.getSubject()), names, twoFactors);
    }

    private static boolean contains(@Nullable Collection<String> methods, String method) {
        return methods != null && methods.contains(method);
    }
}
