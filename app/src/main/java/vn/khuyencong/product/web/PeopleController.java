package vn.khuyencong.product.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.product.voting.PrepareRound;
import vn.khuyencong.product.voting.Round.Paper;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Who sits in the council and the jury of a round, and how its points are divided. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.VOTING)
class PeopleController {

    private static final String COUNCIL = "product/council";
    private static final String JURY = "product/jury";
    private static final String CRITERIA = "product/criteria";

    private final PeopleForms forms;
    private final PrepareRound rounds;

    PeopleController(PeopleForms forms, PrepareRound rounds) {
        this.forms = forms;
        this.rounds = rounds;
    }

    @GetMapping(RoundPage.PATH + "/{id}/hoi-dong")
    ModelAndView council(@PathVariable UUID id) {
        return Pages.page(COUNCIL, forms.council(id));
    }

    @PostMapping(RoundPage.PATH + "/{id}/hoi-dong")
    ModelAndView keepCouncil(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var decision = new Paper(typed.text("decision"), typed.day("day"));
        var seats = forms.page(id, sent, false, Problems.NONE).seats();
        return answer(
                COUNCIL,
                id,
                typed,
                () -> rounds.council(id, typed.version(), PeoplePage.council(typed, seats), decision));
    }

    @GetMapping(RoundPage.PATH + "/{id}/giam-khao")
    ModelAndView jury(@PathVariable UUID id) {
        return Pages.page(JURY, forms.jury(id));
    }

    @PostMapping(RoundPage.PATH + "/{id}/giam-khao")
    ModelAndView keepJury(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var decision = new Paper(typed.text("decision"), typed.day("day"));
        return answer(JURY, id, typed, () -> rounds.jury(id, typed.version(), PeoplePage.jury(typed), decision));
    }

    @GetMapping(RoundPage.PATH + "/{id}/tieu-chi")
    ModelAndView criteria(@PathVariable UUID id) {
        return Pages.page(CRITERIA, forms.criteria(id));
    }

    @PostMapping(RoundPage.PATH + "/{id}/tieu-chi")
    ModelAndView keepCriteria(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        return answer(CRITERIA, id, typed, () -> rounds.criteria(id, typed.version(), PeoplePage.lines(typed)));
    }

    private ModelAndView answer(String view, UUID id, Typed typed, Supplier<List<Finding>> work) {
        var problems = typed.problems();
        try {
            if (problems.isEmpty()) problems = Problems.of(work.get());
            return problems.isEmpty()
                    ? Pages.redirect(RoundPage.PATH + "/" + id, "voting.kept")
                    : Pages.unprocessable(view, forms.page(id, typed.values(), false, problems));
        } catch (Stale _) {
            return Pages.stale(view, forms.page(id, typed.values(), true, Problems.NONE));
        }
    }
}
