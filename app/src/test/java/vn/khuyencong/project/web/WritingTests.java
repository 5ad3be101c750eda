package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.Actor;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** Two of one office write in the same draft: one at a time, and nothing either has typed is lost. */
@LifeTest
class WritingTests {

    private static final int YEAR = 2068;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Rows rows;

    private UUID id = new UUID(0, 0);
    private Actor first = Actor.system(null);
    private Actor second = Actor.system(null);

    @BeforeEach
    void aDraftOfTwoColleagues() {
        id = builder.at(Stage.DRAFT, YEAR, Dong.ofMillions(100));
        first = office.actor("trungtam");
        var other = office.actor("ketoan");
        second = new Actor(
                other.account(),
                other.username(),
                other.displayName(),
                other.title(),
                first.role(),
                first.province(),
                first.organisation(),
                null,
                null);
    }

    @Test
    void theOtherReadsWhoWritesSinceWhenAndMayAsk() {
        assertThat(open(first)).hasStatusOk().bodyText().contains("id=\"kiem-tra\"");
        assertThat(open(second))
                .hasStatusOk()
                .bodyText()
                .contains(first.displayName() + " đang soạn đề án này", "#trao-doi")
                .doesNotContain("id=\"kiem-tra\"", "Soạn tiếp");
        assertThat(open(first)).hasStatusOk().bodyText().contains("id=\"kiem-tra\"");
        assertThat(post(second, "/sua/tiep", "")).hasStatus(409);
    }

    @Test
    void whoLeavesOrSavesLetsTheNextOneIn() {
        open(first);
        assertThat(post(first, "/sua/thoi", "Mục tiêu dở dang")).hasStatus(303);
        assertThat(open(second)).hasStatusOk().bodyText().contains("id=\"kiem-tra\"", "Mục tiêu dở dang");
    }

    @Test
    void afterSilenceAnotherTakesOverAndBothKeepTheirWords() {
        open(first);
        assertThat(post(first, "/ban-nhap", "Lời của người đầu")).hasStatusOk();
        rows.change(
                "update project.writing set renewed_at = renewed_at - interval '11 minutes' where project_id = ?", id);
        assertThat(open(second)).hasStatusOk().bodyText().contains("Soạn tiếp");
        assertThat(post(second, "/sua/tiep", "")).hasStatus(303);
        assertThat(open(second)).hasStatusOk().bodyText().contains("Lời của người đầu");

        assertThat(post(first, "/ban-nhap", "Lời gõ thêm sau đó"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa lưu");
        assertThat(post(first, "/sua", "Lời gõ thêm sau đó"))
                .hasStatus(409)
                .bodyText()
                .contains("Lời gõ thêm sau đó");
        post(second, "/sua/thoi", "Lời của người sau");

        assertThat(open(first))
                .hasStatusOk()
                .bodyText()
                .contains("Chữ anh/chị đã gõ khi người khác lưu trước", "Lời gõ thêm sau đó", "Lời của người sau");
        assertThat(post(first, "/sua/bo", "")).hasStatus(303);
        assertThat(open(first)).hasStatusOk().bodyText().doesNotContain("Lời gõ thêm sau đó");
    }

    @Test
    void typingKeepsTheForm() {
        open(first);
        rows.change(
                "update project.writing set renewed_at = renewed_at - interval '11 minutes' where project_id = ?", id);
        post(first, "/ban-nhap", "Vẫn đang gõ");
        assertThat(open(second)).hasStatusOk().bodyText().doesNotContain("Soạn tiếp");
    }

    @Test
    void nobodyElseTakesTheForm() {
        assertThat(mvc.post().uri("/de-an/" + id + "/sua/tiep").with(office.signedIn("coso3")))
                .hasStatus(403);
        assertThat(mvc.post().uri("/de-an/" + id + "/sua/tiep").with(office.signedIn("so.chuyenvien")))
                .hasStatus(404);
    }

    private MvcTestResult open(Actor who) {
        return mvc.get().uri("/de-an/" + id + "/sua").with(office.signedIn(who)).exchange();
    }

    private MvcTestResult post(Actor who, String word, String aims) {
        return mvc.post()
                .uri("/de-an/" + id + word)
                .param("version", "1")
                .param("seen", "4102444800000")
                .param("title", "Máy cắt laser")
                .param("activity", "ADVANCED_MACHINERY")
                .param("tier", "LOCAL")
                .param("planYear", "2068")
                .param(
                        "place",
                        rows.one(UUID.class, "select place_id from project.project where id = ?", id)
                                .toString())
                .param("aims", aims)
                .with(office.signedIn(who))
                .exchange();
    }
}
