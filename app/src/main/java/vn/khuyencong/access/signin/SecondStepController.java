package vn.khuyencong.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The second step of signing in: giving the second factor, or setting one up where it is required and there is none. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PUBLIC)
class SecondStepController {

    static final String CODE = "/dang-nhap/ma";
    static final String ENROL = "/dang-nhap/yeu-to";

    private static final String BEGIN_AGAIN = "/dang-nhap?lai";
    private static final String REFUSED = "/dang-nhap?loi";

    private final SecondFactors factors;
    private final Codes codes;
    private final Enrolment enrolment;
    private final Entry entry;

    SecondStepController(SecondFactors factors, Codes codes, Enrolment enrolment, Entry entry) {
        this.factors = factors;
        this.codes = codes;
        this.enrolment = enrolment;
        this.entry = entry;
    }

    @GetMapping(CODE)
    ModelAndView ask(HttpServletRequest request) {
        return entry.pending(request)
                .filter(pending -> !pending.enrols())
                .map(pending -> Pages.page("access/code", page(pending, Problems.NONE)))
                .orElseGet(() -> Pages.redirect(BEGIN_AGAIN));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PUBLIC)
    @PostMapping(CODE)
    ModelAndView give(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "ma", defaultValue = "") String typed) {
        var pending = entry.pending(request).filter(one -> !one.enrols()).orElse(null);
        if (pending == null) {
            return Pages.redirect(BEGIN_AGAIN);
        }
        var actor = pending.actor();
        if (!CurrentActor.as(actor, () -> codes.take(actor.account(), typed))) {
            return Pages.unprocessable(
                    "access/code", page(pending, Problems.NONE.with("ma", Finding.of("access.code-wrong"))));
        }
        return Pages.redirect(
                entry.finish(request, response, pending, Entry.CODE).orElse(REFUSED));
    }

    @GetMapping(ENROL)
    ModelAndView offer(HttpServletRequest request) {
        return entry.pending(request)
                .filter(Pending::enrols)
                .map(pending ->
                        Pages.page("access/enrol", enrolment.offer(request.getSession(), pending.actor(), true)))
                .orElseGet(() -> Pages.redirect(BEGIN_AGAIN));
    }

    /** Answers with the page itself and not with a redirect: recovery codes are shown once and kept nowhere. */
    @Allowed(to = Verb.WRITE, on = Matter.PUBLIC)
    @PostMapping(ENROL)
    ModelAndView enrol(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "ma", defaultValue = "") String typed) {
        var pending = entry.pending(request).filter(Pending::enrols).orElse(null);
        if (pending == null) {
            return Pages.redirect(BEGIN_AGAIN);
        }
        var actor = pending.actor();
        var recovery = enrolment.confirm(request.getSession(), actor, typed);
        if (recovery.isEmpty()) {
            return Pages.unprocessable("access/enrol", enrolment.refuse(request.getSession(), actor, true));
        }
        var next = entry.finish(request, response, pending, Entry.CODE);
        return next.isPresent()
                ? Pages.page("access/recovery", new RecoveryPage(recovery.get(), next.get()))
                : Pages.redirect(REFUSED);
    }

    private CodePage page(Pending pending, Problems problems) {
        var state = factors.of(pending.actor().account());
        return new CodePage(state.app(), !state.passkeys().isEmpty(), problems);
    }
}
