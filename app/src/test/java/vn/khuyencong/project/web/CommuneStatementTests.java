package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.khuyencong.access.Actor;
import vn.khuyencong.desk.Inbox;
import vn.khuyencong.desk.WorkItem;
import vn.khuyencong.project.Decision;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** The commune of the place vouches for what it saw: before appraisal, and at acceptance. */
@OfficeTest
class CommuneStatementTests {

    private static final String OFFICER = "so.chuyenvien";
    private static final Dong ASKED = Dong.ofMillions(100);
    private static final int PLAN_YEAR = 2071;

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

    private Actor commune = Actor.system(null);

    /** An officer of the ward in which the workshop of the builder's files stands. */
    @BeforeEach
    void theOfficeOfThePlace() {
        var known = office.actor("xa1");
        commune = new Actor(
                known.account(),
                known.username(),
                known.displayName(),
                known.title(),
                known.role(),
                known.province(),
                known.organisation(),
                known.establishment(),
                office.unit("20332"));
    }

    @Test
    void confirmsPlaceAndProductionAndTheAppraiserReadsIt() {
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        assertThat(page(id)).contains("Xác nhận địa điểm và sản xuất", "/xac-nhan-dia-ban");
        assertThat(state(id, "xac-nhan-dia-ban")).hasStatus3xxRedirection();
        assertThat(page(id)).contains("Đúng như hồ sơ", "Xác nhận lại địa điểm và sản xuất");
        assertThat(mvc.get().uri("/de-an/" + id + "/tham-dinh").with(office.signedIn(OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains("Đúng như hồ sơ", "Lê Thị Mận, công chức địa chính");
    }

    @Test
    void isAskedWhenAFileComesInAndNoLongerOnceItHasSpoken() {
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        assertThat(waiting(id)).containsExactly("notice.project.commune.PLACE");
        state(id, "xac-nhan-dia-ban");
        assertThat(waiting(id)).isEmpty();
        assertThat(workOf(OFFICER, id)).containsExactly("notice.project.SUBMIT");
    }

    @Test
    void saysWhatDiffersAndTheAppraiserIsTold() {
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        assertThat(send(id, "xac-nhan-dia-ban", "no", "", UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("phải ghi rõ khác ở đâu", "Lê Thị Mận, công chức địa chính");
        assertThat(statements(id)).isZero();
        assertThat(send(id, "xac-nhan-dia-ban", "no", "Nhà xưởng đã cho thuê", UUID.randomUUID()))
                .hasStatus3xxRedirection();
        assertThat(page(id)).contains("Có điểm khác với hồ sơ", "Nhà xưởng đã cho thuê");
        assertThat(workOf(OFFICER, id)).contains("notice.project.commune-doubts");
    }

    @Test
    void asksForAnAnswerToBothQuestions() {
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        assertThat(send(id, "xac-nhan-dia-ban", "", "", UUID.randomUUID()))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn Có hoặc Không: có hoạt động");
    }

    @Test
    void keepsASecondClickOnce() {
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        var request = UUID.randomUUID();
        send(id, "xac-nhan-dia-ban", "yes", "", request);
        assertThat(send(id, "xac-nhan-dia-ban", "yes", "", request)).hasStatus3xxRedirection();
        assertThat(statements(id)).isOne();
    }

    @Test
    void witnessesAcceptanceFromTheDayOfTheContractOn() {
        var id = builder.at(Stage.UNDER_WAY, PLAN_YEAR, ASKED);
        assertThat(waiting(id)).containsExactly("notice.project.commune.ACCEPTANCE");
        assertThat(post(id, "chung-kien", "yes", "", UUID.randomUUID()).param("seenOn", "09/02/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("từ ngày ký hợp đồng 10/02/2026 trở đi");
        assertThat(state(id, "chung-kien")).hasStatus3xxRedirection();
        assertThat(page(id)).contains("Chứng kiến nghiệm thu", "Đúng như hồ sơ");
    }

    @Test
    void isNotTakenOnceTheFileHasMovedOn() {
        var id = builder.at(Stage.APPROVED, PLAN_YEAR, ASKED);
        assertThat(state(id, "xac-nhan-dia-ban")).hasStatus(422).bodyText().contains("đã sang bước khác");
        assertThat(statements(id)).isZero();
    }

    @Test
    void isTheBusinessOfNoOtherCommuneAndNoOtherOffice() {
        var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
        var path = "/de-an/" + id + "/xac-nhan-dia-ban";
        assertThat(mvc.get().uri(path).with(office.signedIn("xa2"))).hasStatus(404);
        assertThat(mvc.get().uri(path).with(office.signedIn(OFFICER))).hasStatus(403);
        assertThatThrownBy(() -> rows.changeAs(office.actor("xa2"), insert(id, office.actor("xa2"))))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> rows.changeAs(office.actor(OFFICER), insert(id, commune)))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(statements(id)).isZero();
    }

    @Test
    void isWaitedForWhereTheProvinceMakesItACondition() {
        var condition = rows.one(UUID.class, """
                insert into norm.version (norm, tier, province, in_force, content, basis_id)
                select norm, 'LOCAL', '48', in_force, content || '{"value": "REFUSE"}', basis_id
                from norm.version where norm = 'setting.COMMUNE_STATEMENT' and superseded_at is null returning id""");
        try {
            var id = builder.at(Stage.SUBMITTED, PLAN_YEAR, ASKED);
            assertThat(judging.pass(DAY, id, ASKED))
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused -> assertThat(refused.findings())
                                    .extracting(Finding::code)
                                    .containsExactly("project.commune-missing-PLACE"));
            state(id, "xac-nhan-dia-ban");
            assertThat(judging.pass(DAY, id, ASKED)).isInstanceOf(Decision.Moved.class);
        } finally {
            rows.change("update norm.version set superseded_at = now() where id = ?", condition);
        }
    }

    private static String insert(UUID id, Actor by) {
        return """
                insert into project.commune_statement (id, project_id, kind, there, working, seen_on, witness, note, place_id, unit_id, at, by)
                values (gen_random_uuid(), '%s', 'PLACE', true, true, current_date, 'Ai đó', '', '%s', '%s', now(), '%s')""".formatted(id, by.unit(), by.unit(), by.account());
    }

    private MvcTestResult state(UUID id, String page) {
        return send(id, page, "yes", "", UUID.randomUUID());
    }

    private MvcTestResult send(UUID id, String page, String answer, String note, UUID request) {
        return post(id, page, answer, note, request)
                .param("seenOn", "11/02/2026")
                .exchange();
    }

    private MockMvcRequestBuilder post(UUID id, String page, String answer, String note, UUID request) {
        return mvc.post()
                .uri("/de-an/" + id + "/" + page)
                .with(office.signedIn(commune))
                .param("requestId", request.toString())
                .param("there", "yes")
                .param("working", answer)
                .param("witness", "Lê Thị Mận, công chức địa chính")
                .param("note", note);
    }

    private String page(UUID id) {
        var body = mvc.get().uri("/de-an/" + id).with(office.signedIn(commune)).exchange();
        return new String(body.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private int statements(UUID id) {
        return rows.one(Integer.class, "select count(*) from project.commune_statement where project_id = ?", id);
    }

    private List<String> waiting(UUID id) {
        return rows.as(commune, (row, _) -> row.getString(1), """
                select message from desk.notice where done_at is null and file_id = '%s'""".formatted(id));
    }

    private List<String> workOf(String username, UUID id) {
        return office.as(username, inbox::mine).stream()
                .filter(item -> item.fileId().equals(id))
                .map(WorkItem::message)
                .toList();
    }
}
