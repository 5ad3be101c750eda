package vn.khuyencong.project.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
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
import vn.khuyencong.project.MonthlyReport;
import vn.khuyencong.project.MonthlyReport.Line;
import vn.khuyencong.project.MonthlyReport.Spent;
import vn.khuyencong.project.MonthlyReport.Taken;
import vn.khuyencong.project.MonthlyReport.Work;
import vn.khuyencong.project.ReportMonth;
import vn.khuyencong.shared.BasisPoints;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Stale;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** One month of a file: the implementer reports it, the department remarks on it. */
@Controller
@Allowed(to = Verb.WRITE, on = Matter.PROJECT)
class MonthlyController {

    private static final String VIEW = "project/monthly";

    private static final int NOTHING = 0;
    private static final BasisPoints UNREAD = new BasisPoints(NOTHING);

    private final MonthlyPages pages;
    private final ReportMonth report;

    MonthlyController(MonthlyPages pages, ReportMonth report) {
        this.pages = pages;
        this.report = report;
    }

    @Allowed(to = Verb.READ, on = Matter.PROJECT)
    @GetMapping("/de-an/{id}/bao-cao-thang")
    ModelAndView month(@PathVariable UUID id, @RequestParam(defaultValue = "") String thang) {
        return Pages.page(VIEW, pages.page(id, thang.isEmpty() ? null : month(thang)));
    }

    @PostMapping("/de-an/{id}/bao-cao-thang")
    ModelAndView handIn(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var month = month(typed.text("month"));
        if (typed.text("keep").equals("draft")) {
            return keep(id, month, typed);
        }
        var read = read(id, month, typed);
        if (!read.problems().isEmpty()) {
            return again(id, month, typed, read.problems());
        }
        try {
            var findings = report.handIn(id, typed.version(), read.report(), typed.id("requestId"));
            return findings.isEmpty()
                    ? Pages.redirect(
                            MonthlyMonths.address(id, month), "project.month.handed-in", MonthlyMonths.words(month))
                    : again(id, month, typed, Problems.of(findings));
        } catch (Stale _) {
            return Pages.stale(VIEW, pages.page(id, month, typed.values(), Problems.NONE, true));
        }
    }

    @PostMapping("/de-an/{id}/bao-cao-thang/nhan-xet")
    ModelAndView remark(@PathVariable UUID id, @RequestParam Map<String, String> form) {
        var typed = new Typed(form);
        var month = month(typed.text("month"));
        var findings = report.remark(id, typed.id("report"), typed.text("remark"), typed.id("requestId"));
        return findings.isEmpty()
                ? Pages.redirect(MonthlyMonths.address(id, month), "project.month.remarked")
                : again(id, month, typed, Problems.NONE.with("remark", findings.getFirst()));
    }

    private ModelAndView keep(UUID id, YearMonth month, Typed typed) {
        var kept = new HashMap<>(typed.values());
        List.of("_csrf", "keep", "version", "requestId").forEach(kept::remove);
        var findings = report.keepDraft(id, month, kept);
        return findings.isEmpty()
                ? Pages.redirect(MonthlyMonths.address(id, month), "project.month.draft-kept")
                : again(id, month, typed, Problems.of(findings));
    }

    private ModelAndView again(UUID id, YearMonth month, Typed typed, Problems problems) {
        return Pages.unprocessable(VIEW, pages.page(id, month, typed.values(), problems, false));
    }

    private record Read(MonthlyReport report, Problems problems) {}

    private Read read(UUID id, YearMonth month, Typed typed) {
        var lines = new ArrayList<Line>();
        for (var line : pages.lines(id)) {
            var name = "line-" + line.position();
            var done = typed.text(name).isEmpty() ? Dong.ZERO : typed.amount(name);
            lines.add(new Line(line.position(), typed.text("volume-" + line.position()), done));
        }
        var spent = new Spent(spent(typed, "support"), spent(typed, "counterpart"), spent(typed, "other"));
        var places = MonthlyPlaces.read(typed);
        var point = TypedPoint.read(typed, "point");
        var problems = typed.problems();
        var share = MonthlyFigures.share(typed.text("share"));
        if (share == null) {
            problems = problems.with("share", Finding.of("project.month-share-unread"));
            share = UNREAD;
        }
        var work = new Work(typed.text("done"), share, typed.text("difficulties"), typed.text("next"));
        return new Read(
                new MonthlyReport(month, work, spent, new Taken(typed.id("place"), point), lines, places), problems);
    }

    private static Dong spent(Typed typed, String name) {
        return typed.text(name).isEmpty() ? Dong.ZERO : typed.amount(name);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException _) {
            throw new NotFound("No month " + text);
        }
    }
}
