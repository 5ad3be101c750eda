package vn.khuyencong.project.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.project.ReportResult;
import vn.khuyencong.project.ResultReport;
import vn.khuyencong.project.ResultTimes;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Quantity;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Quantities;

/** The establishment reports its results on its phone, or the office writes down what it was told. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.RESULT)
class ResultController {

    private static final String VIEW = "project/result";
    private static final int NOTHING = 0;

    private final ProjectPages pages;
    private final ResultPart part;
    private final ReportResult report;
    private final ResultTimes times;

    ResultController(ProjectPages pages, ResultPart part, ReportResult report, ResultTimes times) {
        this.pages = pages;
        this.part = part;
        this.report = report;
        this.times = times;
    }

    @GetMapping("/de-an/{id}/ket-qua")
    ModelAndView form(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sau,
            @RequestParam(name = "dia-diem", required = false) @Nullable UUID place) {
        var file = pages.page(id);
        var card = part.of(file).chosen(place);
        var months = sau.isEmpty() ? card.first() : months(sau);
        return Pages.page(VIEW, new ResultPage(file, card, months, part.own(), Map.of(), Problems.NONE, false));
    }

    @PostMapping("/de-an/{id}/ket-qua")
    ModelAndView report(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var months = months(typed.text("months"));
        var values = new HashMap<String, Quantity>();
        var problems = Problems.NONE;
        for (var indicator : times.indicators()) {
            var text = typed.text(indicator.code());
            var value = text.matches("0([.,]0+)?") ? new Quantity(NOTHING) : Quantities.parse(text);
            if (value != null) {
                values.put(indicator.code(), value);
            } else if (!text.isEmpty()) {
                problems = problems.with(indicator.code(), Finding.of("project.result-unread"));
            }
        }
        if (!problems.isEmpty()) {
            return again(id, months, typed, problems, false);
        }
        var told = part.own() ? "" : typed.text("toldBy");
        try {
            var findings = report.report(
                    id,
                    typed.version(),
                    new ResultReport(place(typed), months, values, told, typed.text("note")),
                    typed.id("requestId"));
            return findings.isEmpty()
                    ? Pages.redirect("/de-an/" + id + "#ket-qua", "project.result.kept")
                    : again(id, months, typed, Problems.of(findings), false);
        } catch (Stale _) {
            return again(id, months, typed, Problems.NONE, true);
        }
    }

    private ModelAndView again(UUID id, int months, Typed typed, Problems problems, boolean changed) {
        var file = pages.page(id);
        var page = new ResultPage(
                file, part.of(file).chosen(place(typed)), months, part.own(), typed.values(), problems, changed);
        return changed ? Pages.stale(VIEW, page) : Pages.unprocessable(VIEW, page);
    }

    private static @Nullable UUID place(Typed typed) {
        return typed.text("place").isEmpty() ? null : typed.id("place");
    }

    private static int months(String text) {
        if (!text.matches("\\d{1,3}")) {
            throw new NotFound("No time " + text);
        }
        return Integer.parseInt(text);
    }
}
