package vn.khuyencong.plan.web;

import java.util.List;
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
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.plan.OpenRegistration;
import vn.khuyencong.plan.Registration;
import vn.khuyencong.plan.RegistrationOutcome;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The registration rounds: the list, opening one, and the page of each. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PLAN)
@RequestMapping("/ke-hoach/dang-ky")
class RegistrationController {

    private static final String LIST = "plan/registrations";
    private static final String ONE = "plan/registration";

    private final RegistrationPages pages;
    private final OpenRegistration openRegistration;
    private final OfficeClock clock;

    RegistrationController(RegistrationPages pages, OpenRegistration openRegistration, OfficeClock clock) {
        this.pages = pages;
        this.openRegistration = openRegistration;
        this.clock = clock;
    }

    @Allowed(to = Verb.LIST, on = Matter.PLAN)
    @GetMapping
    ModelAndView list() {
        return Pages.page(LIST, pages.list(RegistrationForm.empty(clock.today()), Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping
    ModelAndView open(RegistrationForm form) {
        return switch (form.read()) {
            case RegistrationForm.Unreadable(var problems) -> Pages.unprocessable(LIST, pages.list(form, problems));
            case RegistrationForm.Ready(var open) ->
                switch (openRegistration.open(open)) {
                    case RegistrationOutcome.Done(var round) ->
                        Pages.redirect("/ke-hoach/dang-ky/" + round.id(), "plan.round.opened", round.year());
                    case RegistrationOutcome.Refused(var findings) ->
                        Pages.unprocessable(LIST, pages.list(form, Problems.of(findings)));
                };
        };
    }

    @GetMapping("/{round}")
    ModelAndView round(@PathVariable UUID round) {
        return Pages.page(ONE, pages.one(round, null, "", Dates.format(clock.today()), Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/{round}/khong-co-nhu-cau")
    ModelAndView noNeed(
            @PathVariable UUID round,
            @RequestParam(required = false) @Nullable UUID body,
            @RequestParam(defaultValue = "") String letter,
            @RequestParam(defaultValue = "") String on) {
        var problems = Problems.NONE;
        if (body == null) {
            problems = problems.with("body", Finding.of("plan.answer-of-nobody"));
        }
        var day = Dates.parse(on);
        if (day instanceof Day.Refused refused) {
            problems = problems.with("on", refused.finding());
        }
        var findings = List.<Finding>of();
        if (body != null && day instanceof Day.Ok(var written)) {
            switch (openRegistration.noNeed(new Registration.NoNeed(round, body, letter, written))) {
                case RegistrationOutcome.Done _ -> {
                    return Pages.redirect("/ke-hoach/dang-ky/" + round, "plan.round.noted");
                }
                case RegistrationOutcome.Refused refused -> findings = refused.findings();
            }
        }
        for (var finding : findings) {
            problems = problems.with(finding);
        }
        return Pages.unprocessable(ONE, pages.one(round, body, letter, on, problems));
    }
}
