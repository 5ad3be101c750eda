package vn.khuyencong.project.forms;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.access.Allowed;
import vn.khuyencong.access.Matter;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Verb;
import vn.khuyencong.desk.Downloads;
import vn.khuyencong.desk.ListExport;
import vn.khuyencong.desk.PdfPrinter;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.shared.Tier;

/** The forms over all đề án of a year and source. What the address does not say is this year, of the province's money. */
@Controller
@Allowed(to = Verb.LIST, on = Matter.PROJECT)
class YearFormController {

    private final YearForms forms;
    private final PdfPrinter pdf;
    private final OfficeClock clock;

    YearFormController(YearForms forms, PdfPrinter pdf, OfficeClock clock) {
        this.forms = forms;
        this.pdf = pdf;
        this.clock = clock;
    }

    @GetMapping("/de-an/bieu-mau/{file}")
    ResponseEntity<Resource> form(
            @PathVariable String file,
            @RequestParam(name = "nam", required = false) @Nullable Integer nam,
            @RequestParam(name = "nguon", defaultValue = "") String nguon) {
        var asked = Asked.of(file);
        var form = YearForm.named(asked.name()).orElseThrow(() -> new NotFound("No form " + file));
        int year = nam == null ? clock.today().getYear() : nam;
        var tier = nguon.equals(Tier.NATIONAL.name()) ? Tier.NATIONAL : Tier.LOCAL;
        var name = year + "-" + file;
        return switch (asked.ending()) {
            case DOCX -> Downloads.docx(name, forms.docx(form, year, tier));
            case PDF -> Downloads.file(name, "application/pdf", pdf.print(forms.docx(form, year, tier)));
            case XLSX -> Downloads.file(name, ListExport.MEDIA_TYPE, forms.xlsx(form, year, tier));
        };
    }
}
