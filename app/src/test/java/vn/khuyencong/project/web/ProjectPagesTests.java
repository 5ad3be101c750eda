package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.project.StartProject;
import vn.khuyencong.project.StartProject.Start;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Statements;

@OfficeTest
class ProjectPagesTests {

    private static final String CENTRE = "trungtam";
    private static final String OFFICER = "so.chuyenvien";
    private static final String OWNER = "coso3";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Establishments establishments;

    @Autowired
    StartProject startProject;

    private UUID id = new UUID(0, 0);
    private UUID place = new UUID(0, 0);

    @BeforeEach
    void aDraft() {
        var own = office.as(OWNER, () -> establishments.own());
        place = own.unit();
        id = office.as(
                CENTRE,
                () -> startProject.start(new Start.ForEstablishment(
                        UUID.randomUUID(), own.id(), "ADVANCED_MACHINERY", "Máy cắt laser thử")));
    }

    @Test
    void aSecondClickOpensTheSameFile() {
        var own = office.as(OWNER, () -> establishments.own());
        var again = new Start.ForEstablishment(id, own.id(), "ADVANCED_MACHINERY", "Máy cắt laser thử");
        assertThat(office.as(CENTRE, () -> startProject.start(again))).isEqualTo(id);
    }

    @Test
    void theFileTellsWhatIsMissingAndTakesFewStatements() {
        assertThat(get("")).hasStatusOk().bodyText().contains("Máy cắt laser thử", "Đang soạn", "Chưa làm được");
        var person = office.signedIn(CENTRE);
        assertThat(Statements.of(
                        () -> mvc.get().uri("/de-an/" + id).with(person).exchange()))
                .hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void theListTakesFewStatementsAndGivesThePieceToHtmx() {
        var person = office.signedIn(CENTRE);
        assertThat(Statements.of(() -> mvc.get()
                        .uri("/de-an")
                        .param("q", "cat laser")
                        .with(person)
                        .exchange()))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(mvc.get()
                        .uri("/de-an")
                        .param("q", "may CAT laser")
                        .param("trang-thai", "dang-soan")
                        .header("HX-Request", "true")
                        .with(person))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"" + ListPage.RESULT + "\"", "Máy cắt laser thử")
                .doesNotContain("<html");
    }

