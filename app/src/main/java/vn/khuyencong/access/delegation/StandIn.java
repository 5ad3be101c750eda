package vn.khuyencong.access.delegation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.signin.SecondFactorPolicy;
import vn.khuyencong.access.signin.SecondFactors;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Texts;

/** Takes up another's work in this sign-in, and lays it down. */
@Component
public class StandIn {

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Delegate delegate;
    private final SecondFactorPolicy policy;
    private final SecondFactors factors;
    private final Texts texts;

    StandIn(Delegate delegate, SecondFactorPolicy policy, SecondFactors factors, Texts texts) {
        this.delegate = delegate;
        this.policy = policy;
        this.factors = factors;
        this.texts = texts;
    }

    /**
     * From now on the sign-in has the office of whoever gave the delegation. What she was doing for somebody else before
     * is laid down.
     *
     * @return whether she did: an office that must come with two factors is not taken up by whoever has none herself
     * @throws NotFound if the delegation does not hold today, or is not hers
     */
    public boolean begin(UUID delegation, HttpServletRequest request, HttpServletResponse response) {
        var own = own();
        var giver = delegate.giver(delegation, ActsFor.person(own).account())
                .orElseThrow(() -> new NotFound("No delegation in force: " + delegation));
        if (policy.asksOf(giver.role()) && !factors.any(ActsFor.person(own).account())) return false;
        var title = texts.text(locale(), "access.delegation-title", giver.displayName(), giver.title());
        keep(ActsFor.as(own, giver, delegation, title), request, response);
        return true;
    }

    /** Whether this sign-in does another's work now. */
    public boolean isActing() {
        return ActsFor.now().isPresent();
    }

    /** Back to one's own office; nothing where one sits in it. */
    public void end(HttpServletRequest request, HttpServletResponse response) {
        keep(own(), request, response);
    }

    /**
     * Lays the work down if its delegation no longer holds, or its giver has another office since.
     *
     * @return whether it did
     */
    boolean endIfOver(HttpServletRequest request, HttpServletResponse response) {
        var acting = ActsFor.now().orElse(null);
        if (acting == null || holds(acting)) {
            return false;
        }
        end(request, response);
        return true;
    }

    private boolean holds(ActsFor acting) {
        var person = ActsFor.person(acting.own());
        var now = ActsFor.person(current());
        return delegate.giver(acting.delegation(), person.account())
                .map(giver -> ActsFor.standIn(person, giver, now.title()))
                .filter(now::equals)
                .isPresent();
    }

    private static Authentication own() {
        return ActsFor.now().map(ActsFor::own).orElseGet(StandIn::current);
    }

    private static Authentication current() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private void keep(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var context = new SecurityContextImpl(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
