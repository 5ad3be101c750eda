package vn.khuyencong.product.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.product.voting.MoveRound;
import vn.khuyencong.product.voting.MoveRound.Said;
import vn.khuyencong.product.voting.Round.Paper;
import vn.khuyencong.product.voting.RoundStep;
import vn.khuyencong.product.voting.SelectProducts;
import vn.khuyencong.product.voting.SelectProducts.Choice;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Dates;
import vn.khuyencong.web.Day;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/** A round of voting: its page, its steps, what the council selects. */
@Controller
@Allowed(to = Verb.READ, on = Matter.VOTING)
class RoundController {

    private static final String VIEW = "product/round";

    private final RoundPages pages;
    private final MoveRound moves;
    private final SelectProducts selection;
    private final Texts texts;

    RoundController(RoundPages pages, MoveRound moves, SelectProducts selection, Texts texts) {
        this.pages = pages;
        this.moves = moves;
        this.selection = selection;
        this.texts = texts;
    }

    @GetMapping(RoundPage.PATH + "/{id}")
    ModelAndView one(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(id, Map.of(), false, Problems.NONE));
    }

    /** The entries with what became of them: averages only once the scoring is closed. */
    @GetMapping(RoundPage.PATH + "/{id}/ket-qua.xlsx")
    ResponseEntity<Resource> export(@PathVariable UUID id, Locale language) {
        var page = pages.page(id, Map.of(), false, Problems.NONE);
        return Downloads.xlsx(
                "ket-qua-binh-chon.xlsx",
                texts.text(language, "voting.result"),
                EntryColumns.in(texts, language, page.names()),
                page.entries());
    }

    /** Whose a step is, the dated table of levels says. */
    @PostMapping(RoundPage.PATH + "/{id}/buoc/{step}")
    ModelAndView move(@PathVariable UUID id, @PathVariable String step, @RequestParam Map<String, String> sent) {
        var made = Parameters.constant(RoundStep.class, step);
        if (made == null) throw new NotFound("No step " + step);
        var typed = new Typed(sent);
        var day = Dates.parse(typed.text("day"));
        if (day instanceof Day.Refused refused && !typed.text("day").isEmpty()) {
            return refused(id, sent, List.of(refused.finding()));
        }
        var paper = new Paper(typed.text("paper"), day instanceof Day.Ok(var said) ? said : null);
        return answer(
                id,
                sent,
                "voting.done." + made,
                () -> moves.make(made, id, typed.version(), new Said(paper, typed.text("note"))));
    }

    @Allowed(to = Verb.WRITE, on = Matter.VOTING)
    @PostMapping(RoundPage.PATH + "/{id}/chon")
    ModelAndView select(@PathVariable UUID id, @RequestParam Map<String, String> sent) {
        var typed = new Typed(sent);
        var choices = new HashMap<UUID, Choice>();
        for (var field : sent.keySet()) {
            if (field.startsWith("chosen-")) {
                var entry = new Typed(Map.of("id", field.substring("chosen-".length()))).id("id");
                choices.put(entry, new Choice(typed.text(field).equals("yes"), typed.text("reason-" + entry)));
            }
        }
        return answer(id, sent, "voting.selected", () -> selection.select(id, typed.version(), choices));
    }

    private ModelAndView answer(UUID id, Map<String, String> sent, String done, Supplier<List<Finding>> work) {
        try {
            var findings = work.get();
            return findings.isEmpty() ? Pages.redirect(RoundPage.PATH + "/" + id, done) : refused(id, sent, findings);
        } catch (Stale _) {
            return Pages.stale(VIEW, pages.page(id, sent, true, Problems.NONE));
        }
    }

    private ModelAndView refused(UUID id, Map<String, String> sent, List<Finding> findings) {
        return Pages.unprocessable(VIEW, pages.page(id, sent, false, Problems.of(findings)));
    }
}
