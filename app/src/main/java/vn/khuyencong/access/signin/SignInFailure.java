package vn.khuyencong.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.PublicRate;

/** Where one goes who is not signed in by the password: to the second factor if it was right, else back to the form. */
@Component
class SignInFailure implements AuthenticationFailureHandler {

    private final OfficeClock clock;
    private final PublicRate rate;

    SignInFailure(OfficeClock clock, PublicRate rate) {
        this.clock = clock;
        this.rate = rate;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (!(failure instanceof SecondFactorNeeded needed)) {
            response.sendRedirect("/dang-nhap?loi");
            return;
        }
        lead(request, response, needed, FactorGrantedAuthority.PASSWORD_AUTHORITY);
    }

    /** Leads somebody whose first factor was right to the second, in a session with a new number and nobody in it. */
    void lead(HttpServletRequest request, HttpServletResponse response, SecondFactorNeeded needed, String first)
            throws IOException {
        SignInRateFilter.giveBack(rate, request);
        SecurityContextHolder.clearContext();
        request.getSession().removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        request.changeSessionId();
        Pending.put(request, needed, first, clock.instant());
        response.sendRedirect(needed.enrols() ? SecondStepController.ENROL : SecondStepController.CODE);
    }
}