    @Test
    void anEmptyListSaysWhatToDo() {
        assertThat(mvc.get().uri("/de-an").param("q", "khong co gi ca").with(office.signedIn(OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains("Không có đề án nào khớp bộ lọc");
    }

    @Test
    void theListLeavesAsAnExcelFile() {
        assertThat(mvc.get().uri("/de-an/xuat-excel").with(office.signedIn(OFFICER)))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        value -> assertThat(value.getFirst()).contains("de-an.xlsx"));
    }

    @Test
    void aDraftIsSeenByItsCentreAndItsBeneficiaryOnly() {
        assertThat(mvc.get().uri("/de-an/" + id).with(office.signedIn(OFFICER))).hasStatus(404);
        assertThat(mvc.get().uri("/de-an/" + id).with(office.signedIn("coso1"))).hasStatus(404);
        assertThat(mvc.get().uri("/de-an/" + id).with(office.signedIn(OWNER)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/sua\"");
        assertThat(mvc.get().uri("/de-an").with(office.signedIn(OWNER))).hasStatus(403);
        assertThat(mvc.get().uri("/de-an/" + id + "/sua").with(office.signedIn(OWNER)))
                .hasStatus(403);
    }

    @Test
    void checksTheCeilingWhileSheTypes() {
        var form = post("/ban-nhap")
                .param("l0-description", "Máy cắt laser")
                .param("l0-supported", "true")
                .param("l0-total", "800.000.000")
                .param("l0-support", "500.000.000")
                .header("HX-Request", "true");
        assertThat(form)
                .hasStatusOk()
                .bodyText()
                .contains("id=\"kiem-tra\"", "Vượt mức tối đa", "300.000.000", "Đã lưu nháp")
                .doesNotContain("<html");
        assertThat(get("/sua")).hasStatusOk().bodyText().contains("500.000.000");
    }

    @Test
    void refusesAFractionAndKeepsWhatWasTyped() {
        assertThat(whole("1,5")).hasStatus(422).bodyText().contains("value=\"1,5\"", "Sự cần thiết đã gõ");
        assertThat(get("/sua")).hasStatusOk().bodyText().contains("1,5", "Sự cần thiết đã gõ");
    }

    @Test
    void savesAndThenSaysWhoWasFirst() {
        assertThat(whole("300.000.000")).hasStatus(303);
        assertThat(get("")).hasStatusOk().bodyText().contains("Không vượt mức tối đa", "300.000.000");
        assertThat(whole("300.000.000")).hasStatus(303);
        assertThat(whole("250.000.000"))
                .hasStatus(409)
                .bodyText()
                .contains("250.000.000", "Người khác đã lưu hoặc đang soạn");
    }

    @Test
    void oneMoreRowNeedsNoScript() {
        assertThat(post("/sua").param("add-row", "true").param("title", "Tên đang gõ"))
                .hasStatusOk()
                .bodyText()
                .contains("Tên đang gõ");
    }

    @Test
    void cannotBeHandedInWithoutItsPapers() {
        assertThat(whole("300.000.000")).hasStatus(303);
        assertThat(submit("1")).hasStatus(422).bodyText().contains("Thiếu:");
        assertThat(mvc.get().uri("/de-an/" + id + "/tham-dinh").with(office.signedIn(CENTRE)))
                .hasStatusOk()
                .bodyText()
                .contains("không còn ở bước này");
    }

    @Test
    void aStepOfSomebodyElseIsForbidden() {
        assertThat(mvc.post()
                        .uri("/de-an/" + id + "/tra-lai")
                        .param("version", "0")
                        .param("reason", "vì")
                        .with(office.signedIn(CENTRE)))
                .hasStatus(403);
    }

    @Test
    void aSecondClickOnWithdrawIsQuietAndAnotherPersonLearnsOfIt() {
        assertThat(withdraw()).hasStatus(303);
        assertThat(withdraw()).hasStatus(303);
        assertThat(submit("0")).hasStatus(409).bodyText().contains("Rút đề án");
        assertThat(get("")).hasStatusOk().bodyText().contains("Đã rút", "Cơ sở không đầu tư nữa");
    }

    private MockMvcRequestBuilder get(String word) {
        return mvc.get().uri("/de-an/" + id + word).with(office.signedIn(CENTRE));
    }

    private MockMvcRequestBuilder submit(String version) {
        return mvc.post().uri("/de-an/" + id + "/nop").param("version", version).with(office.signedIn(CENTRE));
    }

    private MockMvcRequestBuilder withdraw() {
        return mvc.post()
                .uri("/de-an/" + id + "/rut")
                .param("version", "0")
                .param("reason", "Cơ sở không đầu tư nữa")
                .with(office.signedIn(CENTRE));
    }

    /** The form of the draft as it was opened first. */
    private MockMvcRequestBuilder post(String word) {
        return mvc.post()
                .uri("/de-an/" + id + word)
                .param("version", "0")
                .param("activity", "ADVANCED_MACHINERY")
                .param("tier", "LOCAL")
                .param("planYear", "2026")
                .param("place", place.toString())
                .with(office.signedIn(CENTRE));
    }

    private MockMvcRequestBuilder whole(String support) {
        return post("/sua")
                .param("title", "Máy cắt laser thử")
                .param("needAndGrounds", "Sự cần thiết đã gõ")
                .param("l0-description", "Máy cắt laser")
                .param("l0-supported", "true")
                .param("l0-total", "800.000.000")
                .param("l0-support", support);
    }
}
