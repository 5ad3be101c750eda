package vn.khuyencong.access.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.AccountSessions;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.signin.SecondFactorPolicy;
import vn.khuyencong.access.signin.SecondFactors;
import vn.khuyencong.web.Problems;

/** Puts the page of somebody's own account together. */
@Component
class MyAccount {

    static final String VIEW = "access/mine";

    private final CurrentActor current;
    private final SecondFactors factors;
    private final SecondFactorPolicy policy;
    private final AccountSessions sessions;

    MyAccount(CurrentActor current, SecondFactors factors, SecondFactorPolicy policy, AccountSessions sessions) {
        this.current = current;
        this.factors = factors;
        this.policy = policy;
        this.sessions = sessions;
    }

    MyAccountPage page(HttpSession session) {
        var actor = current.get();
        return new MyAccountPage(
                actor,
                factors.of(actor.account()),
                policy.asksOf(actor.role()),
                sessions.list(actor.username(), session.getId()),
                List.of(),
                Problems.NONE);
    }

    /** Signs her out everywhere but here: her factors are others now. */
    void endElsewhere(HttpSession session) {
        sessions.endOthers(current.get().username(), session.getId());
    }
}
