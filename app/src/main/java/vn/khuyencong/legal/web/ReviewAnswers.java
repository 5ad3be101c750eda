package vn.khuyencong.legal.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.legal.ReviewOutcome;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Makes a move of a round and answers every outcome: back to the page, what stands against it, who was faster. */
@Component
class ReviewAnswers {

    static final String VIEW = "legal/review/round";

    private final ReviewPages pages;

    ReviewAnswers(ReviewPages pages) {
        this.pages = pages;
    }

    ModelAndView answer(UUID id, ReviewForm form, String done, Supplier<ReviewOutcome> move) {
        return answer(id, form, Map.of(), done, move);
    }

    ModelAndView answer(UUID id, ReviewForm form, Map<String, String> why, String done, Supplier<ReviewOutcome> move) {
        try {
            return switch (move.get()) {
                case ReviewOutcome.Done _ -> Pages.redirect("/ra-soat/" + id, done);
                case ReviewOutcome.Refused(var findings) ->
                    Pages.unprocessable(VIEW, pages.refused(id, form, why, Problems.of(findings)));
            };
        } catch (Stale overtaken) {
            return Pages.stale(VIEW, pages.overtaken(id, form, why));
        }
    }

    ModelAndView unreadable(UUID id, ReviewForm form, Map<String, String> why, Problems problems) {
        return Pages.unprocessable(VIEW, pages.refused(id, form, why, problems));
    }
}
