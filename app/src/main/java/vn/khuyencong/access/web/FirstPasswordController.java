package vn.khuyencong.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.AccountKeeping;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.MustChange;
import vn.khuyencong.access.PasswordRules;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;

/** The first sign-in with a password that somebody else made: the person sets her own and signs in with it. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.SELF)
class FirstPasswordController {

    private final AccountKeeping keeping;
    private final CurrentActor current;

    FirstPasswordController(AccountKeeping keeping, CurrentActor current) {
        this.keeping = keeping;
        this.current = current;
    }

    @GetMapping(MustChange.PATH)
    ModelAndView form() {
        return MustChange.isOpen() ? Pages.page("access/password", page(List.of())) : Pages.redirect("/bat-dau");
    }

    @PostMapping(MustChange.PATH)
    ModelAndView set(
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "again", defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!MustChange.isOpen()) return Pages.redirect("/bat-dau");
        var actor = current.get();
        var findings = PasswordRules.check(password, again, actor.username(), actor.displayName());
        if (!findings.isEmpty()) return Pages.unprocessable("access/password", page(findings));
        keeping.ownPassword(actor.account(), password);
        new SecurityContextLogoutHandler()
                .logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        return Pages.redirect("/dang-nhap?moi");
    }

    private PasswordPage page(List<Finding> findings) {
        return new PasswordPage(MustChange.PATH, current.get().username(), true, findings);
    }
}
