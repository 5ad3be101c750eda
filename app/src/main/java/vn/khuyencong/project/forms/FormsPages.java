package vn.khuyencong.project.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.desk.PdfPrinter;
import vn.khuyencong.project.KeepVouchers;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.Vouchers;
import vn.khuyencong.web.Problems;

/** Puts the page of forms together. */
@Component
@Transactional(readOnly = true)
class FormsPages {

    private final Projects projects;
    private final Vouchers vouchers;
    private final KeepVouchers keeping;
    private final PdfPrinter pdf;
    private final CurrentActor current;

    FormsPages(Projects projects, Vouchers vouchers, KeepVouchers keeping, PdfPrinter pdf, CurrentActor current) {
        this.projects = projects;
        this.vouchers = vouchers;
        this.keeping = keeping;
        this.pdf = pdf;
        this.current = current;
    }

    FormsPage page(UUID id, Map<String, String> typed, Problems problems) {
        var project = projects.get(id);
        var actor = current.get();
        var official = actor.role().isOfficial();
        var kept = new HashMap<>(typed);
        kept.putIfAbsent(VoucherReading.REQUEST, UUID.randomUUID().toString());
        return new FormsPage(
                project,
                Form.of(project, official),
                pdf.isThere(),
                official ? vouchers.of(id) : List.of(),
                official,
                keeping.isKeptBy(actor, project),
                kept,
                problems);
    }
}
