package vn.khuyencong.access.web;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Passwords;
import vn.khuyencong.access.Verb;
import vn.khuyencong.access.signin.Enrolment;
import vn.khuyencong.access.signin.RecoveryPage;
import vn.khuyencong.access.signin.SecondFactors;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.web.Pages;

/** The second factors of one's own account: an authenticator app, recovery codes, passkeys. */
@Controller
@RequestMapping("/tai-khoan-cua-toi")
@Allowed(to = Verb.READ, on = Matter.SELF)
class MyFactorsController {

    private static final String PATH = "/tai-khoan-cua-toi";
    private static final String ENROL = "access/enrol";
    private static final int LONGEST_LABEL = 60;

    private final MyAccount mine;
    private final CurrentActor current;
    private final Passwords passwords;
    private final SecondFactors factors;
    private final Enrolment enrolment;

    MyFactorsController(
            MyAccount mine, CurrentActor current, Passwords passwords, SecondFactors factors, Enrolment enrolment) {
        this.mine = mine;
        this.current = current;
        this.passwords = passwords;
        this.factors = factors;
        this.enrolment = enrolment;
    }

    @GetMapping("/ung-dung")
    ModelAndView offer(HttpSession session) {
        return mine.page(session).factors().app()
                ? Pages.redirect(PATH)
                : Pages.page(ENROL, enrolment.offer(session, current.get(), false));
    }

    /**
     * Answers with the page itself and not with a redirect: recovery codes are shown once and kept nowhere. An app is
     * not put in the place of another, and an open session is not enough to set one up: both ask for the password.
     */
    @Allowed(to = Verb.WRITE, on = Matter.SELF)
    @PostMapping("/ung-dung")
    ModelAndView enrol(
            HttpSession session,
            @RequestParam(name = "ma", defaultValue = "") String typed,
            @RequestParam(name = "mat-khau", defaultValue = "") String password) {
        if (mine.page(session).factors().app()) {
            return Pages.redirect(PATH);
        }
        var actor = current.get();
        if (!passwords.proves(actor, password)) {
            var form = enrolment.offer(session, actor, false);
            return Pages.unprocessable(ENROL, form.against("mat-khau", Finding.of("access.password-wrong")));
        }
        var codes = enrolment.confirm(session, actor, typed);
        if (codes.isEmpty()) {
            return Pages.unprocessable(ENROL, enrolment.refuse(session, actor, false));
        }
        mine.endElsewhere(session);
        return Pages.page("access/recovery", new RecoveryPage(codes.get(), PATH));
    }

    @Allowed(to = Verb.WRITE, on = Matter.SELF)
    @PostMapping("/ung-dung/go")
    ModelAndView removeApp(HttpSession session, @RequestParam(name = "mat-khau", defaultValue = "") String password) {
        var refusal = against(session, password, true);
        if (refusal != null) {
            return refusal;
        }
        factors.removeApp(current.get().account());
        mine.endElsewhere(session);
        return Pages.redirect(PATH, "access.app-removed");
    }

    @Allowed(to = Verb.WRITE, on = Matter.SELF)
    @PostMapping("/ma-du-phong")
    ModelAndView renewRecoveryCodes(
            HttpSession session, @RequestParam(name = "mat-khau", defaultValue = "") String password) {
        var refusal = against(session, password, false);
        if (refusal != null) {
            return refusal;
        }
        var codes = factors.renewRecoveryCodes(current.get().account());
        return Pages.page("access/recovery", new RecoveryPage(codes, PATH));
    }

    @Allowed(to = Verb.WRITE, on = Matter.SELF)
    @PostMapping("/khoa/{passkey}/ten")
    ModelAndView rename(
            HttpSession session,
            @PathVariable UUID passkey,
            @RequestParam(name = "ten", defaultValue = "") String label) {
        var name = label.strip();
        if (name.isEmpty() || name.length() > LONGEST_LABEL) {
            return Pages.unprocessable(
                    MyAccount.VIEW, mine.page(session).against(Finding.of("access.passkey-name", null, LONGEST_LABEL)));
        }
        if (!factors.renamePasskey(current.get().account(), passkey, name)) {
            throw new NotFound("No passkey " + passkey);
        }
        return Pages.redirect(PATH, "access.passkey-renamed", name);
    }

    @Allowed(to = Verb.WRITE, on = Matter.SELF)
    @PostMapping("/khoa/{passkey}/go")
    ModelAndView removePasskey(
            HttpSession session,
            @PathVariable UUID passkey,
            @RequestParam(name = "mat-khau", defaultValue = "") String password) {
        var refusal = against(session, password, true);
        if (refusal != null) {
            return refusal;
        }
        if (!factors.removePasskey(current.get().account(), passkey)) {
            throw new NotFound("No passkey " + passkey);
        }
        mine.endElsewhere(session);
        return Pages.redirect(PATH, "access.passkey-removed");
    }

    private @Nullable ModelAndView against(HttpSession session, String password, boolean removes) {
        var page = mine.page(session);
        if (removes && page.required() && page.factors().last()) {
            return Pages.unprocessable(MyAccount.VIEW, page.against(Finding.of("access.factor-required")));
        }
        return passwords.proves(current.get(), password)
                ? null
                : Pages.unprocessable(MyAccount.VIEW, page.against(Finding.of("access.password-wrong")));
    }
}
