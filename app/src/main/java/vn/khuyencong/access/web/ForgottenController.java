package vn.khuyencong.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.AccountKeeping;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.AskForLink;
import vn.khuyencong.access.Letters;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.PasswordRules;
import vn.khuyencong.access.PublicRate;
import vn.khuyencong.access.ResetLinks;
import vn.khuyencong.access.ResetLinks.Link;
import vn.khuyencong.access.Verb;
import vn.khuyencong.web.Pages;

/** A forgotten password: a link is asked for, and with it a new one is set. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PUBLIC)
class ForgottenController {

    private static final String FORGOTTEN = "access/forgotten";
    private static final String SET = "/dat-lai-mat-khau/";
    private static final int LONGEST = 200;

    private final AskForLink ask;
    private final ResetLinks links;
    private final AccountKeeping keeping;
    private final Letters letters;
    private final PublicRate rate;

    ForgottenController(AskForLink ask, ResetLinks links, AccountKeeping keeping, Letters letters, PublicRate rate) {
        this.ask = ask;
        this.links = links;
        this.keeping = keeping;
        this.letters = letters;
        this.rate = rate;
    }

    @GetMapping("/quen-mat-khau")
    ModelAndView form() {
        return Pages.page(FORGOTTEN, new ForgottenPage(letters.possible(), false, 0));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PUBLIC)
    @PostMapping("/quen-mat-khau")
    ModelAndView ask(@RequestParam(name = "account", defaultValue = "") String account, HttpServletRequest request) {
        if (!letters.possible()) return form();
        var wait = rate.takeLink(request.getRemoteAddr());
        if (!wait.isZero()) {
            var later = Pages.page(FORGOTTEN, new ForgottenPage(true, false, Math.max(1, wait.toSeconds())));
            later.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return later;
        }
        if (!account.isBlank() && account.length() <= LONGEST) ask.forgotten(account);
        return Pages.page(FORGOTTEN, new ForgottenPage(true, true, 0));
    }

    @GetMapping(SET + "{token}")
    ModelAndView open(@PathVariable String token) {
        return switch (links.find(token)) {
            case Link.Open open ->
                Pages.page("access/password", new PasswordPage(SET + token, open.username(), false, List.of()));
            case Link.Ended _ -> noLink(HttpStatus.GONE);
            case Link.Unknown _ -> noLink(HttpStatus.NOT_FOUND);
        };
    }

    @Allowed(to = Verb.WRITE, on = Matter.PUBLIC)
    @PostMapping(SET + "{token}")
    ModelAndView set(
            @PathVariable String token,
            @RequestParam(name = "password", defaultValue = "") String password,
            @RequestParam(name = "again", defaultValue = "") String again) {
        return switch (links.find(token)) {
            case Link.Ended _ -> noLink(HttpStatus.GONE);
            case Link.Unknown _ -> noLink(HttpStatus.NOT_FOUND);
            case Link.Open open -> {
                var findings = PasswordRules.check(password, again, open.username(), open.displayName());
                if (!findings.isEmpty()) {
                    yield Pages.unprocessable(
                            "access/password", new PasswordPage(SET + token, open.username(), false, findings));
                }
                var mine = links.use(token);
                if (mine.isEmpty()) yield noLink(HttpStatus.GONE);
                keeping.ownPassword(mine.get(), password);
                yield Pages.redirect("/dang-nhap?moi");
            }
        };
    }

    private ModelAndView noLink(HttpStatus status) {
        var answer = Pages.page("access/nolink", new ForgottenPage(letters.possible(), false, 0));
        answer.setStatus(status);
        return answer;
    }
}
