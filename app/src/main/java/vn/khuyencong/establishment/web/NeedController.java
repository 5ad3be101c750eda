package vn.khuyencong.establishment.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.PersonalAccess;
import vn.khuyencong.access.Role;
import vn.khuyencong.access.Verb;
import vn.khuyencong.establishment.Need;
import vn.khuyencong.establishment.Need.Outcome.Done;
import vn.khuyencong.establishment.Need.Outcome.Refused;
import vn.khuyencong.establishment.Needs;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Needs: the list of the office, and one need with its answer, for the office and for its sender. */
@Controller
@Allowed(to = Verb.READ, on = Matter.NEED)
class NeedController {

    private static final String VIEW = "establishment/need";

    private final NeedList list;
    private final NeedFile file;
    private final Needs needs;
    private final CurrentActor current;
    private final PersonalAccess personal;

    NeedController(NeedList list, NeedFile file, Needs needs, CurrentActor current, PersonalAccess personal) {
        this.list = list;
        this.file = file;
        this.needs = needs;
        this.current = current;
        this.personal = personal;
    }

    @Allowed(to = Verb.LIST, on = Matter.NEED)
    @GetMapping("/nhu-cau")
    ModelAndView list(
            @RequestParam(name = "q", defaultValue = "") String words,
            @RequestParam(name = "tinh-trang", defaultValue = "") String stage,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        if (current.get().role() == Role.ESTABLISHMENT) {
            return Pages.redirect("/ho-so-cua-toi");
        }
        var chosen = Parameters.stage(stage);
        var query = Parameters.query("q", words.strip(), "tinh-trang", chosen == null ? "" : chosen.name());
        return Pages.page("establishment/needs", list.page(chosen, words, Parameters.paging(number, query)));
    }

    @GetMapping("/nhu-cau/{id}")
    ModelAndView file(@PathVariable UUID id) {
        var page = file.page(id, "", Problems.NONE);
        personal.viewed("need", id);
        return Pages.page(VIEW, page);
    }

    @Allowed(to = Verb.DECIDE, on = Matter.NEED)
    @PostMapping("/nhu-cau/{id}/tra-loi")
    ModelAndView decline(
            @PathVariable UUID id,
            @RequestParam(name = "version", defaultValue = "-1") int version,
            @RequestParam(name = NeedFilePage.ANSWER, defaultValue = "") String answer) {
        try {
            return switch (needs.decline(new Need.Decline(id, version, answer))) {
                case Done(var need) -> Pages.redirect("/nhu-cau/" + need, "need.flash.declined");
                case Refused(var findings) -> Pages.unprocessable(VIEW, file.page(id, answer, problems(findings)));
            };
        } catch (Stale somebodyWasFirst) {
            return Pages.stale(VIEW, file.stale(id, answer));
        }
    }

    private static Problems problems(List<Finding> findings) {
        var problems = Problems.NONE;
        for (var finding : findings) {
            problems = problems.with(NeedFilePage.ANSWER, finding);
        }
        return problems;
    }
}
