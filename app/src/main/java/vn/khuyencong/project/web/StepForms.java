package vn.khuyencong.project.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Decision.Moved;
import vn.khuyencong.project.Decision.Refused;
import vn.khuyencong.project.Step;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Opens the page of a step, and answers every outcome of making it. */
@Component
class StepForms {

    private static final String VIEW = "project/step";

    private final ProjectPages pages;

    StepForms(ProjectPages pages) {
        this.pages = pages;
    }

    /** The empty form. @throws NotAllowed if the step is not the reader's */
    ModelAndView open(UUID id, Step step) {
        var file = pages.page(id, true);
        var next = file.next().stream().filter(one -> one.step() == step).findFirst();
        if (next.isPresent() && !next.get().mine()) {
            throw new NotAllowed(step + " is not the reader's");
        }
        var blocks = next.map(one -> one.blocks())
                .orElse(List.of(Finding.of(
                        "project.step-not-allowed", null, file.project().code())));
        return Pages.page(VIEW, new StepPage(file, step, Map.of(), Problems.of(blocks), false));
    }

    /** Makes the step, unless something could not be read. */
    ModelAndView post(UUID id, Step step, Typed typed, Supplier<Decision> move) {
        if (!typed.problems().isEmpty()) {
            return again(id, step, typed, typed.problems());
        }
        try {
            return switch (move.get()) {
                case Moved(var project, var _) ->
                    Pages.redirect("/de-an/" + id, "project.done." + step, project.code());
                case Refused(var findings) -> again(id, step, typed, Problems.of(findings));
            };
        } catch (Stale _) {
            return Pages.stale(VIEW, new StepPage(pages.page(id, true), step, typed.values(), Problems.NONE, true));
        }
    }

    private ModelAndView again(UUID id, Step step, Typed typed, Problems problems) {
        return Pages.unprocessable(VIEW, new StepPage(pages.page(id, true), step, typed.values(), problems, false));
    }
}
