package vn.khuyencong.project.web;

import java.util.List;
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
import vn.khuyencong.project.DecideRatio;
import vn.khuyencong.project.DecideRatio.Decided;
import vn.khuyencong.project.Evidence.Selection;
import vn.khuyencong.project.RecordSelection;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** What is recorded of the work besides papers: contractors, the ratio of one advance, the case of the settlement. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class EvidenceController {

    private static final String SELECTION = "project/selection";
    private static final String RATIO = "project/ratio";

    private final EvidencePart part;
    private final RecordSelection record;
    private final DecideRatio decide;

    EvidenceController(EvidencePart part, RecordSelection record, DecideRatio decide) {
        this.part = part;
        this.record = record;
        this.decide = decide;
    }

    @GetMapping("/de-an/{id}/lua-chon-nha-thau")
    ModelAndView selecting(@PathVariable UUID id) {
        var page = part.form(id, Map.of(), Problems.NONE);
        if (!page.evidence().mayRecord()) {
            throw new NotAllowed("Not the implementer of " + id);
        }
        return Pages.page(SELECTION, page);
    }

    @PostMapping("/de-an/{id}/lua-chon-nha-thau")
    ModelAndView select(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var selection = new Selection(
                typed.text("form"),
                typed.text("package"),
                typed.amount("price"),
                typed.text("winner"),
                typed.text("number"),
                typed.day("decidedOn"),
                typed.text("reason"));
        var problems = typed.problems();
        if (problems.isEmpty()) {
            problems = Problems.of(record.record(id, selection, typed.id("requestId")));
        }
        return problems.isEmpty()
                ? Pages.redirect("/de-an/" + id, "project.selection.recorded", selection.packageName())
                : Pages.unprocessable(SELECTION, part.form(id, typed.values(), problems));
    }

    @GetMapping("/de-an/{id}/ty-le-tam-ung")
    ModelAndView deciding(@PathVariable UUID id) {
        var page = part.form(id, Map.of(), Problems.NONE);
        if (!page.evidence().mayDecide()) {
            throw new NotAllowed("Not the manager of " + id);
        }
        return Pages.page(RATIO, page);
    }

    @PostMapping("/de-an/{id}/ty-le-tam-ung")
    ModelAndView decide(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var ratio = MonthlyFigures.share(typed.text("ratio"));
        var day = typed.day("decidedOn");
        var problems = typed.problems();
        if (ratio == null) {
            problems = problems.with("ratio", Finding.of("project.month-share-unread"));
        } else if (problems.isEmpty()) {
            var decided = new Decided(ratio, typed.text("number"), day, typed.text("reason"));
            problems = Problems.of(decide.decide(id, decided, typed.id("requestId")));
        }
        return problems.isEmpty()
                ? Pages.redirect("/de-an/" + id, "project.ratio.recorded")
                : Pages.unprocessable(RATIO, part.form(id, typed.values(), problems));
    }

    @PostMapping("/de-an/{id}/hoa-don")
    ModelAndView invoices(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var says = typed.oneOf("invoices", "yes", "no").equals("yes");
        var findings = typed.problems().isEmpty()
                ? record.invoices(id, says, typed.id("requestId"))
                : List.copyOf(typed.problems().fields().values());
        return findings.isEmpty()
                ? Pages.redirect("/de-an/" + id, "project.invoices.said")
                : Pages.unprocessable("project/invoices", part.form(id, typed.values(), Problems.of(findings)));
    }
}
