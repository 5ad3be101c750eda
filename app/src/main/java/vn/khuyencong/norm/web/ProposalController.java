package vn.khuyencong.norm.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.norm.DecideNorm;
import vn.khuyencong.norm.NormDecision.Moved;
import vn.khuyencong.norm.NormDecision.Refused;
import vn.khuyencong.norm.ProposalStep;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The proposals of the province, one of them, and the moves made on it. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROPOSAL)
class ProposalController {

    private static final String VIEW = "norm/proposal";

    private static final Map<String, ProposalStep> STEPS = Map.of(
            "trinh", ProposalStep.PROPOSE,
            "rut", ProposalStep.WITHDRAW,
            "tra-lai", ProposalStep.RETURN,
            "khong-duyet", ProposalStep.REFUSE,
            "phe-duyet", ProposalStep.APPROVE);

    private final ProposalPages pages;
    private final DecideNorm decide;

    ProposalController(ProposalPages pages, DecideNorm decide) {
        this.pages = pages;
        this.decide = decide;
    }

    @Allowed(to = Verb.LIST, on = Matter.PROPOSAL)
    @GetMapping("/dinh-muc/de-xuat")
    ModelAndView list(@RequestParam(name = "trang-thai", defaultValue = "") String stage) {
        return Pages.page("norm/proposals", pages.list(stage));
    }

    @GetMapping("/dinh-muc/de-xuat/{id}")
    ModelAndView show(@PathVariable UUID id) {
        return Pages.page(VIEW, pages.page(id, Problems.NONE, "", false));
    }

    @Allowed(to = Verb.WRITE, on = Matter.PROPOSAL)
    @PostMapping("/dinh-muc/de-xuat/{id}/{word}")
    ModelAndView move(@PathVariable UUID id, @PathVariable String word, @RequestParam Map<String, String> sent) {
        var step = STEPS.get(word);
        if (step == null) throw new NotFound("No step " + word);
        var words = sent.getOrDefault("words", "");
        try {
            return switch (decide.move(step, id, revision(sent), sent.get("seen"), words)) {
                case Moved _ -> Pages.redirect("/dinh-muc/de-xuat/" + id, "norm.done." + step);
                case Refused(var against) -> {
                    var problems = Problems.NONE;
                    for (var one : against) problems = problems.with(one.field(), one.finding());
                    yield Pages.unprocessable(VIEW, pages.page(id, problems, words, false));
                }
            };
        } catch (Stale _) {
            return Pages.stale(VIEW, pages.page(id, Problems.NONE, words, true));
        }
    }

    private static int revision(Map<String, String> sent) {
        var text = sent.getOrDefault("version", "");
        if (!text.matches("\\d{1,9}")) throw new NotFound("A form without its revision");
        return Integer.parseInt(text);
    }
}
