package vn.khuyencong.project.forms;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.desk.PdfPrinter;
import vn.khuyencong.project.web.CouncilPage;

/** The minutes of a council as a document. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROJECT)
class CouncilMinutesController {

    private final CouncilMinutes minutes;
    private final PdfPrinter pdf;

    CouncilMinutesController(CouncilMinutes minutes, PdfPrinter pdf) {
        this.minutes = minutes;
        this.pdf = pdf;
    }

    @GetMapping(CouncilPage.PATH + "/{id}/bien-ban.docx")
    ResponseEntity<Resource> docx(@PathVariable UUID id) {
        var written = minutes.write(id);
        return Downloads.docx(written.name() + ".docx", written.docx());
    }

    @GetMapping(CouncilPage.PATH + "/{id}/bien-ban.pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID id) {
        var written = minutes.write(id);
        return Downloads.file(written.name() + ".pdf", "application/pdf", pdf.print(written.docx()));
    }
}
