package vn.khuyencong.establishment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Jobs;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.establishment.bulk.BulkImport.Kind;
import vn.khuyencong.establishment.bulk.ExportColumns;
import vn.khuyencong.establishment.bulk.ImportField;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;

/** Xuất danh sách cơ sở, số liệu năm: the filtered list with chosen columns, as a file made in the background. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.ESTABLISHMENT)
class ExportController {

    private static final String VIEW = "establishment/export";

    private final ExportColumns columns;
    private final ExportWork work;
    private final Jobs jobs;

    ExportController(ExportColumns columns, ExportWork work, Jobs jobs) {
        this.columns = columns;
        this.work = work;
        this.jobs = jobs;
    }

    @GetMapping("/co-so/xuat")
    ModelAndView form(@RequestParam Map<String, String> sent) {
        var kind = kind(sent);
        return Pages.page(VIEW, page(sent, columns.kept(kind), Problems.NONE));
    }

    @PostMapping("/co-so/xuat")
    ModelAndView start(
            @RequestParam Map<String, String> sent,
            @RequestParam(name = "cot", required = false) @Nullable List<String> chosen,
            Locale language) {
        var kind = kind(sent);
        var fields = Arrays.stream(ImportField.values())
                .filter(field -> chosen != null && chosen.contains(field.name()))
                .toList();
        var problems = Problems.NONE;
        var year = get(sent, "nam");
        if (kind == Kind.FIGURES && !year.matches("\\d{4}")) {
            problems = problems.with("nam", Finding.of("establishment.export-year"));
        }
        if (fields.isEmpty()) problems = problems.with("cot", Finding.of("establishment.export-columns"));
        if (!problems.isEmpty()) return Pages.unprocessable(VIEW, page(sent, Set.copyOf(fields), problems));
        var asked = new ExportAsked(
                kind,
                kind == Kind.FIGURES ? Integer.parseInt(year) : 0,
                filter(sent),
                columns.allowed(kind, fields),
                get(sent, "dang").equals("CSV") ? ExportAsked.Format.CSV : ExportAsked.Format.XLSX,
                !language.getLanguage().equals("en"));
        if (asked.format() == ExportAsked.Format.XLSX && work.count(asked) > ListExport.MOST_IN_A_SHEET) {
            return Pages.unprocessable(
                    VIEW,
                    page(sent, Set.copyOf(fields), problems.with("dang", Finding.of("establishment.export-too-long"))));
        }
        columns.keep(fields);
        return Pages.redirect(Jobs.page(jobs.startOnce(ExportJob.KIND, asked.arguments(get(sent, "requestId")))));
    }

    private ExportPage page(Map<String, String> sent, Set<ImportField> chosen, Problems problems) {
        return new ExportPage(
                UUID.randomUUID(),
                kind(sent),
                get(sent, "nam"),
                filter(sent),
                columns.offered(kind(sent)),
                chosen,
                get(sent, "dang"),
                problems);
    }

    private static Kind kind(Map<String, String> sent) {
        return get(sent, "loai").equals(Kind.FIGURES.name()) ? Kind.FIGURES : Kind.ESTABLISHMENTS;
    }

    private static EstablishmentFilter filter(Map<String, String> sent) {
        return new EstablishmentFilter(get(sent, "q"), get(sent, "loai-hinh"), get(sent, "nganh"), get(sent, "noi"));
    }

    private static String get(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
