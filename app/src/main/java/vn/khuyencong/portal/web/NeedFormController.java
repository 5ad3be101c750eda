package vn.khuyencong.portal.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.establishment.Need.Outcome.Done;
import vn.khuyencong.establishment.Need.Outcome.Refused;
import vn.khuyencong.establishment.Needs;
import vn.khuyencong.portal.web.NeedForm.Reading;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** An establishment sends what it needs. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.NEED)
class NeedFormController {

    private static final String VIEW = "portal/needform";

    private final Establishments establishments;
    private final Needs needs;
    private final ActivityGroups activities;
    private final OfficeClock clock;

    NeedFormController(Establishments establishments, Needs needs, ActivityGroups activities, OfficeClock clock) {
        this.establishments = establishments;
        this.needs = needs;
        this.activities = activities;
        this.clock = clock;
    }

    @GetMapping("/nhu-cau/moi")
    ModelAndView form(@RequestParam Map<String, String> parameters) {
        return Pages.page(VIEW, page(NeedForm.filledWith(parameters), Problems.NONE));
    }

    @PostMapping("/nhu-cau")
    ModelAndView send(@RequestParam Map<String, String> parameters) {
        var form = NeedForm.read(parameters);
        return switch (form.toCommand()) {
            case Reading.Unreadable(var problems) -> Pages.unprocessable(VIEW, page(form, problems));
            case Reading.Ok(var command) ->
                switch (needs.send(command)) {
                    case Done(var id) -> Pages.redirect("/nhu-cau/" + id, "portal.need.sent");
                    case Refused(var findings) -> Pages.unprocessable(VIEW, page(form, problems(findings)));
                };
        };
    }

    private NeedFormPage page(NeedForm form, Problems problems) {
        return new NeedFormPage(form, establishments.own().name(), activities.of(clock.today(), ""), problems);
    }

    private static Problems problems(List<Finding> findings) {
        var problems = Problems.NONE;
        for (var finding : findings) {
            var field = NeedForm.fieldOf(finding);
            problems = field == null ? problems.with(finding) : problems.with(field, finding);
        }
        return problems;
    }
}
