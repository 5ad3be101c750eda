package vn.khuyencong.project.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.PdfPrinter;
import vn.khuyencong.project.funding.KeepAkin;
import vn.khuyencong.web.Pages;

/** The file of one đề án. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROJECT)
class ProjectController {

    private final WholeFiles files;
    private final PdfPrinter pdf;
    private final KeepAkin akin;

    ProjectController(WholeFiles files, PdfPrinter pdf, KeepAkin akin) {
        this.files = files;
        this.pdf = pdf;
        this.akin = akin;
    }

    @GetMapping("/de-an/{id}")
    ModelAndView file(@PathVariable UUID id) {
        var whole = files.of(id);
        if (!whole.page().file().akinKept()) {
            akin.keep(id);
        }
        return Pages.page("project/file", whole.page())
                .addObject("months", whole.months())
                .addObject("evidence", whole.evidence())
                .addObject("results", whole.results())
                .addObject("pdf", pdf.isThere());
    }
}
