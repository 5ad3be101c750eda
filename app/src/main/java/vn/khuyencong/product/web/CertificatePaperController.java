package vn.khuyencong.product.web;

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

/** The certificate as a document: to edit, and to print and keep. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PRODUCT)
class CertificatePaperController {

    private final CertificatePaper papers;
    private final PdfPrinter pdf;

    CertificatePaperController(CertificatePaper papers, PdfPrinter pdf) {
        this.papers = papers;
        this.pdf = pdf;
    }

    @GetMapping("/chung-nhan/{id}/giay.docx")
    ResponseEntity<Resource> docx(@PathVariable UUID id) {
        var written = papers.write(id);
        return Downloads.docx(written.name() + ".docx", written.docx());
    }

    @GetMapping("/chung-nhan/{id}/giay.pdf")
    ResponseEntity<Resource> pdf(@PathVariable UUID id) {
        var written = papers.write(id);
        return Downloads.file(written.name() + ".pdf", "application/pdf", pdf.print(written.docx()));
    }
}
