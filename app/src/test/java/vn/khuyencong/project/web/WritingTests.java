package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.Actor;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** Two of one office write in the same draft: each in her part, and nothing either has typed is lost. */
@LifeTest
class WritingTests {

    private static final int YEAR = 2068;
    private static final String AIMS = "aims";
    private static final String TITLE = "title";

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
    void twoWriteInTwoPartsAtOnceAndBothAreSaved() {
        var hers = open(first);
        var his = open(second);
        assertThat(draft(first, hers, AIMS, "Mục tiêu của người đầu")).hasStatusOk();
        assertThat(draft(second, his, TITLE, "Tên của người sau"))
                .hasStatusOk()
                .bodyText()
                .contains("Đã lưu nháp")
                .doesNotContain("Chưa lưu");
        assertThat(save(second, his, TITLE, "Tên của người sau")).hasStatus(303);
        assertThat(saved("title")).isEqualTo("Tên của người sau");
        assertThat(saved("aims")).as("what she still writes in").isNotEqualTo("Mục tiêu của người đầu");

        assertThat(save(first, hers, AIMS, "Mục tiêu của người đầu, xong")).hasStatus(303);
        assertThat(saved("title")).isEqualTo("Tên của người sau");
        assertThat(saved("aims")).isEqualTo("Mục tiêu của người đầu, xong");
    }

