package vn.khuyencong.project.forms;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Jobs;
import vn.khuyencong.desk.PaperZip;
import vn.khuyencong.web.Pages;

/** Tải hồ sơ: all papers of one file at once, or of many files in the background. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROJECT)
class PackController {

    private static final String VIEW = "project/packlook";

    private final PackWork work;
    private final PackLooks looks;
    private final Jobs jobs;

    PackController(PackWork work, PackLooks looks, Jobs jobs) {
        this.work = work;
        this.looks = looks;
        this.jobs = jobs;
    }

    /** Written as it is read: the papers of a file may be more than what fits into memory. */
    @GetMapping("/de-an/{id}/tai-ho-so")
    void one(@PathVariable UUID id, HttpServletResponse response, Locale language) throws IOException {
        var name = work.nameOf(id);
        response.setContentType(PaperZip.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        work.one(response.getOutputStream(), id, language);
    }

    /** Says what would be in the ZIP and what would not, and why. */
    @Allowed(to = Verb.LIST, on = Matter.PROJECT)
    @PostMapping("/de-an/tai-ho-so")
    ModelAndView look(
            @RequestParam(name = "file", required = false) @Nullable List<UUID> files,
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "false") boolean all) {
        var look = all ? looks.all(filter) : looks.ticked(files == null ? List.of() : files, filter);
        return look.findings().isEmpty() ? Pages.page(VIEW, look) : Pages.unprocessable(VIEW, look);
    }

    @Allowed(to = Verb.LIST, on = Matter.PROJECT)
    @PostMapping("/de-an/tai-ho-so/thuc-hien")
    ModelAndView start(
            @RequestParam UUID requestId,
            @RequestParam(name = "file", required = false) @Nullable List<UUID> files,
            @RequestParam(defaultValue = "") String filter,
            Locale language) {
        // Looked at again: nobody widens the choice or the limit by changing the form.
        var look = looks.ticked(files == null ? List.of() : files, filter);
        if (!look.findings().isEmpty() || look.taken().isEmpty()) return Pages.unprocessable(VIEW, look);
        var ids = look.taken().stream().map(line -> line.id().toString()).collect(Collectors.joining(","));
        var job = jobs.startOnce(
                PackJob.KIND,
                Map.of(
                        PackJob.FILES, ids,
                        PackJob.LANGUAGE, language.getLanguage(),
                        PackJob.REQUEST, requestId.toString()));
        return Pages.redirect(Jobs.page(job));
    }
}
