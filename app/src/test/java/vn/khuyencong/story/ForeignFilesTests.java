package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.ProjectBuilder.DAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.Role;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** Who guesses the address of somebody else's file learns nothing, not even that it is there. */
@OfficeTest
class ForeignFilesTests {

    private static final UUID NOTHING = new UUID(0, 0);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Planning planning;

    @Autowired
    Rows rows;

    private UUID project = NOTHING;
    private UUID need = NOTHING;
    private UUID paper = NOTHING;
    private UUID plan = NOTHING;
    private UUID establishment = NOTHING;
    private String code = "";

    @BeforeEach
    void aFileOfCoso3() {
        project = builder.at(Stage.APPRAISED, 2052, Dong.ofMillions(100));
        need = rows.one(UUID.class, "select need_id from project.project where id = ?", project);
        code = rows.one(String.class, "select code from project.project where id = ?", project);
        paper = rows.one(UUID.class, "select id from desk.attachment where file_id = ? limit 1", project);
        plan = planning.plan(DAY, 2052, List.of(project)).id();
        establishment = Objects.requireNonNull(office.actor("coso3").establishment());
    }

    @Test
    void itsOwnerAndTheOfficeOpenIt() {
        for (var person : List.of("coso3", "so.chuyenvien", "trungtam")) {
            assertThat(statuses(office.signedIn(person), addresses()))
                    .as(person)
                    .containsOnly(200);
        }
        assertThat(status("/co-so/" + establishment, office.signedIn("so.chuyenvien")))
                .isEqualTo(200);
        assertThat(status("/ke-hoach/" + plan, office.signedIn("so.chuyenvien")))
                .isEqualTo(200);
    }

