package vn.khuyencong.project.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.DocumentTemplates;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.project.Vouchers;
import vn.khuyencong.project.web.ProjectFile;
import vn.khuyencong.project.web.ProjectFileReader;

/** Fills the forms of a đề án from its file. */
@Component
@Transactional(readOnly = true)
class ProjectForms {

    /** The names of the tables a template may hold. */
    static final List<String> TABLES = List.of("lines", "criteria", "reports", "payments", "vouchers");

    private final ProjectFileReader files;
    private final Vouchers vouchers;
    private final Establishments establishments;
    private final FormDesk desk;
    private final DocumentTemplates templates;

    ProjectForms(
            ProjectFileReader files,
            Vouchers vouchers,
            Establishments establishments,
            FormDesk desk,
            DocumentTemplates templates) {
        this.files = files;
        this.vouchers = vouchers;
        this.establishments = establishments;
        this.desk = desk;
        this.templates = templates;
    }

    /** @throws vn.khuyencong.shared.NotFound where there is nothing to print of it now, or not for the reader */
    byte[] docx(Form form, UUID id) {
        var file = files.read(id);
        desk.mustOffer(form, file.project());
        return templates.docx(form.template(), model(form, file), TABLES.toArray(String[]::new));
    }

    /** The list of vouchers as a sheet that adds up. */
    byte[] xlsx(Form form, UUID id) {
        var file = files.read(id);
        desk.mustOffer(form, file.project());
        return VoucherSheet.of(form, model(form, file), vouchers.of(id));
    }

    private Map<String, Object> model(Form form, ProjectFile file) {
        var project = file.project();
        var model = new HashMap<String, Object>();
        model.putAll(desk.head(project));
        var beneficiary = project.beneficiary();
        model.putAll(FileFields.of(
                file,
                beneficiary == null ? null : establishments.find(beneficiary).orElse(null),
                desk.year()));
        model.putAll(MoneyFields.of(file, vouchers.of(project.id())));
        model.putAll(FormRows.of(file, desk.criteria(file), vouchers.of(project.id())));
        model.put("date", Blanks.dayInWords(form.dayOf(file), desk.year()));
        return model;
    }
}
