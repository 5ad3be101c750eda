package vn.khuyencong.project.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khuyencong.desk.DocumentTemplates;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.project.Vouchers;
import vn.khuyencong.project.web.ProjectFile;
import vn.khuyencong.project.web.ProjectFileReader;
import vn.khuyencong.shared.NotFound;

/** Fills the forms of a đề án from its file. */
@Component
@Transactional(readOnly = true)
class ProjectForms {

    /** The names of the tables a template may hold. */
    static final List<String> TABLES =
            List.of("lines", "criteria", "reports", "payments", "vouchers", "places", "months");

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
        return docx(form, id, null);
    }

    /**
     * @param place of a group file, where the form is that of one place
     * @throws vn.khuyencong.shared.NotFound where there is nothing to print of it now, or not for the reader
     */
    byte[] docx(Form form, UUID id, @Nullable UUID place) {
        var file = files.read(id);
        desk.mustOffer(form, file.project());
        var model = model(form, file);
        if (place != null) {
            model.putAll(atPlace(form, file, place));
        }
        return templates.docx(form.template(), model, TABLES.toArray(String[]::new));
    }

    private Map<String, Object> atPlace(Form form, ProjectFile file, UUID id) {
        var line = file.places().stream()
                .filter(one -> one.place().id().equals(id) && one.place().approved() && form.isOfOnePlace())
                .findFirst()
                .orElseThrow(() -> new NotFound(form + " is not printed of the place " + id));
        var part = file.part(line.place());
        var fields = new HashMap<String, Object>();
        var beneficiary = establishments.find(line.place().told().beneficiary()).orElse(null);
        fields.putAll(FileFields.of(line, part, desk.year()));
        fields.put("representative", beneficiary == null ? "" : beneficiary.representative());
        fields.putAll(MoneyFields.of(line.place(), part));
        fields.putAll(FormRows.of(line.place(), part));
        fields.put("date", Blanks.dayInWords(part == null ? null : part.acceptedOn(), desk.year()));
        return fields;
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
        model.putAll(desk.work(file));
        model.put("date", Blanks.dayInWords(form.dayOf(file), desk.year()));
        return model;
    }
}
