package vn.khuyencong.plan.web;

import java.util.Map;
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
import vn.khuyencong.plan.PlanOutcome;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The page of an adjustment and the moves made there. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PLAN)
@RequestMapping("/ke-hoach/{id}/dieu-chinh/{at}")
class AdjustmentController {

    private static final String VIEW = "plan/adjustment";

    private final AdjustmentPages pages;
    private final AdjustmentMoves moves;

    AdjustmentController(AdjustmentPages pages, AdjustmentMoves moves) {
        this.pages = pages;
        this.moves = moves;
    }

    @GetMapping
    ModelAndView adjustment(@PathVariable UUID id, @PathVariable int at) {
        return Pages.page(VIEW, pages.page(id, at));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/dong")
    ModelAndView put(@PathVariable UUID id, @PathVariable int at, AdjustmentForm form) {
        return answer(id, at, form, "plan.adjustment.line-put", moves.line(id, form));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/dong/bo")
    ModelAndView takeBack(@PathVariable UUID id, @PathVariable int at, AdjustmentForm form) {
        return answer(id, at, form, "plan.adjustment.line-taken-back", moves.takeBack(id, form));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/rut")
    ModelAndView withdraw(@PathVariable UUID id, @PathVariable int at, AdjustmentForm form) {
        return answer(id, at, form, "plan.adjustment.withdrawn", moves.withdrawal(id, form));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/trinh")
    ModelAndView submit(@PathVariable UUID id, @PathVariable int at, AdjustmentForm form) {
        return answer(id, at, form, "plan.adjustment.submitted", moves.submission(id, form));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/phe-duyet")
    ModelAndView approve(@PathVariable UUID id, @PathVariable int at, AdjustmentForm form) {
        return answer(id, at, form, "plan.adjustment.approved", moves.approval(id, form));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PLAN)
    @PostMapping("/tra-lai")
    ModelAndView giveBack(@PathVariable UUID id, @PathVariable int at, AdjustmentForm form) {
        return answer(id, at, form, "plan.adjustment.returned", moves.returning(id, form));
    }

    private ModelAndView answer(UUID id, int at, AdjustmentForm form, String done, AdjustmentMoves.Reading reading) {
        return switch (reading) {
            case AdjustmentMoves.Unreadable(var problems) ->
                Pages.unprocessable(VIEW, pages.refused(id, at, form, problems, Map.of()));
            case AdjustmentMoves.Ready(var move) -> {
                try {
                    yield switch (move.get()) {
                        case PlanOutcome.Done _ -> Pages.redirect("/ke-hoach/" + id + "/dieu-chinh/" + at, done);
                        case PlanOutcome.Refused(var findings, var ofProjects) ->
                            Pages.unprocessable(VIEW, pages.refused(id, at, form, Problems.of(findings), ofProjects));
                    };
                } catch (Stale overtaken) {
                    yield Pages.stale(VIEW, pages.overtaken(id, at, form));
                }
            }
        };
    }
}
