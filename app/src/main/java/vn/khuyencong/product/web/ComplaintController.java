package vn.khuyencong.product.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.product.voting.Complain;
import vn.khuyencong.product.voting.SelectProducts;
import vn.khuyencong.product.voting.SelectProducts.Choice;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Complaints of a result, their answers, and a result that is corrected by decision. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.VOTING)
class ComplaintController {

    private static final String VIEW = "product/entry";

    private final EntryPages pages;
    private final Complain complain;
    private final SelectProducts selection;
    private final OfficeClock clock;

    ComplaintController(EntryPages pages, Complain complain, SelectProducts selection, OfficeClock clock) {
        this.pages = pages;
        this.complain = complain;
        this.selection = selection;
        this.clock = clock;
    }

    /** Today's, where the owner writes it herself; the office says when the letter came. */
    @Allowed(to = Verb.WRITE, on = Matter.PRODUCT)
    @PostMapping(EntryPage.PATH + "/{id}/khieu-nai")
    ModelAndView complain(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var day =
                typed.text("receivedOn").isEmpty() ? new Day.Ok(clock.today()) : Dates.parse(typed.text("receivedOn"));
        return switch (day) {
            case Day.Ok(var received) ->
                answer(
                        id,
                        sent,
                        "voting.complained",
                        () -> complain.complain(typed.id("requestId"), id, received, typed.text("what")));
            case Day.Refused refused -> refused(id, sent, List.of(refused.finding()));
        };
    }

    @PostMapping(EntryPage.PATH + "/{id}/khieu-nai/{complaint}")
    ModelAndView reply(@PathVariable UUID id, @PathVariable UUID complaint, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        return answer(
                id,
                sent,
                "voting.answered",
                () -> complain.answer(
                        complaint, typed.version(), typed.text("upheld").equals("yes"), typed.text("answer")));
    }

    @Allowed(to = Verb.DECIDE, on = Matter.VOTING)
    @PostMapping(EntryPage.PATH + "/{id}/dinh-chinh")
    ModelAndView correct(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var choice = new Choice(typed.text("chosen").equals("yes"), typed.text("why"));
        return answer(
                id,
                sent,
                "voting.corrected",
                () -> selection.correct(id, typed.version(), choice, typed.text("paper")));
    }

    private ModelAndView answer(UUID id, Map<String, String> sent, String done, Supplier<List<Finding>> work) {
        try {
            var findings = work.get();
            return findings.isEmpty() ? Pages.redirect(EntryPage.PATH + "/" + id, done) : refused(id, sent, findings);
        } catch (Stale _) {
            return Pages.stale(VIEW, pages.page(id, sent, true, Problems.NONE));
        }
    }

    private ModelAndView refused(UUID id, Map<String, String> sent, List<Finding> findings) {
        return Pages.unprocessable(VIEW, pages.page(id, sent, false, Problems.of(findings)));
    }
}
