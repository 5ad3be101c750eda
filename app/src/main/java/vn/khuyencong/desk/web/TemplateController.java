package vn.khuyencong.desk.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
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
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.desk.Templates;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.web.Pages;

/** The administrator's templates of documents: taken away, replaced, given back. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.TEMPLATE)
class TemplateController {

    private static final String HOME = "/quan-tri/mau-van-ban";
    private static final String VIEW = "desk/templates";

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping(HOME)
    ModelAndView all() {
        return Pages.page(VIEW, page("", List.of()));
    }

    /** @param shipped any value for the one that comes with the program, else the one that holds */
    @Allowed(to = Verb.READ, on = Matter.TEMPLATE)
    @GetMapping(HOME + "/{template}")
    ResponseEntity<Resource> content(
            @PathVariable String template, @RequestParam(name = "goc", defaultValue = "") String shipped) {
        return Downloads.docx(template + ".docx", templates.content(template, !shipped.isEmpty()));
    }

    @Allowed(to = Verb.WRITE, on = Matter.TEMPLATE)
    @PostMapping(HOME + "/{template}")
    ModelAndView replace(
            @PathVariable String template,
            @RequestParam(defaultValue = "") String seen,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var content = file == null ? new byte[0] : file.getBytes();
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var findings = templates.replace(template, name, content, seen);
        return findings.isEmpty()
                ? Pages.redirect(HOME, "desk.template.replaced-now")
                : Pages.unprocessable(VIEW, page(template, findings));
    }

    @Allowed(to = Verb.WRITE, on = Matter.TEMPLATE)
    @PostMapping(HOME + "/{template}/goc")
    ModelAndView restore(@PathVariable String template, @RequestParam(defaultValue = "") String seen) {
        templates.restore(template, seen);
        return Pages.redirect(HOME, "desk.template.restored-now");
    }

    private TemplatesPage page(String refused, List<Finding> findings) {
        return new TemplatesPage(templates.all(), refused, findings);
    }
}
