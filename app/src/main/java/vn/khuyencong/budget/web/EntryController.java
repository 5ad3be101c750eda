package vn.khuyencong.budget.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.CorrectEntry;
import vn.khuyencong.budget.Correction;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.web.Amount;
import vn.khuyencong.web.Amounts;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** One entry of the ledger, and its correction: asked by one person, made or refused by another. */
@Controller
@Allowed(to = Verb.READ, on = Matter.BUDGET)
@RequestMapping("/kinh-phi/but-toan/{id}")
class EntryController {

    private static final String VIEW = "budget/entry";

    private final EntryPages pages;
    private final CorrectEntry correctEntry;

    EntryController(EntryPages pages, CorrectEntry correctEntry) {
        this.pages = pages;
        this.correctEntry = correctEntry;
    }

    @GetMapping
    ModelAndView entry(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(id, CorrectionForm.empty(), Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.BUDGET)
    @PostMapping("/sua")
    ModelAndView ask(@PathVariable UUID id, CorrectionForm form) {
        @Nullable Dong right = null;
        if (!form.rightAmount().isBlank()) {
            switch (Amounts.parse(form.rightAmount())) {
                case Amount.Ok(var value) -> right = value;
                case Amount.Refused refused -> {
                    return again(id, form, Problems.NONE.with("rightAmount", refused.finding()));
                }
            }
        }
        var request = form.requestId() == null ? UUID.randomUUID() : form.requestId();
        var asked = new Correction.Asked(
                request, id, right == null || right.isZero() ? null : right, form.paper(), form.reason());
        return answer(id, form, "budget.correction.asked", correctEntry.ask(asked));
    }

    @Allowed(to = Verb.DECIDE, on = Matter.BUDGET)
    @PostMapping("/sua/{correction}/xac-nhan")
    ModelAndView confirm(@PathVariable UUID id, @PathVariable UUID correction) {
        return answer(id, CorrectionForm.empty(), "budget.correction.made", correctEntry.confirm(correction));
    }

    @Allowed(to = Verb.DECIDE, on = Matter.BUDGET)
    @PostMapping("/sua/{correction}/tu-choi")
    ModelAndView refuse(@PathVariable UUID id, @PathVariable UUID correction, CorrectionForm form) {
        return answer(id, form, "budget.correction.refused", correctEntry.refuse(correction, form.answer()));
    }

    private ModelAndView answer(UUID id, CorrectionForm form, String done, Correction.Outcome outcome) {
        return switch (outcome) {
            case Correction.Outcome.Done _ -> Pages.redirect("/kinh-phi/but-toan/" + id, done);
            case Correction.Outcome.Refused(var findings) -> again(id, form, Problems.of(List.copyOf(findings)));
        };
    }

    private ModelAndView again(UUID id, CorrectionForm form, Problems problems) {
        return Pages.unprocessable(VIEW, pages.page(id, form, problems));
    }
}
