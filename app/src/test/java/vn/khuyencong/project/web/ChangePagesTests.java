package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.WorkItem;
import vn.khuyencong.project.ChangeKind;
import vn.khuyencong.project.ChangeRequest.Wanted;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Changing;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.ProjectBuilder;

/** The pages of changes: choose the kind, ask, confirm, decide with both sides before one's eyes. */
@OfficeTest
class ChangePagesTests {

    private static final Dong ASKED = Dong.ofMillions(200);
    private static final int PLAN_YEAR = 2058;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Changing changing;

    @Autowired
    Projects projects;

    @Autowired
    Inbox inbox;

    @Test
    void theImplementerChoosesAKindAndSeesWhoDecidesIt() {
        var id = builder.at(Stage.UNDER_WAY, PLAN_YEAR, ASKED);
        assertThat(get("trungtam", id, "/dieu-chinh"))
                .hasStatusOk()
                .bodyText()
                .contains("Gia hạn sang năm sau", "Ngừng triển khai", "Chủ tịch Ủy ban nhân dân", "Điều 13");
        for (var kind : ChangeKind.values()) {
            assertThat(get("trungtam", id, "/dieu-chinh?loai=" + kind))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Gửi đề nghị", "Số văn bản đề nghị");
        }
        assertThat(get("so.chuyenvien", id, "/dieu-chinh")).hasStatus(403);
        assertThat(get("thanhtra", id, "/dieu-chinh")).hasStatus(403);
    }

    @Test
    void theNewBeneficiaryIsLookedForAndNothingTypedIsLost() {
        var id = builder.at(Stage.UNDER_WAY, PLAN_YEAR, ASKED);
        var search = mvc.post()
                .uri("/de-an/" + id + "/dieu-chinh")
                .param("kind", ChangeKind.CHANGE_BENEFICIARY.name())
                .param("version", String.valueOf(version(id)))
                .param("reason", "Cơ sở cũ giải thể")
                .param("beneficiaryWords", "chieu nam phuoc")
                .with(office.signedIn("trungtam"));
        assertThat(search.param("find", "beneficiary"))
                .hasStatusOk()
                .bodyText()
                .contains("Hợp tác xã Dệt chiếu Nam Phước", "Cơ sở cũ giải thể");
        var unchosen = mvc.post()
                .uri("/de-an/" + id + "/dieu-chinh")
                .param("kind", ChangeKind.CHANGE_BENEFICIARY.name())
                .param("version", String.valueOf(version(id)))
                .param("beneficiaryWords", "chieu nam phuoc")
                .with(office.signedIn("trungtam"));
        assertThat(unchosen)
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn đơn vị thụ hưởng", "Hợp tác xã Dệt chiếu Nam Phước");
    }

    @Test
    void whatIsNotPossibleComesBackWithTheReasonAndNothingTypedIsLost() {
        var id = builder.at(Stage.UNDER_WAY, PLAN_YEAR, ASKED);
        assertThat(ask(id, version(id), "LESS_OR_SAME_SUPPORT", "amount", "250.000.000"))
                .hasStatus(422)
                .bodyText()
                .contains("không thấp hơn mức đã phê duyệt 200.000.000", "250.000.000", "Ít việc hơn");
        assertThat(ask(id, version(id) - 1, "STOP", "amount", "")).hasStatus(409);
        assertThat(ask(id, version(id), "CHANGE_TIME_WITHIN_YEAR", "endsOn", "hôm kia"))
                .hasStatus(422);
    }

