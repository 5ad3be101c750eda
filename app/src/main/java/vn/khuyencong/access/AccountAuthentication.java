package vn.khuyencong.access;

import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs in with a local account. The answer never says whether the account exists: an unknown name costs the same
 * time and the same statements as a wrong password, and a waiting account answers as a wrong one.
 */
@Component
class AccountAuthentication implements AuthenticationProvider {

    private static final UUID NOBODY = new UUID(0, 0);

    private final SignInAttempts attempts;
    private final PasswordEncoder passwords;
    private final AfterPassword afterPassword;
    private final String nobodysPassword;

    AccountAuthentication(SignInAttempts attempts, PasswordEncoder passwords, AfterPassword afterPassword) {
        this.attempts = attempts;
        this.passwords = passwords;
        this.afterPassword = afterPassword;
        this.nobodysPassword = passwords.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication request) {
        var typed = String.valueOf(request.getCredentials());
        var account = attempts.find(request.getName()).orElse(null);
        var right = passwords.matches(typed, account == null ? nobodysPassword : account.passwordHash());
        if (account == null || account.mustWait()) {
            attempts.failed(NOBODY);
            throw new BadCredentialsException("Unknown or waiting account");
        }
        if (!right) {
            attempts.failed(account.actor().account());
            throw new BadCredentialsException("Wrong password");
        }
        attempts.succeeded(account.actor().account());
        afterPassword.ask(account.actor(), account.mustChange());
        return SignedIn.of(account.actor(), account.mustChange(), FactorGrantedAuthority.PASSWORD_AUTHORITY);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
