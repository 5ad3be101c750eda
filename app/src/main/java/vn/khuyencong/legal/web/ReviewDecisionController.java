package vn.khuyencong.legal.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.legal.CloseReview;
import vn.khuyencong.legal.OpenReview;
import vn.khuyencong.legal.ReviewFinding;
import vn.khuyencong.legal.ReviewOutcome;
import vn.khuyencong.legal.ReviewRound;
import vn.khuyencong.legal.WriteReviewFinding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** A round is opened, extended and closed; a body proposes a document that is not there yet. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.REVIEW)
@RequestMapping("/ra-soat/{id}")
class ReviewDecisionController {

    private static final String WHY = "why-";

    private final ReviewAnswers answers;
    private final OpenReview openReview;
    private final CloseReview closeReview;
    private final WriteReviewFinding write;

    ReviewDecisionController(
            ReviewAnswers answers, OpenReview openReview, CloseReview closeReview, WriteReviewFinding write) {
        this.answers = answers;
        this.openReview = openReview;
        this.closeReview = closeReview;
        this.write = write;
    }

    @PostMapping("/mo")
    ModelAndView open(@PathVariable UUID id, ReviewForm form) {
        var typed = new ReviewTyped();
        var date = typed.day("date", form.date());
        var open = new ReviewRound.Open(id, form.seenVersion(), ReviewTyped.text(form.number()), date);
        return typed.problems().isEmpty()
                ? answers.answer(id, form, "legal.review.opened", () -> openReview.open(open))
                : answers.unreadable(id, form, Map.of(), typed.problems());
    }

    @PostMapping("/bo-sung")
    ModelAndView extend(@PathVariable UUID id, ReviewForm form) {
        var extend = new ReviewRound.Extend(
                id, form.seenVersion(), form.document(), form.reviewer(), ReviewTyped.text(form.reason()));
        return answers.answer(id, form, "legal.review.extended", () -> openReview.extend(extend));
    }

    @PostMapping("/ket-thuc")
    ModelAndView close(@PathVariable UUID id, ReviewForm form, @RequestParam Map<String, String> all) {
        var why = new HashMap<String, String>();
        var missing = new HashMap<UUID, String>();
        all.forEach((name, text) -> {
            if (name.matches(WHY + "[0-9a-f-]{36}")) {
                why.put(name, text);
                missing.put(UUID.fromString(name.substring(WHY.length())), text);
            }
        });
        var typed = new ReviewTyped();
        var date = typed.day("date", form.date());
        if (!typed.problems().isEmpty()) {
            return answers.unreadable(id, form, why, typed.problems());
        }
        var close = new ReviewRound.Close(
                id,
                form.seenVersion(),
                ReviewTyped.text(form.number()),
                date,
                ReviewTyped.text(form.conclusion()),
                missing);
        return answers.answer(id, form, why, "legal.review.closed", () -> closeReview.close(close));
    }

    @PostMapping("/ban-hanh-moi")
    ModelAndView propose(@PathVariable UUID id, ReviewForm form) {
        var propose = new ReviewFinding.Propose(form.request(), id, ReviewTyped.text(form.subject()));
        return switch (write.propose(propose)) {
            case ReviewOutcome.Done(var finding) ->
                Pages.redirect("/ra-soat/" + id + "/ket-qua/" + finding, "legal.review.proposed");
            case ReviewOutcome.Refused(var findings) -> answers.unreadable(id, form, Map.of(), Problems.of(findings));
        };
    }
}