    @Test
    void theDeciderSeesBeforeBesideAfterAndTheArticle() {
        var id = builder.at(Stage.UNDER_WAY, PLAN_YEAR, ASKED);
        assertThat(ask(id, version(id), "LESS_OR_SAME_SUPPORT", "amount", "150.000.000"))
                .hasStatus3xxRedirection();
        assertThat(waiting("so.chuyenvien", id)).contains("notice.project.ASK_CHANGE");
        assertThat(post("so.chuyenvien", id, "/xac-nhan-dieu-chinh", "opinion", "Đề nghị chấp thuận"))
                .hasStatus3xxRedirection();
        assertThat(waiting("so.chuyenvien", id)).doesNotContain("notice.project.ASK_CHANGE");
        assertThat(waiting("so.lanhdao", id)).contains("notice.project.CONFIRM_CHANGE");
        assertThat(get("so.lanhdao", id, "/quyet-dinh-dieu-chinh"))
                .hasStatusOk()
                .bodyText()
                .contains("200.000.000", "150.000.000", "Điều 13", "Đề nghị chấp thuận");
        assertThat(get("ubnd", id, "/quyet-dinh-dieu-chinh")).hasStatus(403);
        assertThat(post("so.lanhdao", id, "/quyet-dinh-dieu-chinh", "number", "77/QĐ-SCT", "decidedOn", "10/02/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn Chấp thuận hoặc Không chấp thuận");
        assertThat(post(
                        "so.lanhdao",
                        id,
                        "/quyet-dinh-dieu-chinh",
                        "outcome",
                        "granted",
                        "number",
                        "77/QĐ-SCT",
                        "decidedOn",
                        "10/02/2026"))
                .hasStatus3xxRedirection();
        assertThat(get("trungtam", id, ""))
                .hasStatusOk()
                .bodyText()
                .contains("Điều chỉnh, ngừng triển khai", "Chấp thuận", "77/QĐ-SCT", "Giảm mức hỗ trợ");
        assertThat(waiting("trungtam", id)).contains("notice.project.DECIDE_CHANGE");
    }

    @Test
    void workThatWaitedBeforeARequestWaitsAfterItToo() {
        var id = builder.at(Stage.APPROVED, PLAN_YEAR, ASKED);
        moved(changing.granted(DAY, id, ChangeKind.LESS_OR_SAME_SUPPORT, less()));
        assertThat(waiting("so.lanhdao", id)).containsExactly("notice.project.APPROVE");
    }

    @Test
    void aStopGoesToTheChairmanAndThenToTheAccountant() {
        var id = builder.at(Stage.UNDER_WAY, PLAN_YEAR, ASKED);
        moved(changing.granted(DAY, id, ChangeKind.STOP, Wanted.NOTHING));
        assertThat(waiting("ketoan", id)).containsExactly("notice.project.STOP_ABOVE");
        assertThat(get("so.lanhdao", id, "/ket-thuc-ngung")).hasStatusOk();
        assertThat(post("so.lanhdao", id, "/ket-thuc-ngung", "number", "01/BB-TL", "closedOn", "10/02/2026"))
                .hasStatus3xxRedirection();
        assertThat(get("so.lanhdao", id, "")).hasStatusOk().bodyText().contains("Đã ngừng triển khai");
    }

    private static Wanted less() {
        return Wanted.support(Dong.ofMillions(150));
    }

    private MvcTestResult get(String person, UUID id, String path) {
        return mvc.get()
                .uri("/de-an/" + id + path)
                .with(office.signedIn(person))
                .exchange();
    }

    private MvcTestResult ask(UUID id, int version, String kind, String field, String value) {
        return mvc.post()
                .uri("/de-an/" + id + "/dieu-chinh")
                .with(office.signedIn("trungtam"))
                .characterEncoding(StandardCharsets.UTF_8)
                .param("version", String.valueOf(version))
                .param("kind", kind)
                .param(field, value)
                .param("reason", "Ít việc hơn")
                .param("letter", "45/TTKC")
                .param("letterOn", "10/02/2026")
                .exchange();
    }

    private MvcTestResult post(String person, UUID id, String path, String... fields) {
        var request = mvc.post()
                .uri("/de-an/" + id + path)
                .with(office.signedIn(person))
                .characterEncoding(StandardCharsets.UTF_8)
                .param("version", String.valueOf(version(id)));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private int version(UUID id) {
        return office.as("so.chuyenvien", () -> projects.get(id).version());
    }

    private List<String> waiting(String person, UUID id) {
        return office.as(person, () -> inbox.mine()).stream()
                .filter(item -> item.fileId().equals(id))
                .map(WorkItem::message)
                .toList();
    }
}
