package vn.khuyencong.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.CsvExport;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.shared.TooManyRows;
import vn.khuyencong.web.Pages;
import vn.khuyencong.web.Texts;

/** The trail of every change, for those who inspect: found, read field by field, taken away. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.AUDIT)
class TrailController {

    private final CurrentActor current;
    private final TrailPages pages;
    private final TrailReader reader;
    private final TrailColumns columns;
    private final Texts texts;

    TrailController(CurrentActor current, TrailPages pages, TrailReader reader, TrailColumns columns, Texts texts) {
        this.current = current;
        this.pages = pages;
        this.reader = reader;
        this.columns = columns;
        this.texts = texts;
    }

    /** What the address narrows the trail to. */
    @ModelAttribute
    TrailFilter filter(
            @RequestParam(name = "tu", defaultValue = "") String from,
            @RequestParam(name = "den", defaultValue = "") String to,
            @RequestParam(name = "ai", defaultValue = "") String who,
            @RequestParam(name = "bang", defaultValue = "") String table,
            @RequestParam(name = "viec", defaultValue = "") String action,
            @RequestParam(name = "tep", defaultValue = "") String file,
            @RequestParam(name = "q", defaultValue = "") String words) {
        return new TrailFilter(from, to, who, table, action, file, words);
    }

    @GetMapping("/nhat-ky")
    ModelAndView list(
            @ModelAttribute(binding = false) TrailFilter filter,
            @RequestParam(name = "truoc", defaultValue = "") String place,
            Locale language) {
        var actor = current.get();
        return Pages.page("report/trail", pages.page(filter, TrailPlace.read(place), actor, language));
    }

    @GetMapping("/nhat-ky/xuat-excel")
    void excel(@ModelAttribute(binding = false) TrailFilter filter, HttpServletResponse response, Locale language)
            throws IOException {
        var actor = current.get();
        if (reader.isLonger(filter, actor, ListExport.MOST_IN_A_SHEET)) {
            throw new TooManyRows(ListExport.MOST_IN_A_SHEET);
        }
        var out = attachment(response, "nhat-ky.xlsx", ListExport.MEDIA_TYPE);
        reader.all(
                filter,
                actor,
                rows -> ListExport.write(
                        out, texts.text(language, "report.trail.title"), columns.changes(language), rows));
    }

    @GetMapping("/nhat-ky/xuat-csv")
    void csv(@ModelAttribute(binding = false) TrailFilter filter, HttpServletResponse response, Locale language)
            throws IOException {
        var actor = current.get();
        var out = attachment(response, "nhat-ky.csv", CsvExport.MEDIA_TYPE);
        reader.all(filter, actor, rows -> CsvExport.write(out, columns.changes(language), rows));
    }

    /** Written as it is read: the trail may be longer than what fits into memory. */
    private static OutputStream attachment(HttpServletResponse response, String name, String type) throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store, private");
        return response.getOutputStream();
    }
}
