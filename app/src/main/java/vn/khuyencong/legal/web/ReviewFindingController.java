package vn.khuyencong.legal.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.legal.BeginDrafting;
import vn.khuyencong.legal.DraftingTask;
import vn.khuyencong.legal.JudgeReviewFinding;
import vn.khuyencong.legal.ReviewFinding;
import vn.khuyencong.legal.ReviewOutcome;
import vn.khuyencong.legal.WriteReviewFinding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The page of one finding: written by its reviewer, judged by the leader, made a drafting task. */
@Controller
@Allowed(to = Verb.READ, on = Matter.REVIEW)
@RequestMapping("/ra-soat/{round}/ket-qua/{id}")
class ReviewFindingController {

    private static final String VIEW = "legal/review/finding";

    private final ReviewFindingPages pages;
    private final WriteReviewFinding write;
    private final JudgeReviewFinding judge;
    private final BeginDrafting beginDrafting;

    ReviewFindingController(
            ReviewFindingPages pages, WriteReviewFinding write, JudgeReviewFinding judge, BeginDrafting beginDrafting) {
        this.pages = pages;
        this.write = write;
        this.judge = judge;
        this.beginDrafting = beginDrafting;
    }

    @GetMapping
    ModelAndView finding(@PathVariable UUID round, @PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(round, id));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/luu")
    ModelAndView save(@PathVariable UUID round, @PathVariable UUID id, ReviewFindingForm form) {
        var typed = new ReviewTyped();
        var written = new ReviewFinding.Write(id, form.seenVersion(), form.answer(typed));
        return typed.problems().isEmpty()
                ? answer(round, id, form, "legal.review.finding-saved", () -> write.save(written))
                : unreadable(round, id, form, typed.problems());
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/gui")
    ModelAndView send(@PathVariable UUID round, @PathVariable UUID id, ReviewFindingForm form) {
        var typed = new ReviewTyped();
        var written = new ReviewFinding.Write(id, form.seenVersion(), form.answer(typed));
        return typed.problems().isEmpty()
                ? answer(round, id, form, "legal.review.finding-sent", () -> write.send(written))
                : unreadable(round, id, form, typed.problems());
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/chap-nhan")
    ModelAndView accept(@PathVariable UUID round, @PathVariable UUID id, ReviewFindingForm form) {
        return answer(round, id, form, "legal.review.finding-accepted", () -> judge.accept(judgement(id, form)));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/tra-lai")
    ModelAndView giveBack(@PathVariable UUID round, @PathVariable UUID id, ReviewFindingForm form) {
        return answer(round, id, form, "legal.review.finding-returned", () -> judge.giveBack(judgement(id, form)));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/soan-thao")
    ModelAndView draft(@PathVariable UUID round, @PathVariable UUID id, ReviewFindingForm form) {
        var typed = new ReviewTyped();
        var begin = new DraftingTask.Begin(
                form.request(),
                id,
                form.action(),
                ReviewTyped.text(form.title()),
                ReviewTyped.text(form.kind()),
                ReviewTyped.text(form.issuer()),
                form.draftLead(),
                typed.day("dueOn", form.dueOn()),
                ReviewTyped.text(form.note()));
        if (!typed.problems().isEmpty()) {
            return unreadable(round, id, form, typed.problems());
        }
        return switch (beginDrafting.begin(begin)) {
            case ReviewOutcome.Done(var task) -> Pages.redirect("/du-thao/" + task, "legal.drafting.begun");
            case ReviewOutcome.Refused(var findings) -> unreadable(round, id, form, Problems.of(findings));
        };
    }

    private static ReviewFinding.Judge judgement(UUID id, ReviewFindingForm form) {
        return new ReviewFinding.Judge(id, form.seenVersion(), ReviewTyped.text(form.words()));
    }

    private ModelAndView answer(
            UUID round, UUID id, ReviewFindingForm form, String done, Supplier<ReviewOutcome> move) {
        try {
            return switch (move.get()) {
                case ReviewOutcome.Done _ -> Pages.redirect("/ra-soat/" + round + "/ket-qua/" + id, done);
                case ReviewOutcome.Refused(var findings) -> unreadable(round, id, form, Problems.of(findings));
            };
        } catch (Stale overtaken) {
            return Pages.stale(VIEW, pages.overtaken(round, id, form));
        }
    }

    private ModelAndView unreadable(UUID round, UUID id, ReviewFindingForm form, Problems problems) {
        return Pages.unprocessable(VIEW, pages.refused(round, id, form, problems));
    }
}
