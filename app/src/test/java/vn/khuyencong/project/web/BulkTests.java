package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.WorkItem;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** One step of many files at once: looked at first, each file by its own rules, told afterwards. */
@LifeTest
class BulkTests {

    private static final String OFFICER = "so.chuyenvien";
    private static final Dong ASKED = Dong.ofMillions(100);
    private static final int YEAR = 2067;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Inbox inbox;

    @Autowired
    Rows rows;

    @Test
    void aLookSaysWhatWouldBeSkippedAndWhyAndStoresNothing() {
        var ready = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        var gone = builder.at(Stage.RETURNED, YEAR, ASKED);
        var before = rows.office();
        assertThat(look(OFFICER, "APPRAISE", "Đạt các nội dung", List.of(ready, gone)))
                .hasStatusOk()
                .bodyText()
                .contains("1 đề án sẽ làm, 1 đề án bỏ qua", "Thực hiện với 1 đề án");
        assertThat(rows.office()).isEqualTo(before);
    }

    @Test
    void passesThoseThatMayPassAndSaysOfTheOthersWhyNot() {
        var ready = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        var over = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        var gone = builder.at(Stage.RETURNED, YEAR, ASKED);
        rows.change("update project.project set version = version + 1 where id = ?", over);
        var run = UUID.randomUUID();
        assertThat(run(OFFICER, run, "APPRAISE", "Đạt các nội dung", List.of(ready + ":2", over + ":2", version(gone))))
                .hasStatus(303);
        assertThat(told(OFFICER, run))
                .hasStatusOk()
                .bodyText()
                .contains("1 đã làm, 2 bỏ qua", "Người khác đã xử lý đề án này trước");
        assertThat(stages(List.of(ready, over, gone))).containsExactly("APPRAISED", "SUBMITTED", "RETURNED");
        assertThat(rows.one(Long.class, "select proposed_vnd from project.project where id = ?", ready))
                .isEqualTo(100_000_000L);
        assertThat(mvc.get().uri("/de-an/hang-loat/" + run + "/xuat-excel").with(office.signedIn(OFFICER)))
                .hasStatusOk();
        assertThat(told("so.lanhdao", run)).hasStatus(404);
    }

    @Test
    void aSecondClickStartsNothing() {
        var id = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        var run = UUID.randomUUID();
        run(OFFICER, run, "RETURN", "Thiếu báo giá", List.of(version(id)));
        var after = rows.office();
        assertThat(run(OFFICER, run, "RETURN", "Thiếu báo giá", List.of(version(id))))
                .hasStatus(303);
        assertThat(rows.office()).isEqualTo(after);
        assertThat(stages(List.of(id))).containsExactly("RETURNED");
    }

    @Test
    void whoMayNotMakeTheStepSkipsEveryFile() {
        var id = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        assertThat(look("taichinh", "RETURN", "vì", List.of(id)))
                .hasStatusOk()
                .bodyText()
                .contains("0 đề án sẽ làm", "không thuộc quyền của anh/chị")
                .doesNotContain("Thực hiện với");
        assertThat(look("thanhtra", "RETURN", "vì", List.of(id))).hasStatus(403);
    }

    @Test
    void asksForTheReasonAndKeepsWhatWasTicked() {
        var id = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        assertThat(look(OFFICER, "RETURN", " ", List.of(id)))
                .hasStatus(422)
                .bodyText()
                .contains("lý do trả lại", "value=\"" + id + "\"");
        assertThat(look(OFFICER, "RETURN", "vì", List.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa chọn đề án nào");
    }

    @Test
    void remindsWhoeverHasTheNextStepOnceADay() {
        var id = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        run("trungtam", UUID.randomUUID(), "REMIND", "Mời xem sớm", List.of(version(id)));
        run("trungtam", UUID.randomUUID(), "REMIND", "Mời xem sớm", List.of(version(id)));
        assertThat(office.as(
                        OFFICER,
                        () -> inbox.mine().stream()
                                .filter(item -> item.fileId().equals(id))
                                .map(WorkItem::message)
                                .toList()))
                .containsOnlyOnce("notice.project-reminded");
        assertThat(look(OFFICER, "REMIND", "", List.of(id)))
                .hasStatusOk()
                .bodyText()
                .contains("thuộc chính đơn vị của anh/chị");
    }

    @Test
    void moreThanTwentyRunInTheBackground() throws InterruptedException {
        var id = builder.at(Stage.SUBMITTED, YEAR, ASKED);
        var others = rows.all(
                (row, _) -> row.getString("id") + ":" + row.getInt("version"),
                "select id, version from project.project where id <> ? limit 20",
                id);
        var missing = 20 - others.size();
        IntStream.range(0, missing).forEach(_ -> others.add(version(builder.at(Stage.DRAFT, YEAR, ASKED))));
        others.add(version(id));
        var run = UUID.randomUUID();
        run(OFFICER, run, "RETURN", "Thiếu báo giá", others);
        for (int tries = 0; tries < 200 && waiting(run) > 0; tries++) {
            Thread.sleep(100);
        }
        assertThat(waiting(run)).isZero();
        assertThat(stages(List.of(id))).containsExactly("RETURNED");
    }

    private int waiting(UUID run) {
        return rows.one(
                Integer.class, "select count(*) from project.bulk_item where run_id = ? and outcome = 'WAITING'", run);
    }

    private String version(UUID id) {
        return id + ":" + rows.one(Integer.class, "select version from project.project where id = ?", id);
    }

    private List<String> stages(List<UUID> ids) {
        return ids.stream()
                .map(id -> rows.one(String.class, "select stage from project.project where id = ?", id))
                .toList();
    }

    private MvcTestResult look(String username, String kind, String words, List<UUID> ids) {
        return mvc.post()
                .uri("/de-an/hang-loat")
                .param("kind", kind)
                .param("words", words)
                .param("file", ids.stream().map(UUID::toString).toArray(String[]::new))
                .with(office.signedIn(username))
                .exchange();
    }

    private MvcTestResult run(String username, UUID run, String kind, String words, List<String> files) {
        return mvc.post()
                .uri("/de-an/hang-loat/thuc-hien")
                .param("requestId", run.toString())
                .param("kind", kind)
                .param("words", words)
                .param("file", files.toArray(String[]::new))
                .with(office.signedIn(username))
                .exchange();
    }

    private MvcTestResult told(String username, UUID run) {
        return mvc.get()
                .uri("/de-an/hang-loat/" + run)
                .with(office.signedIn(username))
                .exchange();
    }
}
