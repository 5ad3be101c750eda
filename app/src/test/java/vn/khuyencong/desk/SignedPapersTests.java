package vn.khuyencong.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.desk.signature.Signing;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Visitor;
import vn.khuyencong.web.PaperCheck.Verdict;

/** A signed PDF comes to a file, the administrator says whom the office trusts, and the paper is looked at again. */
@LifeTest
class SignedPapersTests {

    private static final String PAGE = "/quan-tri/chung-thu-so";
    private static final LocalDate DAY = LocalDate.of(2092, 3, 12);

    private final Signing signing = new Signing();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Attachments attachments;

    @Autowired
    Rows rows;

    @Test
    void theSignatureIsReadAtUploadAndAgainWhenTheIssuerIsTrusted() throws CertificateEncodingException {
        var project = builder.at(Stage.DRAFT, 2092, Dong.ofMillions(200));
        var content = signing.signed(Signing.pdf(), signing.person());
        var file = new MockMultipartFile("file", "de-nghi.pdf", "application/pdf", content);
        var paper = switch (office.on(DAY, "trungtam", () -> attachments.add("project", project, "", file))) {
            case Upload.Kept(var id) -> id;
            case Upload.Refused(var finding) -> throw new AssertionError(finding.toString());
        };
        assertThat(page("/de-an/" + project, "trungtam"))
                .contains("Nguyễn Văn An", "Công ty TNHH Mẫu", "Không thay đổi từ khi ký", "theo máy của người ký");

        assertThat(add(UUID.randomUUID(), pem(signing.root()), "01/01/2091", "Danh sách công bố"))
                .hasStatus(303);
        assertThat(mvc.post()
                        .uri("/tep/" + paper + "/chu-ky")
                        .param("quay-lai", "/de-an/" + project)
                        .with(office.signedIn("trungtam")))
                .hasStatus(303);
        assertThat(office.on(DAY, "trungtam", () -> attachments.list("project", project)))
                .extracting(one -> one.check() == null ? null : one.check().verdict())
                .containsExactly(Verdict.GOOD);
        assertThat(page("/de-an/" + project, "trungtam")).contains("1 chữ ký số hợp lệ", "Người cấp được tin cậy");
        // Another's file stays another's.
        assertThat(mvc.post().uri("/tep/" + paper + "/chu-ky").with(office.signedIn("coso2")))
                .hasStatus(404);
    }

    @Test
    void aCertificateIsAddedOnceAndEndedWithADay() throws CertificateEncodingException {
        var id = UUID.randomUUID();
        var root = pem(new Signing().root());
        assertThat(add(id, root, "01/01/2091", "Danh sách công bố")).hasStatus(303);
        assertThat(add(id, root, "01/01/2091", "Danh sách công bố")).hasStatus(303);
        assertThat(Visitor.text(add(UUID.randomUUID(), root, "01/01/2091", "Danh sách công bố")))
                .contains("đã có trong danh sách");
        assertThat(end(id, "31/12/2090", "Hết hợp đồng")).hasStatus(422);
        assertThat(end(id, "31/12/2092", "")).hasStatus(422);
        assertThat(end(id, "31/12/2092", "Thu hồi giấy phép")).hasStatus(303);
        assertThat(end(id, "31/12/2092", "Thu hồi giấy phép")).hasStatus(409);
        assertThat(page(PAGE, "quantri")).contains("đến hết ngày 31/12/2092", "Thu hồi giấy phép");
    }

    @Test
    void whatIsNoIssuersCertificateIsRefusedWithWhatWasTyped() throws CertificateEncodingException {
        var before = rows.one(Integer.class, "select count(*)::int from desk.trusted_certificate");
        assertThat(Visitor.text(
                        add(UUID.randomUUID(), pem(signing.person().certificate()), "01/01/2091", "Danh sách ABC")))
                .contains("không phải của tổ chức chứng thực", "Danh sách ABC", "01/01/2091");
        assertThat(add(UUID.randomUUID(), "không phải".getBytes(StandardCharsets.UTF_8), "01/01/2091", "x"))
                .hasStatus(422);
        assertThat(add(UUID.randomUUID(), pem(signing.root()), "hôm nay", "x")).hasStatus(422);
        assertThat(add(UUID.randomUUID(), pem(signing.root()), "01/01/2091", ""))
                .hasStatus(422);
        assertThat(rows.one(Integer.class, "select count(*)::int from desk.trusted_certificate"))
                .isEqualTo(before);
        for (var other : List.of("so.lanhdao", "trungtam", "coso3")) {
            assertThat(mvc.get().uri(PAGE).with(office.signedIn(other))).hasStatus(403);
        }
    }

    private MvcTestResult add(UUID id, byte[] file, String from, String basis) {
        return mvc.post()
                .uri(PAGE)
                .multipart()
                .file(new MockMultipartFile("file", "goc.pem", "application/x-pem-file", file))
                .param("requestId", id.toString())
                .param("from", from)
                .param("basis", basis)
                .with(office.signedIn("quantri"))
                .exchange();
    }

    private MvcTestResult end(UUID id, String until, String why) {
        return mvc.post()
                .uri(PAGE + "/" + id + "/thoi")
                .param("until", until)
                .param("why", why)
                .with(office.signedIn("quantri"))
                .exchange();
    }

    private String page(String address, String username) {
        return Visitor.text(
                mvc.get().uri(address).with(office.signedIn(username)).exchange());
    }

    private static byte[] pem(X509Certificate certificate) throws CertificateEncodingException {
        return ("-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                        + "\n-----END CERTIFICATE-----\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
