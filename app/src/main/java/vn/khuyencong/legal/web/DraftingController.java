package vn.khuyencong.legal.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.legal.ReviewOutcome;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The page of a drafting task, and the form of each of its steps. */
@Controller
@Allowed(to = Verb.READ, on = Matter.REVIEW)
@RequestMapping("/du-thao/{id}")
class DraftingController {

    private static final String VIEW = "legal/review/drafting";
    private static final String STEP = "legal/review/draftingstep";

    private final DraftingPages pages;
    private final DraftingSteps steps;

    DraftingController(DraftingPages pages, DraftingSteps steps) {
        this.pages = pages;
        this.steps = steps;
    }

    @GetMapping
    ModelAndView task(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(id));
    }

    @GetMapping("/{word}")
    ModelAndView form(@PathVariable UUID id, @PathVariable String word) {
        return Pages.page(STEP, pages.step(id, DraftingAddress.step(word)));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/{word}")
    ModelAndView step(@PathVariable UUID id, @PathVariable String word, DraftingForm form) {
        var step = DraftingAddress.step(word);
        var typed = new ReviewTyped();
        var move = steps.read(step, id, form, typed);
        if (!typed.problems().isEmpty()) {
            return Pages.unprocessable(STEP, pages.refused(id, step, form, typed.problems()));
        }
        try {
            return switch (move.get()) {
                case ReviewOutcome.Done _ -> Pages.redirect("/du-thao/" + id, "legal.drafting.done." + step);
                case ReviewOutcome.Refused(var findings) ->
                    Pages.unprocessable(STEP, pages.refused(id, step, form, Problems.of(findings)));
            };
        } catch (Stale overtaken) {
            return Pages.stale(STEP, pages.overtaken(id, step, form));
        }
    }
}
