package vn.khuyencong.access.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.AccountKeeping;
import vn.khuyencong.access.AccountSessions;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.access.signin.SecondFactors;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The second factors of an account, as the administrator takes them off whoever has lost them. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.ACCOUNT)
class AccountFactorsController {

    private final AccountKeeping keeping;
    private final AccountPages pages;
    private final SecondFactors factors;
    private final AccountSessions sessions;
    private final CurrentActor current;

    AccountFactorsController(
            AccountKeeping keeping,
            AccountPages pages,
            SecondFactors factors,
            AccountSessions sessions,
            CurrentActor current) {
        this.keeping = keeping;
        this.pages = pages;
        this.factors = factors;
        this.sessions = sessions;
        this.current = current;
    }

    /** Whoever may still have the lost telephone or passkey is out. One's own are taken off with the password only. */
    @PostMapping("/quan-tri/tai-khoan/{account}/yeu-to")
    ModelAndView takeOff(@PathVariable UUID account) {
        if (account.equals(current.get().account())) {
            var problems = Problems.NONE.with(Finding.of("access.own-factors"));
            return Pages.unprocessable("access/account", pages.of(account, problems, null, ""));
        }
        var username = keeping.get(account).username();
        factors.takeOff(account);
        sessions.end(username);
        return Pages.redirect("/quan-tri/tai-khoan/" + account, "access.factors-off", username);
    }
}
