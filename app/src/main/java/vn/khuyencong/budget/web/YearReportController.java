package vn.khuyencong.budget.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.budget.cycle.CycleStep;
import vn.khuyencong.budget.cycle.KeepCycle;
import vn.khuyencong.budget.cycle.YearReport;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.DocumentTemplates;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.web.Texts;

/** The yearly settlement to take away: as it was sent, or as it stands so far. */
@Controller
@Allowed(to = Verb.READ, on = Matter.BUDGET)
class YearReportController {

    private static final String TEMPLATE = "quyet-toan-nam";

    private final KeepCycle keeping;
    private final DocumentTemplates templates;
    private final Texts texts;

    YearReportController(KeepCycle keeping, DocumentTemplates templates, Texts texts) {
        this.keeping = keeping;
        this.templates = templates;
        this.texts = texts;
    }

    @GetMapping("/kinh-phi/chu-trinh/{year}/quyet-toan.xlsx")
    ResponseEntity<Resource> xlsx(@PathVariable int year, Locale locale) {
        var columns = new ArrayList<Column<YearReport.Line>>();
        columns.add(Column.text(
                texts.text(locale, "budget.source"), line -> texts.text(locale, "budget.source." + line.source())));
        CyclePage.parts()
                .forEach((name, part) -> columns.add(
                        Column.<YearReport.Line>money(texts.text(locale, "budget.cycle.report." + name), part)
                                .withTotal()));
        return Downloads.xlsx(
                TEMPLATE + "-" + year + ".xlsx",
                texts.text(locale, "budget.cycle.report", Integer.toString(year)),
                columns,
                keeping.report(year).lines());
    }

    @GetMapping("/kinh-phi/chu-trinh/{year}/quyet-toan.docx")
    ResponseEntity<Resource> docx(@PathVariable int year) {
        var report = keeping.report(year);
        var sent = keeping.look(year).stream()
                .filter(look -> look.step() == CycleStep.SETTLEMENT)
                .flatMap(look -> look.papers().stream())
                .findFirst();
        var model = new HashMap<String, Object>();
        model.put("year", Integer.toString(year));
        model.put("number", sent.map(paper -> paper.number()).orElse("........../BC-SCT"));
        model.put("department", sent.map(paper -> paper.bodyName()).orElse("SỞ CÔNG THƯƠNG"));
        model.put("state", sent.isPresent() ? "" : "Bản nháp: số liệu đến ngày in, chưa gửi.");
        CyclePage.parts()
                .forEach((name, part) -> model.put(name, report.total(part).formatted()));
        model.put("sources", rows(report));
        return Downloads.docx(TEMPLATE + "-" + year + ".docx", templates.docx(TEMPLATE, model, "sources"));
    }

    private List<Map<String, String>> rows(YearReport report) {
        var rows = new ArrayList<Map<String, String>>();
        for (var line : report.lines()) {
            var row = new HashMap<String, String>();
            row.put("no", Integer.toString(rows.size() + 1));
            row.put("source", texts.text(Texts.VIETNAMESE, "budget.source." + line.source()));
            CyclePage.parts()
                    .forEach((name, part) -> row.put(name, part.apply(line).formatted()));
            rows.add(row);
        }
        return rows;
    }
}
