package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.khuyencong.establishment.Establishments;
import vn.khuyencong.project.ProjectKind;
import vn.khuyencong.project.Projects;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

/** The kind of a đề án: chosen when it is made, changeable while it is written, and something to look for. */
@OfficeTest
class KindTests {

    private static final String CENTRE = "trungtam";
    private static final String TITLE = "Phát triển nghề mây tre thử";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    Establishments establishments;

    @Autowired
    Projects projects;

    private UUID id = new UUID(0, 0);
    private UUID establishment = new UUID(0, 0);
    private UUID place = new UUID(0, 0);

    @BeforeEach
    void aFlagship() {
        var own = office.as("coso3", () -> establishments.own());
        establishment = own.id();
        place = own.unit();
        id = UUID.randomUUID();
        assertThat(open(id, "FLAGSHIP")).hasStatus(303);
    }

    @Test
    void isChosenWhenTheFileIsMadeAndStandsOnIt() {
        assertThat(kind()).isEqualTo(ProjectKind.FLAGSHIP);
        assertThat(get("/de-an/" + id)).hasStatusOk().bodyText().contains("Đề án điểm");
    }

    @Test
    void aFileIsForANamedBeneficiaryWhereNothingElseIsSaid() {
        id = UUID.randomUUID();
        assertThat(open(id, "")).hasStatus(303);
        assertThat(kind()).isEqualTo(ProjectKind.NAMED);
    }

    @Test
    void theFormSaysWhatEachIsFor() {
        assertThat(get("/de-an/moi"))
                .hasStatusOk()
                .bodyText()
                .contains("Đề án điểm: nhiều nội dung hoạt động", "Đề án theo đối tượng cụ thể: biết rõ");
        assertThat(get("/de-an/" + id + "/sua")).hasStatusOk().bodyText().contains("value=\"FLAGSHIP\" checked");
    }

    @Test
    void mayBeChangedWhileTheFileIsWritten() {
        assertThat(mvc.post()
                        .uri("/de-an/" + id + "/sua")
                        .param("version", "0")
                        .param("kind", "NAMED")
                        .param("title", TITLE)
                        .param("activity", "ADVANCED_MACHINERY")
                        .param("tier", "LOCAL")
                        .param("planYear", "2030")
                        .param("place", place.toString())
                        .with(office.signedIn(CENTRE)))
                .hasStatus(303);
        assertThat(kind()).isEqualTo(ProjectKind.NAMED);
    }

    @Test
    void narrowsTheListAndWhatIsTakenAway() {
        var code = office.as(CENTRE, () -> projects.get(id)).code();
        assertThat(get("/de-an?so-dong=200&loai=FLAGSHIP"))
                .hasStatusOk()
                .bodyText()
                .contains(code);
        assertThat(get("/de-an?so-dong=200&loai=NAMED"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(code)
                .contains("/de-an/xuat-excel?loai=NAMED");
    }

    private ProjectKind kind() {
        return office.as(CENTRE, () -> projects.get(id)).scope().kind();
    }

    private MockMvcRequestBuilder open(UUID request, String kind) {
        return mvc.post()
                .uri("/de-an")
                .param("requestId", request.toString())
                .param("kind", kind)
                .param("establishment", establishment.toString())
                .param("activity", "ADVANCED_MACHINERY")
                .param("title", TITLE)
                .with(office.signedIn(CENTRE));
    }

    private MockMvcRequestBuilder get(String address) {
        return mvc.get().uri(address).with(office.signedIn(CENTRE));
    }
}
