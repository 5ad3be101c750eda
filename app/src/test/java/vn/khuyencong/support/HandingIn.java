package vn.khuyencong.support;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockMultipartFile;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.norm.Norms;
import vn.khuyencong.norm.RequiredPaper;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.SubmitProject;
import vn.khuyencong.sample.SampleReference;
import vn.khuyencong.shared.Tier;

/** The papers of a file, and handing it in. */
@TestComponent
public class HandingIn {

    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final Office office;
    private final Projects projects;
    private final Norms norms;
    private final Attachments attachments;
    private final SubmitProject submit;

    HandingIn(Office office, Projects projects, Norms norms, Attachments attachments, SubmitProject submit) {
        this.office = office;
        this.projects = projects;
        this.norms = norms;
        this.attachments = attachments;
        this.submit = submit;
    }

    /** The papers the law of a day asks of a machine, at handing in (SUBMIT) or as evidence (ACCEPT). */
    public List<RequiredPaper> papers(LocalDate day, String moment) {
        return norms.requiredPapers("ADVANCED_MACHINERY", moment, Tier.LOCAL, SampleReference.PROVINCE, day);
    }

    /** The centre attaches all of them. */
    public void attach(LocalDate day, UUID id, String moment) {
        papers(day, moment).forEach(paper -> attach(day, id, paper));
    }

    /** @return the id of the paper */
    public UUID attach(LocalDate day, UUID id, RequiredPaper paper) {
        return attach(day, id, null, paper);
    }

    /** The centre attaches all of them to one place of a group file. */
    public void attachTo(LocalDate day, UUID id, UUID place, String moment) {
        papers(day, moment).forEach(paper -> attach(day, id, place, paper));
    }

    /** @param place of a group file; empty: the file as a whole */
    public UUID attach(LocalDate day, UUID id, @Nullable UUID place, RequiredPaper paper) {
        var file = new MockMultipartFile("file", paper.code() + ".pdf", "application/pdf", PDF);
        return switch (office.on(day, "trungtam", () -> attachments.add("project", id, paper.code(), place, file))) {
            case Upload.Kept(var kept) -> kept;
            case Upload.Refused(var finding) -> throw new AssertionError(finding.toString());
        };
    }

    public Decision submit(LocalDate day, UUID id) {
        return office.on(
                day, "trungtam", () -> submit.submit(id, projects.get(id).version()));
    }
}