    /** Refused or not there: but always the same as for an address behind which there is nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"coso1", "coso2", "quantri", "xa1", "giamkhao1", "ctv1"})
    void toOthersItIsAsIfItWereNotThere(String person) {
        var reader = office.signedIn(person);
        for (var address : List.of(
                "/de-an/" + project,
                "/de-an/" + project + "/bien-nhan",
                "/nhu-cau/" + need,
                "/tep/" + paper,
                "/co-so/" + establishment,
                "/ke-hoach/" + plan)) {
            var nowhere = address.replaceFirst("[0-9a-f-]{36}", NOTHING.toString());
            assertThat(status(address, reader)).as(address).isIn(403, 404).isEqualTo(status(nowhere, reader));
        }
    }

    @Test
    void toAnotherProvinceItIsNotThere() {
        for (var role : List.of(Role.DEPARTMENT_OFFICER, Role.DEPARTMENT_LEADER, Role.CENTRE, Role.INSPECTOR)) {
            var elsewhere = office.signedIn(elsewhere(role));
            assertThat(statuses(elsewhere, addresses())).as(role.name()).containsOnly(404);
            assertThat(status("/ke-hoach/" + plan, elsewhere)).as(role.name()).isEqualTo(404);
            assertThat(status("/co-so/" + establishment, elsewhere))
                    .as(role.name())
                    .isEqualTo(404);
            for (var list : List.of(
                    "/de-an", "/nhu-cau", "/co-so", "/ke-hoach", "/kinh-phi", "/tong-quan", "/tim?q=cat+laser")) {
                assertThat(mvc.get().uri(list).with(elsewhere))
                        .hasStatusOk()
                        .bodyText()
                        .doesNotContain(code, "(mẫu)");
            }
        }
    }

    @Test
    void nobodyElseMovesItOrLeavesAnythingInIt() {
        var before = rows.office();
        var soft = new SoftAssertions();
        for (var stranger : List.of(
                office.signedIn("coso2"), office.signedIn("quantri"), office.signedIn(elsewhere(Role.CENTRE)))) {
            for (var move : List.of(
                    "nop",
                    "rut",
                    "tra-lai",
                    "tham-dinh",
                    "khong-dat",
                    "hop-dong",
                    "tien-do",
                    "xac-nhan-tien-do",
                    "tam-ung",
                    "nghiem-thu",
                    "thanh-toan",
                    "hoan-tra",
                    "quyet-toan",
                    "sua",
                    "ban-nhap")) {
                var address = "/de-an/" + project + "/" + move;
                soft.assertThat(mvc.post()
                                .uri(address)
                                .param("version", "3")
                                .with(stranger)
                                .exchange()
                                .getResponse()
                                .getStatus())
                        .as(address)
                        .isIn(403, 404);
            }
            soft.assertThat(mvc.post()
                            .uri("/y-kien")
                            .param("matter", "project")
                            .param("fileId", project.toString())
                            .param("requestId", UUID.randomUUID().toString())
                            .param("text", "Tò mò")
                            .with(stranger)
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
            soft.assertThat(mvc.post()
                            .uri("/tep")
                            .multipart()
                            .file(new MockMultipartFile(
                                    "file", "a.pdf", "application/pdf", "%PDF-1.4".getBytes(StandardCharsets.US_ASCII)))
                            .param("matter", "project")
                            .param("fileId", project.toString())
                            .param("slot", "QUOTATION")
                            .with(stranger)
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
            soft.assertThat(mvc.post()
                            .uri("/tep/" + paper + "/go")
                            .with(stranger)
                            .exchange()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
        soft.assertAll();
        assertThat(rows.office()).isEqualTo(before);
    }

    @Test
    void theAdministratorReadsNoCaseContentInAnyList() {
        var administrator = office.signedIn("quantri");
        for (var list : List.of(
                "/de-an",
                "/de-an/xuat-excel",
                "/ke-hoach",
                "/tong-quan",
                "/kinh-phi",
                "/nhu-cau",
                "/co-so",
                "/viec-cua-toi",
                "/tim?q=cat+laser")) {
            var answer = mvc.get().uri(list).with(administrator).exchange();
            assertThat(answer.getResponse().getStatus()).as(list).isIn(200, 403);
            assertThat(answer).bodyText().as(list).doesNotContain(code, "Máy cắt laser", "(mẫu)");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "so.chuyenvien, nop",
        "so.chuyenvien, rut",
        "coso3, nop",
        "coso3, sua",
        "trungtam, tham-dinh",
        "ketoan, tra-lai",
        "thanhtra, tham-dinh",
        "thanhtra, khong-dat",
        "taichinh, tam-ung",
        "ubnd, quyet-toan",
        "trungtam, hop-dong",
        "so.lanhdao, nghiem-thu",
        "so.lanhdao, thanh-toan",
        "ubnd, hoan-tra",
        "so.chuyenvien, tien-do",
        "trungtam, xac-nhan-tien-do"
    })
    void aStepOfAnotherRoleIsForbidden(String person, String move) {
        var form = mvc.post().uri("/de-an/" + project + "/" + move).with(office.signedIn(person));
        for (var field : List.of("amount", "proposed", "done", "investment", "line-0", "line-1")) {
            form = form.param(field, "1.000.000");
        }
        for (var field : List.of("paidOn", "settledOn", "signedOn", "endsOn", "acceptedOn", "reportedOn")) {
            form = form.param(field, "10/02/2026");
        }
        for (var field : List.of("reason", "conclusion", "number", "paper", "note", "content")) {
            form = form.param(field, "Lý do");
        }
        assertThat(form.param("version", "3").param("report", NOTHING.toString()))
                .hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({
        "so.chuyenvien, trinh",
        "ubnd, trinh",
        "so.lanhdao, phe-duyet",
        "thanhtra, phe-duyet",
        "trungtam, tra-lai",
        "ketoan, de-an"
    })
    void aStepOfAPlanOfAnotherRoleIsForbidden(String person, String move) {
        assertThat(mvc.post()
                        .uri("/ke-hoach/" + plan + "/" + move)
                        .param("version", "1")
                        .param("reason", "Lý do")
                        .param("project", project.toString())
                        .param("number", "1")
                        .param("submittedOn", "10/02/2026")
                        .param("decision", "1")
                        .param("decidedOn", "10/02/2026")
                        .with(office.signedIn(person)))
                .hasStatus(403);
    }

    private List<String> addresses() {
        return List.of("/de-an/" + project, "/nhu-cau/" + need, "/tep/" + paper);
    }

    private Actor elsewhere(Role role) {
        var here = office.actor("so.chuyenvien");
        return new Actor(here.account(), "tinh.khac", "Người tỉnh khác", "", role, "01", NOTHING, null, null);
    }

    private List<Integer> statuses(RequestPostProcessor person, List<String> addresses) {
        return addresses.stream().map(address -> status(address, person)).toList();
    }

    private int status(String address, RequestPostProcessor person) {
        return mvc.get().uri(address).with(person).exchange().getResponse().getStatus();
    }
}
