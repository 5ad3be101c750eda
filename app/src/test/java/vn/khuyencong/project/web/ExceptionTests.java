package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.khuyencong.project.Acceptance;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.support.HandingIn;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Statements;
import vn.khuyencong.support.Working;

/** The leader lets one step of one file go on without one piece of evidence. */
@LifeTest
class ExceptionTests {

    private static final String LEADER = "so.lanhdao";
    private static final Dong ASKED = Dong.ofMillions(100);
    private static final int PLAN_YEAR = 2061;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    HandingIn handingIn;

    @Autowired
    Working working;

    @Autowired
    Rows rows;

    @Test
    void letsJustThatPaperOfThatStepBeMissingAndIsShownInRed() {
        var id = builder.at(Stage.UNDER_WAY, PLAN_YEAR, ASKED);
        var papers = handingIn.papers(DAY, "ACCEPT");
        papers.stream().skip(2).forEach(paper -> handingIn.attach(DAY, id, paper));
        assertThat(accept(id)).containsExactly("project.paper-missing", "project.paper-missing");
        var request = UUID.randomUUID();
        assertThat(allow(id, key(papers.getFirst().code()), "Bị cháy kho", request))
                .hasStatus3xxRedirection();
        assertThat(allow(id, key(papers.getFirst().code()), "Bị cháy kho", request))
                .hasStatus3xxRedirection();
        var paper = rows.one(UUID.class, "select attachment_id from project.step_exception where project_id = ?", id);
        assertThat(mvc.post().uri("/tep/" + paper + "/go").with(office.signedIn(LEADER)))
                .as("what allowed it is not taken away")
                .hasStatus(422)
                .bodyText()
                .contains("văn bản cho phép ngoại lệ");
        assertThat(accept(id)).containsExactly("project.paper-missing");
        allow(id, key(papers.get(1).code()), "Bị cháy kho", UUID.randomUUID());
        assertThat(mvc.get().uri("/de-an/" + id).with(office.signedIn("thanhtra")))
                .hasStatusOk()
                .bodyText()
                .contains("2 ngoại lệ", "Bị cháy kho", "07/QĐ-SCT");
        assertThat(accept(id)).isEmpty();
        assertThat(mvc.get().uri("/de-an/ngoai-le?nam=2026").with(office.signedIn("thanhtra")))
                .hasStatusOk()
                .bodyText()
                .contains("Bị cháy kho");
        assertThat(mvc.get().uri("/de-an/ngoai-le?nam=2001").with(office.signedIn("thanhtra")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Bị cháy kho");
        assertThat(mvc.get().uri("/de-an/ngoai-le/xuat-excel").with(office.signedIn("thanhtra")))
                .hasStatusOk();
    }

    @Test
    void isNeverAboutWhatIsNoEvidenceOrIsNotLacking() {
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        assertThat(allow(id, "APPRAISE~project.proposed-over-ceiling~", "Vì cần", UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn một căn cứ đang thiếu", "Vì cần");
        assertThat(count(id)).isZero();
    }

    @Test
    void needsReasonNumberADayThatHasComeAndThePaper() {
        var id = builder.at(Stage.UNDER_WAY, PLAN_YEAR, ASKED);
        var key = key(handingIn.papers(DAY, "ACCEPT").getFirst().code());
        assertThat(mvc.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, "/de-an/" + id + "/ngoai-le")
                        .file(new MockMultipartFile("file", new byte[0]))
                        .param("lacking", key)
                        .param("on", "01/01/2063")
                        .param("requestId", UUID.randomUUID().toString())
                        .with(office.signedIn(LEADER))))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa ghi lý do", "Chưa ghi số văn bản", "chưa tới", "Chưa chọn tệp");
        assertThat(count(id)).isZero();
    }

    @Test
    void isNobodyElsesToAllow() {
        var id = builder.at(Stage.UNDER_WAY, PLAN_YEAR, ASKED);
        for (var person : List.of("so.chuyenvien", "trungtam", "ubnd", "thanhtra")) {
            assertThat(mvc.get().uri("/de-an/" + id + "/ngoai-le").with(office.signedIn(person)))
                    .as(person)
                    .hasStatus(403);
        }
    }

    @Test
    void listsAllOfThemInFewStatements() {
        assertThat(Statements.of(() -> mvc.get()
                        .uri("/de-an/ngoai-le")
                        .with(office.signedIn("thanhtra"))
                        .exchange()))
                .hasSizeLessThanOrEqualTo(8);
    }

    private static String key(String paper) {
        return "ACCEPT~project.paper-missing~" + paper;
    }

    private List<String> accept(UUID id) {
        return switch (working.accept(DAY, id, new Acceptance("01/BB-NT", DAY, List.of(ASKED.times(2)), ""))) {
            case Decision.Moved _ -> List.of();
            case Decision.Refused(var findings) ->
                findings.stream().map(Finding::code).toList();
        };
    }

    private int count(UUID id) {
        return rows.one(Integer.class, "select count(*) from project.step_exception where project_id = ?", id);
    }

    private MvcTestResult allow(UUID id, String key, String reason, UUID request) {
        var paper = new MockMultipartFile(
                "file",
                "cho-phep.pdf",
                "application/pdf",
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return mvc.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, "/de-an/" + id + "/ngoai-le")
                .file(paper)
                .param("lacking", key)
                .param("reason", reason)
                .param("number", "07/QĐ-SCT")
                .param("on", "11/02/2026")
                .param("requestId", request.toString())
                .with(office.signedIn(LEADER)));
    }
}
