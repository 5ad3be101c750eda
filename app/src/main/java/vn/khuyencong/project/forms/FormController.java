package vn.khuyencong.project.forms;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.desk.PdfPrinter;
import vn.khuyencong.shared.NotFound;

/** The forms of a đề án, to be edited, signed or kept: one address for each kind of file. */
@Controller
@Allowed(to = Verb.READ, on = Matter.PROJECT)
class FormController {

    private static final String PDF = "application/pdf";

    private final ProjectForms forms;
    private final PdfPrinter pdf;

    FormController(ProjectForms forms, PdfPrinter pdf) {
        this.forms = forms;
        this.pdf = pdf;
    }

    @GetMapping("/de-an/{id}/bieu-mau/{file}")
    ResponseEntity<Resource> form(
            @PathVariable UUID id,
            @PathVariable String file,
            @RequestParam(name = "dia-diem", required = false) @Nullable UUID place) {
        var asked = Asked.of(file);
        var form = Form.named(asked.name()).orElseThrow(() -> new NotFound("No form " + file));
        return switch (asked.ending()) {
            case DOCX -> Downloads.docx(file, forms.docx(form, id, place));
            case PDF -> Downloads.file(file, PDF, pdf.print(forms.docx(form, id, place)));
            case XLSX -> {
                if (!form.isSheet()) throw new NotFound("No sheet of " + file);
                yield Downloads.file(file, ListExport.MEDIA_TYPE, forms.xlsx(form, id));
            }
        };
    }
}
