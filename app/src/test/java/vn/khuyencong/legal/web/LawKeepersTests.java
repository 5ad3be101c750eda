package vn.khuyencong.legal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.Role;
import vn.khuyencong.legal.Documents;
import vn.khuyencong.legal.RegisterOfLaw;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Rows;

/** Who keeps the register: the department, what is national and its own province's. */
@OfficeTest
@Import(RegisterOfLaw.class)
class LawKeepersTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Office office;

    @Autowired
    private Documents documents;

    @Autowired
    private RegisterOfLaw register;

    @Autowired
    private Rows rows;

    @Test
    void keepersAttachPapersAndOthersDoNot() {
        var document = register.document("740/2015/TT-MAU", LocalDate.of(2015, 1, 5), LocalDate.of(2015, 3, 1));
        assertThat(attach(document, "so.chuyenvien")).hasStatus(303);
        assertThat(attach(document, "trungtam")).hasStatus(403);
        assertThat(mvc.get().uri("/van-ban/" + document).with(office.signedIn("trungtam")))
                .bodyText()
                .contains("toan-van.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trungtam", "taichinh", "ubnd", "thanhtra", "coso1", "quantri"})
    void nobodyElseKeepsTheRegister(String person) {
        var decree = documents.byNumber("45/2012/NĐ-CP").orElseThrow().id();
        for (var address : new String[] {
            "/van-ban/moi",
            "/van-ban/" + decree + "/sua",
            "/van-ban/" + decree + "/quan-he",
            "/van-ban/" + decree + "/dieu-khoan",
            "/van-ban/" + decree + "/doi-chieu"
        }) {
            assertThat(mvc.get().uri(address).with(office.signedIn(person)))
                    .as(address)
                    .hasStatus(403);
            assertThat(mvc.post().uri(address).with(office.signedIn(person)))
                    .as(address)
                    .hasStatus(403);
        }
        assertThat(mvc.get().uri("/van-ban/moi").exchange()).hasStatus(302);
        assertThat(mvc.post().uri("/van-ban/moi").with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(302);
    }

    @Test
    void anotherProvincesOfficerKeepsNationalDocumentsAndNotThisProvinces() {
        var own = documents.byNumber("01/2025/NQ-HĐND (MẪU)").orElseThrow().id();
        var person = office.actor("so.chuyenvien");
        var stranger = new Actor(
                person.account(), "xa", "Người ở tỉnh khác", "", Role.DEPARTMENT_OFFICER, "01", null, null, null);
        assertThat(mvc.post()
                        .uri("/van-ban/" + own + "/doi-chieu")
                        .param("until", "")
                        .with(office.signedIn(stranger)))
                .hasStatus(403);
        assertThat(
                        rows.as(
                                stranger,
                                (row, _) -> row.getString(1),
                                "with tried as (update legal.document set title_en = title_en where number = '01/2025/NQ-HĐND (MẪU)' returning number) select number from tried"))
                .as("row-level security says so too")
                .isEmpty();
        assertThat(
                        rows.as(
                                stranger,
                                (row, _) -> row.getString(1),
                                "with tried as (update legal.document set title_en = title_en where number = '45/2012/NĐ-CP' returning number) select number from tried"))
                .hasSize(1);
    }

    private MvcTestResult attach(UUID document, String person) {
        var paper = new MockMultipartFile(
                "file", "toan-van.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return mvc.post()
                .uri("/tep")
                .multipart()
                .file(paper)
                .param("matter", "document")
                .param("fileId", document.toString())
                .param("quay-lai", "/van-ban/" + document)
                .with(office.signedIn(person))
                .exchange();
    }
}
