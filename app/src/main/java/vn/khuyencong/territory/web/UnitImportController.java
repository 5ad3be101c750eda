package vn.khuyencong.territory.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Column;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.desk.Jobs;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.territory.FileBytes;
import vn.khuyencong.territory.ImportProblem;
import vn.khuyencong.territory.TakeUnits;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Problems;
import vn.khuyencong.web.Texts;

/** Nhập danh mục địa bàn: lists of units are sent, looked at, and taken over if the administrator agrees. */
@Controller
@Allowed(to = Verb.DECIDE, on = Matter.TERRITORY)
class UnitImportController {

    static final String VIEW = "territory/importform";

    private final TakeUnits imports;
    private final Jobs jobs;
    private final Texts texts;
    private final OfficeClock clock;

    UnitImportController(TakeUnits imports, Jobs jobs, Texts texts, OfficeClock clock) {
        this.imports = imports;
        this.jobs = jobs;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/dia-ban/nhap")
    ModelAndView form() {
        var form = new ImportForm(null, null, null, null, null, null);
        return Pages.page(VIEW, page(form, Problems.NONE));
    }

    @PostMapping("/dia-ban/nhap")
    ModelAndView send(
            ImportForm form,
            @RequestParam(name = "before", required = false) @Nullable MultipartFile before,
            @RequestParam(name = "from", required = false) @Nullable MultipartFile from,
            @RequestParam(name = "changes", required = false) @Nullable MultipartFile changes) {
        var sent = new ArrayList<TakeUnits.Sent>();
        var problems = take(before, "BEFORE", "beforeDay", form.beforeDay(), sent, Problems.NONE);
        problems = take(from, "FROM", "fromDay", form.fromDay(), sent, problems);
        problems = take(changes, "TRANSITIONS", "changesDay", form.changesDay(), sent, problems);
        var since = form.since().isBlank() ? TakeUnits.since() : Address.day(form.since());
        if (since == null) problems = problems.with("since", Finding.of("territory.import-day"));
        if (sent.isEmpty() && problems.isEmpty()) problems = problems.with(Finding.of("territory.import-no-file"));
        if (!problems.isEmpty() || since == null) return Pages.unprocessable(VIEW, page(form, problems));
        var resolution = form.resolution().isBlank()
                ? texts.text(Texts.VIETNAMESE, "territory.import.resolution-default")
                : form.resolution().strip();
        return Pages.redirect("/dia-ban/nhap/" + imports.send(form.requestId(), sent, since, resolution));
    }

    @GetMapping("/dia-ban/nhap/{id}")
    ModelAndView one(@PathVariable UUID id) {
        var one = imports.find(id);
        return Pages.page("territory/import", new ImportPage(one, one.job() == null ? null : jobs.state(one.job())));
    }

    @PostMapping("/dia-ban/nhap/{id}")
    ModelAndView takeOver(@PathVariable UUID id) {
        imports.take(id);
        return Pages.redirect("/dia-ban/nhap/" + id);
    }

    @GetMapping("/dia-ban/nhap/{id}/van-de")
    ResponseEntity<Resource> problems(@PathVariable UUID id, Locale language) {
        var report = imports.find(id).report();
        return Downloads.xlsx(
                "van-de-khi-nhap.xlsx",
                texts.text(language, "territory.import.problems"),
                List.of(
                        Column.<ImportProblem>text(texts.text(language, "territory.import.file"), ImportProblem::file),
                        Column.number(texts.text(language, "territory.import.line"), ImportProblem::line),
                        Column.text(
                                texts.text(language, "territory.import.weight"),
                                problem -> texts.text(
                                        language,
                                        problem.refuses() ? "territory.import.refuses" : "territory.import.warns")),
                        Column.text(
                                texts.text(language, "territory.import.problem"),
                                problem -> texts.finding(language, problem.sentence()))),
                report == null ? List.of() : report.problems());
    }

    private ImportFormPage page(ImportForm form, Problems problems) {
        return new ImportFormPage(form, clock.today(), imports.latest(), problems, List.of());
    }

    /** One of the three lists, where it was sent. Its day is typed or stands in its name. */
    private static Problems take(
            @Nullable MultipartFile file,
            String role,
            String field,
            String typed,
            List<TakeUnits.Sent> sent,
            Problems problems) {
        if (file == null || file.isEmpty()) return problems;
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), role);
        @Nullable LocalDate day = typed.isBlank() ? TakeUnits.dayIn(name).orElse(null) : Address.day(typed);
        if (day == null) return problems.with(field, Finding.of("territory.import-day"));
        sent.add(new TakeUnits.Sent(name, role, day, bytes(file)));
        return problems;
    }

    static FileBytes bytes(MultipartFile file) {
        try {
            return new FileBytes(file.getBytes());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
