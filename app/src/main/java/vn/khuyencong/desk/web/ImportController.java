package vn.khuyencong.desk.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.ImportPreviews;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;

/** Import of a table: send it, look at every line, take it over once. */
@Controller
@Allowed(to = Verb.READ, on = Matter.DESK)
class ImportController {

    private final ImportPreviews imports;

    ImportController(ImportPreviews imports) {
        this.imports = imports;
    }

    @GetMapping("/nhap")
    ModelAndView choose(@RequestParam(name = "loai") String kind) {
        return Pages.page("desk/importupload", uploadPage(kind, List.of(), Map.of()));
    }

    @Allowed(to = Verb.WRITE, on = Matter.DESK)
    @PostMapping("/nhap")
    ModelAndView upload(
            @RequestParam(name = "loai") String kind,
            @RequestParam MultipartFile file,
            @RequestParam Map<String, String> sent) {
        return switch (imports.upload(kind, file, columns(kind, sent))) {
            case Upload.Kept(var id) -> Pages.redirect("/nhap/" + id);
            case Upload.Refused(var finding) ->
                Pages.unprocessable("desk/importupload", uploadPage(kind, List.of(finding), columns(kind, sent)));
        };
    }

    @GetMapping("/nhap/{id}")
    ModelAndView preview(@PathVariable UUID id) {
        var preview = imports.find(id);
        return Pages.page(
                "desk/import", new ImportPage(imports.kind(preview.kind()).title(), preview));
    }

    @Allowed(to = Verb.WRITE, on = Matter.DESK)
    @PostMapping("/nhap/{id}")
    ModelAndView takeOver(@PathVariable UUID id) {
        var done = imports.kind(imports.find(id).kind()).donePath();
        return imports.takeOver(id)
                .map(lines -> Pages.redirect(done, "desk.import-done", lines))
                .orElseGet(() -> Pages.redirect("/nhap/" + id));
    }

    private ImportUploadPage uploadPage(String name, List<Finding> findings, Map<String, String> columns) {
        var kind = imports.kind(name);
        return new ImportUploadPage(name, kind.title(), kind.headings(), kind.required(), findings, columns);
    }

    /** What each heading was said to be called in the file: fields {@code cot-0}, {@code cot-1}, in order. */
    private Map<String, String> columns(String kind, Map<String, String> sent) {
        var headings = imports.kind(kind).headings();
        var columns = new HashMap<String, String>();
        for (int at = 0; at < headings.size(); at++) {
            columns.put(headings.get(at), sent.getOrDefault(ImportUploadPage.column(at), ""));
        }
        return columns;
    }
}
