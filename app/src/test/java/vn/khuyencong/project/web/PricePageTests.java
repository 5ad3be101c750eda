package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.project.Project;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Visitor;

/** The centre enters quotations with their papers, the appraiser reads them beside the line. */
@LifeTest
class PricePageTests {

    private static final int YEAR = 2094;
    private static final String ISSUED = "05/02/2026";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Projects projects;

    @Autowired
    Rows rows;

    @Test
    void threeQuotationsAreEnoughAndEachHasItsPaper() {
        var project = draft();
        assertThat(text(project)).contains("Chưa đủ chứng cứ", "mới có 0 báo giá được tính", "TT-BCT");
        for (var code : List.of("0100000001", "0100000002", "0100000003")) {
            assertThat(send(project, UUID.randomUUID(), code, "400.000.000", paper(code)))
                    .hasStatus(303);
        }
        assertThat(text(project)).contains("Phù hợp", "3/3", "0100000002", "Báo giá");
        assertThat(rows.one(
                        Integer.class,
                        "select count(*)::int from project.price_evidence e join desk.attachment a on a.id = e.attachment_id where e.project_id = ? and a.slot = 'PRICE_EVIDENCE'",
                        project.id()))
                .isEqualTo(3);
    }

    /** What only warns is said to whoever hands in, with its article, and does not stop her. */
    @Test
    void whoeverHandsInIsToldWhatIsLacking() {
        var project = draft();
        var page = office.on(
                ProjectBuilder.DAY,
                "trungtam",
                () -> Visitor.text(mvc.get()
                        .uri("/de-an/" + project.id() + "/nop")
                        .with(office.signedIn("trungtam"))
                        .exchange()));
        assertThat(page).contains("mới có 0 báo giá được tính", "Chứng cứ giá của dự toán");
    }

    @Test
    void aPriceAboveTheQuotationIsSaidAndADoubleClickKeepsOne() {
        var project = draft();
        var request = UUID.randomUUID();
        assertThat(send(project, request, "0100000001", "399.999.999", paper("a")))
                .hasStatus(303);
        assertThat(send(project, request, "0100000001", "399.999.999", paper("a")))
                .hasStatus(303);
        assertThat(kept(project)).isEqualTo(1);
        assertThat(text(project)).contains("Cao hơn chứng cứ", "399.999.999");
    }

    @Test
    void nothingTypedIsLostAndNothingIsStoredWhenTheFormIsWrong() {
        var project = draft();
        var before = rows.office();
        var answer = send(project, UUID.randomUUID(), "12", "400.000.000", paper("a"));
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.text(answer)).contains("10, 12 hoặc 13 chữ số", "Cửa hàng Minh Tâm", "400.000.000", ISSUED);
        assertThat(Visitor.text(send(project, UUID.randomUUID(), "0100000001", "400.000.000", null)))
                .contains("Chọn tệp của báo giá");
        var program = new MockMultipartFile("file", "a.pdf", "application/pdf", new byte[] {'M', 'Z', 1, 2, 3});
        assertThat(send(project, UUID.randomUUID(), "0100000001", "400.000.000", program))
                .hasStatus(422);
        assertThat(rows.office()).isEqualTo(before);
    }

    @Test
    void whatWasEnteredWronglyIsTakenOutWithItsPaper() {
        var project = draft();
        var id = UUID.randomUUID();
        assertThat(send(project, id, "0100000001", "400.000.000", paper("a"))).hasStatus(303);
        assertThat(takeOut(project, id, "coso3")).hasStatus(403);
        assertThat(takeOut(project, id, "trungtam")).hasStatus(303);
        assertThat(takeOut(project, id, "trungtam")).hasStatus(303);
        assertThat(kept(project)).isZero();
        assertThat(rows.one(
                        Integer.class,
                        "select count(*)::int from desk.attachment where file_id = ? and removed_at is null",
                        project.id()))
                .isZero();
    }

    @Test
    void thePaperOfAPriceIsNotTakenAwayAlone() {
        var project = draft();
        assertThat(send(project, UUID.randomUUID(), "0100000001", "400.000.000", paper("a")))
                .hasStatus(303);
        var paper = rows.one(
                UUID.class, "select attachment_id from project.price_evidence where project_id = ?", project.id());
        var before = rows.office();
        var answer = mvc.post()
                .uri("/tep/" + paper + "/go")
                .param("quay-lai", "/de-an/" + project.id())
                .with(office.signedIn("trungtam"))
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(Visitor.text(answer))
                .contains("Tệp chưa được gỡ", "chứng cứ giá của đề án " + project.code(), "/de-an/" + project.id());
        assertThat(rows.office()).isEqualTo(before);
    }

    @Test
    void theAppraiserReadsAndNobodyElseThanTheOfficesDoes() {
        var submitted =
                office.as("trungtam", () -> projects.get(builder.at(Stage.SUBMITTED, YEAR, Dong.ofMillions(200))));
        assertThat(text(submitted, "so.chuyenvien")).contains("Giá dự toán", "Xét theo ngày 10/02/2026");
        assertThat(send(submitted, UUID.randomUUID(), "0100000001", "400.000.000", paper("a")))
                .hasStatus(422);
        assertThat(mvc.get().uri(address(submitted)).with(office.signedIn("coso3")))
                .hasStatus(404);
        assertThat(mvc.get().uri(address(submitted)).with(office.signedIn("coso2")))
                .hasStatus(404);
    }

    private Project draft() {
        return office.as("trungtam", () -> projects.get(builder.at(Stage.DRAFT, YEAR, Dong.ofMillions(200))));
    }

    private int kept(Project project) {
        return rows.one(
                Integer.class, "select count(*)::int from project.price_evidence where project_id = ?", project.id());
    }

    private MvcTestResult send(
            Project project, UUID request, String taxCode, String price, @Nullable MockMultipartFile paper) {
        var form = mvc.post().uri(address(project)).multipart();
        if (paper != null) form = form.file(paper);
        return office.on(ProjectBuilder.DAY, "trungtam", formOf(form, project, request, taxCode, price)::exchange);
    }

    private MockMvcTester.MockMultipartMvcRequestBuilder formOf(
            MockMvcTester.MockMultipartMvcRequestBuilder form,
            Project project,
            UUID request,
            String taxCode,
            String price) {
        return form.param("requestId", request.toString())
                .param("line", project.estimate().lines().getFirst().description())
                .param("kind", "QUOTATION")
                .param("giver", "Cửa hàng Minh Tâm")
                .param("taxCode", taxCode)
                .param("issuedOn", ISSUED)
                .param("price", price)
                .with(office.signedIn("trungtam"));
    }

    private MvcTestResult takeOut(Project project, UUID evidence, String username) {
        return mvc.post()
                .uri(address(project) + "/" + evidence + "/go")
                .with(office.signedIn(username))
                .exchange();
    }

    private String text(Project project) {
        return text(project, "trungtam");
    }

    private String text(Project project, String username) {
        return office.on(
                ProjectBuilder.DAY,
                username,
                () -> Visitor.text(mvc.get()
                        .uri(address(project))
                        .with(office.signedIn(username))
                        .exchange()));
    }

    private static String address(Project project) {
        return PricePage.address(project.id());
    }

    private static MockMultipartFile paper(String words) {
        return new MockMultipartFile(
                "file", "bao-gia.pdf", "application/pdf", ("%PDF-1.7\n% " + words).getBytes(StandardCharsets.UTF_8));
    }
}
