package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.khuyencong.desk.Attachments;
import vn.khuyencong.desk.Upload;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.shared.NotAllowed;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** The officer of the department looks at the workshop before she appraises. */
@LifeTest
class SiteCheckTests {

    private static final String OFFICER = "so.chuyenvien";
    private static final Dong ASKED = Dong.ofMillions(100);
    private static final int PLAN_YEAR = 2060;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Judging judging;

    @Autowired
    Attachments attachments;

    @Autowired
    Rows rows;

    @Test
    void isWrittenDownOnTheSpotAndReadByTheAppraiser() {
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        assertThat(mvc.get().uri(path(id)).with(office.signedIn(OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains("chưa mua", "Tọa độ");
        assertThat(post(id, "YES", "yes", UUID.randomUUID())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/de-an/" + id + "/tham-dinh").with(office.signedIn(OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains("/BB-KTTT-2026", "Trần Văn Đoàn", "16.05441", "Đủ điều kiện để thẩm định");
        assertThat(mvc.get().uri("/de-an/" + id).with(office.signedIn(OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains("Biên bản kiểm tra có chữ ký", "Ghi biên bản khác");
    }

    @Test
    void numbersItsMinutesOneAfterTheOtherAndKeepsASecondClickOnce() {
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        var request = UUID.randomUUID();
        assertThat(post(id, "YES", "yes", request)).hasStatus3xxRedirection();
        assertThat(post(id, "YES", "yes", request)).hasStatus3xxRedirection();
        assertThat(post(id, "NONE", "yes", UUID.randomUUID())).hasStatus3xxRedirection();
        assertThat(rows.all(
                        (row, _) -> row.getInt(1),
                        "select serial - lag(serial, 1, serial) over (order by serial) from project.site_check where project_id = ?",
                        id))
                .containsExactly(0, 1);
    }

    @Test
    void saysWhatDiffersAndKeepsWhatWasTyped() {
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        assertThat(post(id, "NO", "yes", UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("phải ghi rõ khác ở đâu", "Trần Văn Đoàn");
        assertThat(post(id, "", "", UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn kết luận của đoàn");
        assertThat(post(id, "", "yes", UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa trả lời");
        assertThat(post(id, "YES", "yes", "11/02/2026", "ở gần chợ")
                        .param("requestId", UUID.randomUUID().toString()))
                .hasStatus(422)
                .bodyText()
                .contains("Tọa độ không đọc được");
        assertThat(post(id, "YES", "yes", "01/01/2062", "")
                        .param("requestId", UUID.randomUUID().toString()))
                .hasStatus(422);
        assertThat(rows.one(Integer.class, "select count(*) from project.site_check where project_id = ?", id))
                .isZero();
    }

    @Test
    void isWaitedForWhereItIsACondition() {
        var condition = rows.one(UUID.class, """
                insert into norm.version (norm, tier, province, in_force, content, basis_id)
                select norm, 'LOCAL', '48', in_force, content || '{"value": "REFUSE"}', basis_id
                from norm.version where norm = 'setting.SITE_CHECK' and superseded_at is null returning id""");
        try {
            var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
            assertThat(against(id)).containsExactly("project.site-check-missing");
            assertThat(mvc.get().uri("/de-an/" + id).with(office.signedIn(OFFICER)))
                    .bodyText()
                    .contains("quy định phải kiểm tra trước khi thẩm định đạt");
            post(id, "YES", "no", UUID.randomUUID()).exchange();
            assertThat(against(id)).containsExactly("project.site-check-unfit");
            post(id, "YES", "yes", UUID.randomUUID()).exchange();
            assertThat(judging.pass(DAY, id, ASKED)).isInstanceOf(Decision.Moved.class);
        } finally {
            rows.change("update norm.version set superseded_at = now() where id = ?", condition);
        }
    }

    @Test
    void isTheBusinessOfTheAppraiserWhileTheFileWaitsForHer() {
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        assertThat(mvc.get().uri(path(id)).with(office.signedIn("so.lanhdao"))).hasStatus(403);
        assertThat(mvc.get().uri(path(id)).with(office.signedIn("trungtam"))).hasStatus(403);
        assertThat(mvc.get().uri(path(id)).with(office.signedIn("xa2"))).hasStatus(403);
        var appraised = builder.at(Stage.APPRAISED, PLAN_YEAR, ASKED);
        assertThat(post(appraised, "YES", "yes", UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("không còn chờ thẩm định");
        assertThatThrownBy(() -> rows.changeAs(office.actor("trungtam"), """
                        insert into project.site_check (id, project_id, province, year, serial, place_id, seen_on, spot, team, owner, fit, conclusion, at, by)
                        select gen_random_uuid(), id, province, 2026, 9999, place_id, current_date, 'a', 'a', 'a', true, 'a', now(), '%s'
                        from project.project where id = '%s'""".formatted(
                                office.actor("trungtam").account(), id)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void photosAreAddedByWhoWasThere() {
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        var photo = new MockMultipartFile("file", "xuong.png", "image/png", png());
        assertThat(office.on(DAY, OFFICER, () -> attachments.add("project", id, "SITE_CHECK_PHOTO", photo)))
                .isInstanceOf(Upload.Kept.class);
        assertThatThrownBy(() ->
                        office.on(DAY, "trungtam", () -> attachments.add("project", id, "SITE_CHECK_PHOTO", photo)))
                .isInstanceOf(NotAllowed.class);
    }

    private static byte[] png() {
        return java.util.Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }

    private java.util.List<String> against(UUID id) {
        return switch (judging.pass(DAY, id, ASKED)) {
            case Decision.Moved _ -> java.util.List.of();
            case Decision.Refused(var findings) ->
                findings.stream().map(Finding::code).toList();
        };
    }

    private static String path(UUID id) {
        return "/de-an/" + id + "/kiem-tra-thuc-te";
    }

    private MockMvcRequestBuilder post(UUID id, String answer, String fit, UUID request) {
        return post(id, answer, fit, "11/02/2026", "16.05441, 108.20217").param("requestId", request.toString());
    }

    private MockMvcRequestBuilder post(UUID id, String answer, String fit, String seenOn, String position) {
        var form = mvc.post()
                .uri(path(id))
                .with(office.signedIn(OFFICER))
                .param("seenOn", seenOn)
                .param("spot", "Tổ 5, phường Hòa Cường")
                .param("position", position)
                .param("team", "Trần Văn Đoàn, chuyên viên")
                .param("owner", "Nguyễn Thị Chủ, chủ cơ sở")
                .param("conclusion", "Cơ sở đang sản xuất")
                .param("fit", fit);
        for (var code : new String[] {"EXISTS", "PRODUCTION", "PLACE", "NOT_BOUGHT", "COUNTERPART", "OTHER"}) {
            form = form.param("point-" + code, answer);
        }
        return form;
    }
}
