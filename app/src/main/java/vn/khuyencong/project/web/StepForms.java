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
import vn.khuyencong.project.Prices;
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
    private final Prices prices;

    StepForms(ProjectPages pages, Prices prices) {
        this.pages = pages;
        this.prices = prices;
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
        return withPrices(Pages.page(VIEW, new StepPage(file, step, Map.of(), Problems.of(blocks), false)), step, file);
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
            var file = pages.page(id, true);
            return withPrices(
                    Pages.stale(VIEW, new StepPage(file, step, typed.values(), Problems.NONE, true)), step, file);
        }
    }

    private ModelAndView again(UUID id, Step step, Typed typed, Problems problems) {
        var file = pages.page(id, true);
        return withPrices(
                Pages.unprocessable(VIEW, new StepPage(file, step, typed.values(), problems, false)), step, file);
    }

    /** What is said of the prices before whoever hands in or appraises goes on, also where it stops nobody. */
    private ModelAndView withPrices(ModelAndView answer, Step step, ProjectPage file) {
        return step == Step.SUBMIT || step == Step.APPRAISE
                ? answer.addObject("prices", prices.of(file.project()).findings())
                : answer;
    }
}
