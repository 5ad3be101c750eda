package vn.khuyencong.project.forms;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.desk.Attachment;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.desk.PaperZip;
import vn.khuyencong.project.Project;
import vn.khuyencong.web.Texts;

/**
 * Puts the papers of a đề án into a ZIP: what is attached, and the forms printed from the file. Each is there only for
 * whoever may read it alone; what is not there is said in the contents.
 */
@Component
class PaperPack {

    private static final Logger LOG = LoggerFactory.getLogger(PaperPack.class);
    private static final String MATTER = "project";

    private final PackedFiles files;
    private final ProjectForms forms;
    private final Attachments attachments;
    private final PaperNames names;
    private final Texts texts;

    PaperPack(PackedFiles files, ProjectForms forms, Attachments attachments, PaperNames names, Texts texts) {
        this.files = files;
        this.forms = forms;
        this.attachments = attachments;
        this.names = names;
        this.texts = texts;
    }

    /** How the ZIP of one file is called: its number and what it is for. */
    static String nameOf(Project project) {
        return PaperZip.safe(project.code() + " " + project.scope().title());
    }

    /**
     * Adds all papers of a file.
     *
     * @param folder where they lie; empty for the top
     * @return the contents, line by line
     * @throws vn.khuyencong.shared.NotFound if the file is not there, or not the reader's to see
     */
    List<PackedPaper> add(PaperZip zip, String folder, UUID id, Locale language) {
        var project = files.get(id);
        var contents = new ArrayList<PackedPaper>();
        for (var paper : attachments.contents(MATTER, id)) {
            contents.add(attached(zip, folder, project, paper, language));
        }
        var official = files.readsAsOfficial();
        for (var form : Form.of(project, true)) {
            contents.add(
                    form.isOffered(project, official)
                            ? printed(zip, folder, project, form, language)
                            : PackedPaper.leftOut(
                                    project.code(),
                                    texts.text(language, "project.form." + form),
                                    texts.text(language, "project.pack.not-yours")));
        }
        return contents;
    }

    private PackedPaper attached(
            PaperZip zip, String folder, Project project, Attachments.Content paper, Locale language) {
        var attachment = paper.attachment();
        var kind = names.of(project, attachment.slot(), language);
        if (!Files.isReadable(paper.file())) {
            LOG.error("paper={} of project={} is not in the store", attachment.id(), project.code());
            return PackedPaper.leftOut(
                    project.code(), attachment.name(), texts.text(language, "project.pack.not-in-store"));
        }
        var entry = added(zip, folder, attachment, paper.file());
        return new PackedPaper(
                project.code(),
                kind,
                entry,
                attachment.uploadedBy(),
                LocalDate.ofInstant(attachment.uploadedAt(), OfficeClock.ZONE),
                "");
    }

    private static PaperZip.Entry added(PaperZip zip, String folder, Attachment attachment, Path file) {
        try (var content = Files.newInputStream(file)) {
            return zip.add(folder, attachment.name(), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private PackedPaper printed(PaperZip zip, String folder, Project project, Form form, Locale language) {
        var name = texts.text(language, "project.form." + form);
        byte[] content;
        try {
            content = forms.docx(form, project.id());
        } catch (RuntimeException failed) {
            // One template that the office has broken must not keep the other papers back.
            LOG.error("form={} of project={} could not be printed", form, project.code(), failed);
            return PackedPaper.leftOut(project.code(), name, texts.text(language, "project.pack.not-printed"));
        }
        return new PackedPaper(
                project.code(),
                texts.text(language, "project.pack.form"),
                zip.add(folder, name + ".docx", new ByteArrayInputStream(content)),
                "",
                files.today(),
                "");
    }
}
