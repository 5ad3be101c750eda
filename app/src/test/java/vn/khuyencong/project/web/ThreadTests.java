package vn.khuyencong.project.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.Role;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.WorkItem;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Visitor;

/** What the parties of a file say to each other, and the partner that joins them. */
@LifeTest
class ThreadTests {

    private static final String OFFICER = "so.chuyenvien";
    private static final String CENTRE = "trungtam";
    private static final String OWNER = "coso3";
    private static final int YEAR = 2065;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Judging judging;

    @Autowired
    Inbox inbox;

    @Autowired
    Rows rows;

    @Test
    void aWordForAllIsReadByTheBeneficiaryWhoIsToldOfIt() {
        var id = submitted();
        assertThat(say(OFFICER, id, "Đề nghị gửi ảnh máy", "PARTIES", "BENEFICIARY"))
                .hasStatus(303);
        assertThat(told(OWNER, id)).containsExactly("notice.comment");
        assertThat(page(OWNER, id)).contains("Đề nghị gửi ảnh máy", "Đánh dấu đã đọc");
        assertThat(read(OWNER, id)).hasStatus(303);
        assertThat(told(OWNER, id)).isEmpty();
        assertThat(page(OWNER, id)).contains("Đề nghị gửi ảnh máy").doesNotContain("Đánh dấu đã đọc");
    }

    @Test
    void anInternalWordAndItsFileAreHiddenFromTheBeneficiary() {
        var id = submitted();
        assertThat(say(OFFICER, id, "Báo giá này có vẻ cao", "OFFICIALS", "IMPLEMENTER"))
                .hasStatus(303);
        assertThat(page(CENTRE, id)).contains("Báo giá này có vẻ cao", "Nội bộ");
        assertThat(told(CENTRE, id)).contains("notice.comment");
        assertThat(page(OWNER, id)).doesNotContain("Báo giá này có vẻ cao");
        var file = rows.one(
                UUID.class,
                "select a.id from desk.attachment a join desk.comment c on c.id = a.comment_id where c.file_id = ?",
                id);
        assertThat(mvc.get().uri("/tep/" + file).with(office.signedIn(CENTRE))).hasStatusOk();
        assertThat(mvc.get().uri("/tep/" + file).with(office.signedIn(OWNER))).hasStatus(404);
        assertThat(rows.as(office.actor(OWNER), (row, _) -> row.getString("text"), "select text from desk.comment"))
                .doesNotContain("Báo giá này có vẻ cao");
    }

    @Test
    void anInternalWordIsNotToldToOutsidersAndNothingTypedIsLost() {
        var id = submitted();
        assertThat(say(OFFICER, id, "Chỉ nói trong cơ quan", "OFFICIALS", "BENEFICIARY"))
                .hasStatus(422)
                .bodyText()
                .contains("Ý kiến nội bộ chỉ báo được cho cán bộ", "Chỉ nói trong cơ quan", "Đơn vị thụ hưởng");
        assertThat(comments(id)).isZero();
        assertThat(say(OWNER, id, "Tôi không phải cán bộ", "OFFICIALS", "OFFICE"))
                .hasStatus(403);
    }

