package vn.khuyencong.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AccountSessions;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.PublicRate;

/** Lets somebody in whose factors were all right, and tells where she wanted to go. */
@Component
class Door implements AuthenticationSuccessHandler {

    private static final String START = "/bat-dau";

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();
    private final PublicRate rate;
    private final OfficeClock clock;

    Door(PublicRate rate, OfficeClock clock) {
        this.rate = rate;
        this.clock = clock;
    }

    /** The password alone was enough: Security has signed her in already. */
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(enter(request, response));
    }

    /**
     * Signs somebody in, in a session with a new number, so that nobody who knew the old one comes along.
     *
     * @return the page to go on with
     */
    String open(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
        request.getSession();
        request.changeSessionId();
        new CookieCsrfTokenRepository().saveToken(null, request, response);
        var context = new SecurityContextImpl(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return enter(request, response);
    }

    private String enter(HttpServletRequest request, HttpServletResponse response) {
        SignInRateFilter.giveBack(rate, request);
        var session = request.getSession();
        session.setAttribute(AccountSessions.DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        session.setAttribute(AccountSessions.SINCE, clock.instant());
        var saved = wanted.getRequest(request, response);
        if (saved == null) {
            return START;
        }
        wanted.removeRequest(request, response);
        var address = URI.create(saved.getRedirectUrl());
        // Two strokes would name another host.
        var path = address.getRawPath().replaceFirst("^/+", "/");
        return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
    }
}
