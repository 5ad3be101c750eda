package vn.khuyencong.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.AccountSessions;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.PasswordRules;
import vn.khuyencong.access.Passwords;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Everybody's own account: password, and the places where she is signed in. */
@Controller
@RequestMapping("/tai-khoan-cua-toi")
@Allowed(to = Verb.READ, on = Matter.SELF)
class MyAccountController {

    private static final String PATH = "/tai-khoan-cua-toi";

    private final MyAccount mine;
    private final CurrentActor current;
    private final Passwords passwords;
    private final AccountSessions sessions;

    MyAccountController(MyAccount mine, CurrentActor current, Passwords passwords, AccountSessions sessions) {
        this.mine = mine;
        this.current = current;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView show(HttpSession session) {
        return Pages.page(MyAccount.VIEW, mine.page(session));
    }

    @Allowed(to = Verb.WRITE, on = Matter.SELF)
    @PostMapping("/mat-khau")
    ModelAndView changePassword(
            HttpSession session,
            @RequestParam(name = "cu", defaultValue = "") String old,
            @RequestParam(name = "moi", defaultValue = "") String wanted,
            @RequestParam(name = "nhac-lai", defaultValue = "") String again) {
        var problems = against(old, wanted, again);
        if (!problems.isEmpty()) {
            return Pages.unprocessable(MyAccount.VIEW, mine.page(session).againstPassword(problems));
        }
        passwords.change(current.get(), wanted, session.getId());
        return Pages.redirect(PATH, "access.password-changed");
    }

    @Allowed(to = Verb.WRITE, on = Matter.SELF)
    @PostMapping("/phien/{place}/dang-xuat")
    ModelAndView signOutThere(@PathVariable UUID place) {
        sessions.endOne(current.get().username(), place);
        return Pages.redirect(PATH, "access.place-ended");
    }

    @Allowed(to = Verb.WRITE, on = Matter.SELF)
    @PostMapping("/phien/dang-xuat")
    ModelAndView signOutEverywhere(HttpServletRequest request) {
        sessions.end(current.get().username());
        request.getSession().invalidate();
        return Pages.redirect("/dang-nhap?ra");
    }

    /** The old password is asked only once the new one is good, so that it is not tried in vain. */
    private Problems against(String old, String wanted, String again) {
        var actor = current.get();
        var problems = Problems.NONE;
        for (var finding : PasswordRules.check(wanted, actor.username(), actor.displayName())) {
            problems = problems.with("moi", finding);
        }
        if (!wanted.equals(again)) {
            problems = problems.with("nhac-lai", Finding.of("access.password-differs"));
        }
        return problems.isEmpty() && !passwords.proves(actor, old)
                ? problems.with("cu", Finding.of("access.password-wrong"))
                : problems;
    }
}
