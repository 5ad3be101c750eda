package vn.khuyencong.project.web;

import java.util.ArrayList;
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
import vn.khuyencong.project.EstimateLine;
import vn.khuyencong.project.ReworkEstimate;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** The estimate made to fit what was granted: asked and granted side by side. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class ReworkController {

    private static final String VIEW = "project/rework";

    private final ReworkEstimate rework;

    ReworkController(ReworkEstimate rework) {
        this.rework = rework;
    }

    @GetMapping("/de-an/{id}/dieu-chinh-du-toan")
    ModelAndView form(@PathVariable UUID id) {
        return Pages.page(VIEW, new ReworkPage(rework.sheet(id), Map.of(), Problems.NONE));
    }

    @PostMapping("/de-an/{id}/dieu-chinh-du-toan")
    ModelAndView keep(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var sheet = rework.sheet(id);
        var lines = lines(sheet, typed);
        if (!typed.problems().isEmpty()) {
            return Pages.unprocessable(VIEW, new ReworkPage(sheet, typed.values(), typed.problems()));
        }
        try {
            var findings = rework.rework(id, typed.version(), lines, typed.ticked("enoughCounterpart"));
            return findings.isEmpty()
                    ? Pages.redirect("/de-an/" + id, "project.reworked")
                    : Pages.unprocessable(VIEW, new ReworkPage(sheet, typed.values(), Problems.of(findings)));
        } catch (Stale _) {
            var changed = Problems.NONE.with(Finding.of("project.changed-while-writing"));
            return Pages.stale(VIEW, new ReworkPage(rework.sheet(id), typed.values(), changed));
        }
    }

    private static List<EstimateLine> lines(ReworkEstimate.Sheet sheet, Typed typed) {
        var lines = new ArrayList<EstimateLine>();
        for (var line : sheet.project().estimate().lines()) {
            lines.add(line.granting(
                    typed.amount(ReworkPage.name(line, "total")),
                    typed.amount(ReworkPage.name(line, "support")),
                    typed.amount(ReworkPage.name(line, "counterpart")),
                    typed.amount(ReworkPage.name(line, "other"))));
        }
        return lines;
    }
}
