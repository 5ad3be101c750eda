package vn.khuyencong.legal.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.legal.CreateReview;
import vn.khuyencong.legal.ReviewOutcome;
import vn.khuyencong.legal.ReviewRound;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The list of review rounds, and where a new one begins. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.REVIEW)
class ReviewListController {

    private static final String NEW = "legal/review/new";

    private final ReviewListPages pages;
    private final CreateReview createReview;
    private final OfficeClock clock;

    ReviewListController(ReviewListPages pages, CreateReview createReview, OfficeClock clock) {
        this.pages = pages;
        this.createReview = createReview;
        this.clock = clock;
    }

    @GetMapping("/ra-soat")
    ModelAndView list(@RequestParam Map<String, String> address) {
        return Pages.page("legal/review/list", pages.page(address));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @GetMapping("/ra-soat/moi")
    ModelAndView form() {
        if (!createReview.mayCreate()) {
            throw new NotAllowed("Only the department begins a review");
        }
        return Pages.page(NEW, new NewReviewPage(ReviewForm.empty(clock.today()), UUID.randomUUID(), Problems.NONE));
    }

    @Allowed(to = Verb.WRITE, on = Matter.REVIEW)
    @PostMapping("/ra-soat")
    ModelAndView create(ReviewForm form) {
        var typed = new ReviewTyped();
        var terms = form.terms(typed);
        if (terms == null) {
            return again(form, typed.problems());
        }
        return switch (createReview.create(new ReviewRound.Create(form.request(), terms))) {
            case ReviewOutcome.Done(var id) -> Pages.redirect("/ra-soat/" + id, "legal.review.created");
            case ReviewOutcome.Refused(var findings) -> again(form, Problems.of(findings));
        };
    }

    private static ModelAndView again(ReviewForm form, Problems problems) {
        return Pages.unprocessable(NEW, new NewReviewPage(form, form.request(), problems));
    }
}
