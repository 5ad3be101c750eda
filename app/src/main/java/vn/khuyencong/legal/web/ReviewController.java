package vn.khuyencong.legal.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.legal.PrepareReview;
import vn.khuyencong.legal.ReviewRound;
import vn.khuyencong.web.Pages;

/** The page of a round, and the moves by which it is prepared. */
@Controller
@Allowed(to = Verb.READ, on = Matter.REVIEW)
@RequestMapping("/ra-soat/{id}")
class ReviewController {

    private final ReviewPages pages;
    private final ReviewAnswers answers;
    private final PrepareReview prepare;

    ReviewController(ReviewPages pages, ReviewAnswers answers, PrepareReview prepare) {
        this.pages = pages;
        this.answers = answers;
        this.prepare = prepare;
    }

    @GetMapping
    ModelAndView round(@PathVariable UUID id, @RequestParam Map<String, String> address) {
        return Pages.page(ReviewAnswers.VIEW, pages.page(id, address));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/sua")
    ModelAndView edit(@PathVariable UUID id, ReviewForm form) {
        var typed = new ReviewTyped();
        var terms = form.terms(typed);
        return terms == null
                ? answers.unreadable(id, form, Map.of(), typed.problems())
                : answers.answer(id, form, "legal.review.saved", () -> prepare.edit(id, form.seenVersion(), terms));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/van-ban")
    ModelAndView add(@PathVariable UUID id, ReviewForm form) {
        return answers.answer(
                id, form, "legal.review.added", () -> prepare.add(id, form.seenVersion(), form.chosenDocuments()));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/van-ban/theo-pham-vi")
    ModelAndView fill(@PathVariable UUID id, ReviewForm form) {
        var fill = new ReviewRound.Fill(blankIsAll(form.level()), blankIsAll(form.kind()));
        return answers.answer(id, form, "legal.review.added", () -> prepare.fill(id, form.seenVersion(), fill));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/van-ban/bo")
    ModelAndView remove(@PathVariable UUID id, ReviewForm form, @RequestParam UUID finding) {
        return answers.answer(id, form, "legal.review.removed", () -> prepare.remove(id, form.seenVersion(), finding));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/phan-cong")
    ModelAndView assign(@PathVariable UUID id, ReviewForm form) {
        var assign = new ReviewRound.Assign(id, form.seenVersion(), form.reviewer(), form.chosenFindings());
        return answers.answer(id, form, "legal.review.assigned", () -> prepare.assign(assign));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/de-nghi-mo")
    ModelAndView askToOpen(@PathVariable UUID id, ReviewForm form) {
        return answers.answer(id, form, "legal.review.asked-to-open", () -> prepare.askToOpen(id, form.seenVersion()));
    }

    private static @Nullable String blankIsAll(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }
}
