package vn.khuyencong.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.access.Role;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.shared.NotFound;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

/** Papers on a file whose matter lets the establishment itself change them. */
@OfficeTest
class AttachmentsTests {

    private static final String MATTER = "establishment";

    @Autowired
    private DSLContext db;

    @Autowired
    private FileStore store;

    @Autowired
    private SeenFiles seen;

    @Autowired
    private SignatureChecks signatures;

    @Autowired
    private CurrentActor current;

    @Autowired
    private OfficeClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester browser;

    @Test
    void aPaperIsKeptOnceAndReadByWhoSeesTheFile() {
        var file = establishment("coso1");
        var first = as("coso1", () -> attachments().add(MATTER, file, "BUSINESS_LICENCE", pdf("Giấy phép.pdf")));
        var again = as("coso1", () -> attachments().add(MATTER, file, "BUSINESS_LICENCE", pdf("Giấy phép.pdf")));
        assertThat(again).isEqualTo(first);
        assertThat(as("coso1", () -> attachments().filledSlots(file))).contains("BUSINESS_LICENCE");

        var id = ((Upload.Kept) first).id();
        assertThat(browser.get().uri("/tep/" + id).with(office.signedIn("so.chuyenvien")))
                .hasStatus(HttpStatus.OK)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values.getFirst()).startsWith("attachment;"));
        assertThat(browser.get().uri("/tep/" + id).with(office.signedIn("coso2")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPaperTakenAwayIsGoneFromTheFile() {
        var file = establishment("coso3");
        var kept = (Upload.Kept) as("coso3", () -> attachments().add(MATTER, file, "", pdf("a.pdf")));
        as("coso3", () -> {
            attachments().remove(kept.id());
            return kept;
        });
        assertThat(as("coso3", () -> attachments().list(MATTER, file))).isEmpty();
        assertThat(browser.get().uri("/tep/" + kept.id()).with(office.signedIn("coso3")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anotherEstablishmentsFileIsNotThere() {
        var file = establishment("coso1");
        assertThatThrownBy(() -> as("coso2", () -> attachments().add(MATTER, file, "", pdf("a.pdf"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoOnlyReadsTheFileMayNotChangeItsPapers() {
        var file = establishment("coso1");
        assertThatThrownBy(() -> as("so.chuyenvien", () -> attachments().add(MATTER, file, "", pdf("a.pdf"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aMatterWithoutAGuardTakesNoPapers() {
        assertThat(browser.post()
                        .uri("/tep")
                        .multipart()
                        .file(pdf("a.pdf"))
                        .param("matter", MATTER)
                        .param("fileId", establishment("coso1").toString())
                        .with(office.signedIn("coso1")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private Attachments attachments() {
        var guard = new AttachmentGuard() {
            @Override
            public String matter() {
                return MATTER;
            }

            @Override
            public boolean mayAttach(UUID fileId, String slot, Actor actor) {
                return actor.role() == Role.ESTABLISHMENT;
            }
        };
        var permissions = new AttachmentPermissions(List.of(guard), seen, current);
        return new Attachments(new AttachmentRows(db, current, clock), store, permissions, signatures);
    }

    private <T> T as(String username, Supplier<T> work) {
        return office.as(username, () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private UUID establishment(String username) {
        return Objects.requireNonNull(office.actor(username).establishment());
    }

    private static MockMultipartFile pdf(String name) {
        return new MockMultipartFile("file", name, "application/pdf", "%PDF-1.7\n".getBytes(UTF_8));
    }
}
