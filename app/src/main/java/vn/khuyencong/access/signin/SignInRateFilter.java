package vn.khuyencong.access.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.khuyencong.access.PublicRate;

/**
 * Slows down an address that is wrong too often at the forms of the door: passwords, codes, passkeys, resets. Asking what a
 * passkey must sign tells nothing and is free.
 */
class SignInRateFilter extends OncePerRequestFilter {

    private static final List<String> FORMS = List.of("/dang-nhap", "/dat-lai-mat-khau");

    private static final String TAKEN = SignInRateFilter.class.getName();

    private final PublicRate rate;

    SignInRateFilter(PublicRate rate) {
        this.rate = rate;
    }

    /** Gives back, once, the turn that this request took: it was right. */
    static void giveBack(PublicRate rate, HttpServletRequest request) {
        if (request.getAttribute(TAKEN) == null) return;
        request.removeAttribute(TAKEN);
        rate.giveSignInBack(request.getRemoteAddr());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !HttpMethod.POST.matches(request.getMethod())
                || path.endsWith(PasskeyJson.OPTIONS)
                || FORMS.stream().noneMatch(form -> path.equals(form) || path.startsWith(form + "/"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = rate.takeSignIn(request.getRemoteAddr());
        if (wait.isZero()) {
            request.setAttribute(TAKEN, true);
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
