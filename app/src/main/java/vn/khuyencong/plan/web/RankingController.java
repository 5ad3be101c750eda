package vn.khuyencong.plan.web;

import java.util.UUID;
import java.util.function.Supplier;
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
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.plan.TakeChoice;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.shared.Tier;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The order of priority of a plan: what is chosen, what is in reserve, and the page of each candidate. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PLAN)
@RequestMapping("/ke-hoach/{id}/xep-hang")
class RankingController {

    private static final String LIST = "plan/ranking";
    private static final String ONE = "plan/rankone";

    private final RankingPages pages;
    private final RankingMoves moves;
    private final TakeChoice takeChoice;

    RankingController(RankingPages pages, RankingMoves moves, TakeChoice takeChoice) {
        this.pages = pages;
        this.moves = moves;
        this.takeChoice = takeChoice;
    }

    @GetMapping
    ModelAndView list(
            @PathVariable UUID id,
            @RequestParam(name = "nguon", required = false) @Nullable Tier tier,
            @RequestParam(name = "trang", defaultValue = "1") int page) {
        return Pages.page(LIST, pages.list(id, tier, page, Problems.NONE, false));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping
    ModelAndView take(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version) {
        try {
            return switch (takeChoice.take(id, version)) {
                case PlanOutcome.Done _ -> Pages.redirect("/ke-hoach/" + id, "plan.rank.taken");
                case PlanOutcome.Refused refused ->
                    Pages.unprocessable(LIST, pages.list(id, null, 1, Problems.of(refused.findings()), false));
            };
        } catch (Stale overtaken) {
            return Pages.stale(LIST, pages.list(id, null, 1, Problems.NONE, true));
        }
    }

    @GetMapping("/{project}")
    ModelAndView one(
            @PathVariable UUID id,
            @PathVariable UUID project,
            @RequestParam(name = "nguon", required = false) @Nullable Tier tier) {
        return Pages.page(ONE, pages.one(id, project, tier, RankingForm.EMPTY, Problems.NONE, false));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/{project}/thay-doi")
    ModelAndView change(@PathVariable UUID id, @PathVariable UUID project, RankingForm form) {
        return answer(id, project, form, "plan.rank.changed", () -> moves.change(id, project, form));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/{project}/can-cu")
    ModelAndView note(@PathVariable UUID id, @PathVariable UUID project, RankingForm form) {
        return answer(id, project, form, "plan.rank.noted", () -> moves.note(id, project, form));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/{project}/can-cu/bo")
    ModelAndView withdraw(@PathVariable UUID id, @PathVariable UUID project, RankingForm form) {
        return answer(id, project, form, "plan.rank.withdrawn", () -> moves.withdraw(id, form));
    }

    private ModelAndView answer(
            UUID id, UUID project, RankingForm form, String done, Supplier<RankingMoves.Answer> move) {
        try {
            return switch (move.get()) {
                case RankingMoves.Answer.Unreadable(var problems) -> refused(id, project, form, problems);
                case RankingMoves.Answer.Made(PlanOutcome.Done _) ->
                    Pages.redirect("/ke-hoach/" + id + "/xep-hang/" + project, done);
                case RankingMoves.Answer.Made(PlanOutcome.Refused refused) ->
                    refused(id, project, form, Problems.of(refused.findings()));
            };
        } catch (Stale overtaken) {
            return Pages.stale(ONE, pages.one(id, project, null, form, Problems.NONE, true));
        }
    }

    private ModelAndView refused(UUID id, UUID project, RankingForm form, Problems problems) {
        return Pages.unprocessable(ONE, pages.one(id, project, null, form, problems, false));
    }
}