    @Test
    void theOtherReadsWhoWritesInAPartSinceWhenAndMayAsk() {
        draft(first, open(first), AIMS, "Mục tiêu dở dang");
        var page = page(second);
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        first.displayName() + " đang soạn phần Nội dung và cam kết",
                        "#trao-doi",
                        "part-SCOPE",
                        "part-ESTIMATE")
                .doesNotContain("part-CONTENTS", "Soạn tiếp phần này");
        assertThat(page(first)).bodyText().contains("part-CONTENTS", "Mục tiêu dở dang");
        assertThat(takeOver(second)).hasStatus(409);
    }

    @Test
    void whatIsTypedInAPartOfAnotherIsKeptApartAndChangesNothing() {
        var his = open(second);
        draft(first, open(first), AIMS, "Lời của người đầu");
        assertThat(draft(second, his, AIMS, "Lời của người sau"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa lưu", first.displayName() + " đang soạn phần");
        assertThat(save(second, his, AIMS, "Lời của người sau"))
                .hasStatus(409)
                .bodyText()
                .contains("Lời của người sau", "Người khác đã lưu hoặc đang soạn");
        assertThat(page(first)).bodyText().contains("Lời của người đầu").doesNotContain("Lời của người sau");
        assertThat(page(second))
                .bodyText()
                .contains("Chữ anh/chị đã gõ khi người khác lưu trước", "Lời của người sau", "Lời của người đầu");
        assertThat(post(second, "/sua/bo").exchange()).hasStatus(303);
        assertThat(page(second)).bodyText().doesNotContain("Lời của người sau");
    }

    /** Nobody writes any more, but what she saw is not what is there: she is told once, and may then decide. */
    @Test
    void aPartSavedSinceSheOpenedItIsNotOverwrittenUnseen() {
        var his = open(second);
        var hers = open(first);
        assertThat(save(first, hers, AIMS, "Đã lưu trước")).hasStatus(303);
        assertThat(draft(second, his, AIMS, "Gõ trên bản cũ")).bodyText().contains("đã được người khác sửa");
        var told = save(second, his, AIMS, "Gõ trên bản cũ");
        assertThat(told).hasStatus(409);
        assertThat(saved("aims")).isEqualTo("Đã lưu trước");
        assertThat(save(second, opened(told), AIMS, "Gõ trên bản cũ")).hasStatus(303);
        assertThat(saved("aims")).isEqualTo("Gõ trên bản cũ");
    }

    @Test
    void aSecondClickOnSaveIsQuiet() {
        var hers = open(first);
        assertThat(save(first, hers, AIMS, "Một lần")).hasStatus(303);
        assertThat(save(first, hers, AIMS, "Một lần")).hasStatus(303);
    }

    @Test
    void whoLeavesLetsTheNextOneIn() {
        var hers = open(first);
        assertThat(form(first, "/sua/thoi", hers, AIMS, "Mục tiêu dở dang").exchange())
                .hasStatus(303);
        assertThat(page(second)).hasStatusOk().bodyText().contains("part-CONTENTS", "Mục tiêu dở dang");
    }

    @Test
    void afterSilenceAnotherTakesThePartOver() {
        var hers = open(first);
        draft(first, hers, AIMS, "Lời của người đầu");
        silence();
        assertThat(page(second)).bodyText().contains("Soạn tiếp phần này");
        assertThat(takeOver(second)).hasStatus(303);
        assertThat(page(second)).bodyText().contains("part-CONTENTS", "Lời của người đầu");
        assertThat(draft(first, hers, AIMS, "Lời gõ thêm sau đó")).bodyText().contains("Chưa lưu");
    }

    @Test
    void typingKeepsThePart() {
        var hers = open(first);
        draft(first, hers, AIMS, "Bắt đầu");
        silence();
        draft(first, hers, AIMS, "Vẫn đang gõ");
        assertThat(page(second)).bodyText().doesNotContain("Soạn tiếp phần này");
    }

    /** A browser without scripts sends the whole form once; what she has not touched is not hers. */
    @Test
    void whatWasNotTouchedIsNotTaken() {
        assertThat(save(second, open(second), TITLE, "Chỉ đổi tên")).hasStatus(303);
        assertThat(rows.one(Integer.class, "select count(*) from project.writing where project_id = ?", id))
                .isZero();
        draft(first, open(first), TITLE, "Đang đổi tên");
        assertThat(rows.all((row, _) -> row.getString(1), "select part from project.writing where project_id = ?", id))
                .containsExactly("SCOPE");
    }

    @Test
    void nobodyElseTakesTheForm() {
        assertThat(mvc.post()
                        .uri("/de-an/" + id + "/sua/tiep")
                        .param("phan", "SCOPE")
                        .with(office.signedIn("coso3")))
                .hasStatus(403);
        assertThat(mvc.post()
                        .uri("/de-an/" + id + "/sua/tiep")
                        .param("phan", "SCOPE")
                        .with(office.signedIn("so.chuyenvien")))
                .hasStatus(404);
    }

    private MvcTestResult page(Actor who) {
        return mvc.get().uri("/de-an/" + id + "/sua").with(office.signedIn(who)).exchange();
    }

    /** Opens the form. @return what the form sends as it is */
    private Map<String, String> open(Actor who) {
        return opened(page(who));
    }

    private static Map<String, String> opened(MvcTestResult page) {
        var form = Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .expectForm("form#de-an");
        return form.formData().stream().collect(Collectors.toMap(KeyVal::key, KeyVal::value, (one, _) -> one));
    }

    private MvcTestResult draft(Actor who, Map<String, String> form, String field, String text) {
        return form(who, "/ban-nhap", form, field, text).exchange();
    }

    private MvcTestResult save(Actor who, Map<String, String> form, String field, String text) {
        return form(who, "/sua", form, field, text).exchange();
    }

    private MvcTestResult takeOver(Actor who) {
        return post(who, "/sua/tiep").param("phan", "CONTENTS").exchange();
    }

    private MockMvcRequestBuilder form(Actor who, String word, Map<String, String> form, String field, String text) {
        var request = post(who, word);
        for (var sent : form.entrySet()) {
            if (!sent.getKey().equals(field)) request.param(sent.getKey(), sent.getValue());
        }
        return request.param(field, text);
    }

    private MockMvcRequestBuilder post(Actor who, String word) {
        return mvc.post().uri("/de-an/" + id + word).with(office.signedIn(who));
    }

    private void silence() {
        rows.change(
                "update project.writing set renewed_at = renewed_at - interval '11 minutes' where project_id = ?", id);
    }

    private String saved(String column) {
        return rows.one(String.class, "select " + column + " from project.project where id = ?", id);
    }
}