    @Test
    void aBadFileKeepsTheWordsAndStoresNothing() {
        var id = submitted();
        var before = rows.office();
        var program = new MockMultipartFile(
                "file", "hop-dong.pdf", "application/pdf", "MZ\u0090\u0000\u0003".getBytes(ISO_8859_1));
        assertThat(send(OFFICER, id, "Xem hợp đồng kèm theo", "PARTIES", "OFFICE", program, UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("chứa chương trình", "Xem hợp đồng kèm theo");
        assertThat(say(OFFICER, id, "x".repeat(4001), "PARTIES", "OFFICE")).hasStatus(422);
        assertThat(rows.office()).isEqualTo(before);
    }

    @Test
    void aSecondClickSaysItOnce() {
        var id = submitted();
        var request = UUID.randomUUID();
        send(OFFICER, id, "Một lần thôi", "PARTIES", "BENEFICIARY", pdf(), request);
        send(OFFICER, id, "Một lần thôi", "PARTIES", "BENEFICIARY", pdf(), request);
        assertThat(comments(id)).isOne();
        assertThat(told(OWNER, id)).hasSize(1);
    }

    @Test
    void aWithdrawnWordStandsThereAsWithdrawn() {
        var id = submitted();
        say(OFFICER, id, "Nói nhầm hồ sơ", "PARTIES", "OFFICE");
        var comment = rows.one(UUID.class, "select id from desk.comment where file_id = ?", id);
        assertThat(withdraw(CENTRE, comment)).hasStatus(403);
        assertThat(withdraw(OFFICER, comment)).hasStatus(303);
        assertThat(withdraw(OFFICER, comment)).hasStatus(303);
        assertThat(page(CENTRE, id)).contains("Ý kiến này đã rút").doesNotContain("Nói nhầm hồ sơ", "anh.pdf");
        assertThat(rows.changeAs(
                        office.actor(CENTRE),
                        "update desk.comment set withdrawn_at = now() where file_id = '" + id + "'"))
                .isZero();
    }

    @Test
    void aStepOfTheFileDoesNotEndAMessageNobodyHasRead() {
        var id = submitted();
        say(OFFICER, id, "Mời anh xem giúp", "PARTIES", "BENEFICIARY");
        judging.giveBack(DAY, id, "Bổ sung báo giá");
        assertThat(told(OWNER, id)).contains("notice.comment");
    }

    @Test
    void aPartnerSeesTheFileSaysItsWordAndDecidesNothing() {
        var id = submitted();
        var partner = office.signedIn(partner());
        assertThat(mvc.get().uri("/de-an/" + id).with(partner)).hasStatus(404);
        assertThat(name(CENTRE, id, UUID.randomUUID(), "Giám sát kỹ thuật")).hasStatus(303);
        say(OFFICER, id, "Chuyện nội bộ", "OFFICIALS", "IMPLEMENTER");
        say(OFFICER, id, "Mời đơn vị phối hợp góp ý", "PARTIES", "OFFICE");
        assertThat(mvc.get().uri("/de-an/" + id).with(partner))
                .hasStatusOk()
                .bodyText()
                .contains("Giám sát kỹ thuật", "Mời đơn vị phối hợp góp ý")
                .doesNotContain("Chuyện nội bộ", "/tham-dinh\"", "/sua\"");
        assertThat(post(partner, id, "Máy phù hợp", "PARTIES", "OFFICE", pdf(), UUID.randomUUID()))
                .hasStatus(303);
        assertThat(page(OFFICER, id)).contains("Máy phù hợp");
        assertThat(mvc.post()
                        .uri("/de-an/" + id + "/tra-lai")
                        .param("version", "2")
                        .param("reason", "vì")
                        .with(partner))
                .hasStatus(403);

        var named = rows.one(UUID.class, "select id from project.partner where project_id = ?", id);
        assertThat(mvc.post()
                        .uri("/de-an/" + id + "/phoi-hop/" + named + "/thoi")
                        .with(office.signedIn(CENTRE)))
                .hasStatus(303);
        assertThat(mvc.get().uri("/de-an/" + id).with(partner)).hasStatus(404);
        assertThat(page(CENTRE, id)).contains("Máy phù hợp");
    }

    @Test
    void aPartnerIsNamedByTheImplementerOnceWithWhatItDoes() {
        var id = submitted();
        var request = UUID.randomUUID();
        assertThat(name(CENTRE, id, request, ""))
                .hasStatus(422)
                .bodyText()
                .contains("Anh/chị ghi rõ đơn vị làm việc gì");
        assertThat(name(CENTRE, id, request, "x".repeat(501))).hasStatus(422);
        assertThat(name(CENTRE, id, request, "Giám sát kỹ thuật")).hasStatus(303);
        assertThat(name(CENTRE, id, request, "Giám sát kỹ thuật")).hasStatus(303);
        assertThat(name(CENTRE, id, UUID.randomUUID(), "Lần nữa"))
                .hasStatus(422)
                .bodyText()
                .contains("đã là đơn vị phối hợp");
        assertThat(name(OFFICER, id, UUID.randomUUID(), "Không phải việc của tôi"))
                .hasStatus(403);
    }

    private UUID submitted() {
        return builder.at(Stage.SUBMITTED, YEAR, Dong.ofMillions(100));
    }

    private UUID organisation() {
        return rows.one(UUID.class, "select organisation_id from access.account where username = 'taichinh'");
    }

    /** A member of a jury who sits in the partner's body. */
    private Actor partner() {
        var known = office.actor("giamkhao4");
        return new Actor(
                known.account(),
                known.username(),
                known.displayName(),
                known.title(),
                Role.JURY,
                known.province(),
                organisation(),
                null,
                null);
    }

    private MvcTestResult name(String username, UUID id, UUID request, String task) {
        return mvc.post()
                .uri("/de-an/" + id + "/phoi-hop")
                .param("requestId", request.toString())
                .param("organisation", organisation().toString())
                .param("task", task)
                .with(office.signedIn(username))
                .exchange();
    }

    private static MockMultipartFile pdf() {
        return new MockMultipartFile("file", "anh.pdf", "application/pdf", "%PDF-1.7\n".getBytes(UTF_8));
    }

    private MvcTestResult say(String username, UUID id, String text, String audience, String party) {
        return send(username, id, text, audience, party, pdf(), UUID.randomUUID());
    }

    private MvcTestResult send(
            String username,
            UUID id,
            String text,
            String audience,
            String party,
            MockMultipartFile file,
            UUID request) {
        return post(office.signedIn(username), id, text, audience, party, file, request);
    }

    private MvcTestResult post(
            RequestPostProcessor who,
            UUID id,
            String text,
            String audience,
            String party,
            MockMultipartFile file,
            UUID request) {
        return mvc.post()
                .uri("/y-kien")
                .multipart()
                .file(file)
                .param("matter", "project")
                .param("fileId", id.toString())
                .param("requestId", request.toString())
                .param("text", text)
                .param("audience", audience)
                .param("told-" + party, "true")
                .with(who)
                .exchange();
    }

    private MvcTestResult read(String username, UUID id) {
        return mvc.post()
                .uri("/y-kien/da-doc")
                .param("matter", "project")
                .param("fileId", id.toString())
                .param("until", "2999-01-01T00:00:00Z")
                .with(office.signedIn(username))
                .exchange();
    }

    private MvcTestResult withdraw(String username, UUID comment) {
        return mvc.post()
                .uri("/y-kien/" + comment + "/rut")
                .with(office.signedIn(username))
                .exchange();
    }

    private String page(String username, UUID id) {
        return Visitor.text(
                mvc.get().uri("/de-an/" + id).with(office.signedIn(username)).exchange());
    }

    private List<String> told(String username, UUID id) {
        return office.as(
                username,
                () -> inbox.mine().stream()
                        .filter(item -> item.fileId().equals(id))
                        .map(WorkItem::message)
                        .filter(message -> message.equals("notice.comment"))
                        .toList());
    }

    private int comments(UUID id) {
        return rows.one(Integer.class, "select count(*) from desk.comment where file_id = ?", id);
    }
}
