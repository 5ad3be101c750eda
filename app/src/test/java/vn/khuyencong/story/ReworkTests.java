package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyencong.support.Decisions.done;
import static vn.khuyencong.support.Decisions.moved;
import static vn.khuyencong.support.Decisions.refused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.khuyencong.project.Projects;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.shared.Finding;
import vn.khuyencong.support.Judging;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.Planning;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;
import vn.khuyencong.support.Working;

/** Granted less than was asked: the estimate is made to fit before the contract. */
@LifeTest
class ReworkTests {

    private static final int YEAR = 2032;
    private static final Dong GRANTED = Dong.ofMillions(150);

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Judging judging;

    @Autowired
    Planning planning;

    @Autowired
    Working working;

    @Autowired
    Projects projects;

    @Autowired
    Rows rows;

    @Autowired
    MockMvcTester mvc;

    @Test
    void theContractWaitsForIt() {
        var id = granted(YEAR);
        assertThat(refused(working.contract(ProjectBuilder.DAY, id, GRANTED)))
                .extracting(Finding::code)
                .containsExactly("project.estimate-not-reworked");
        assertThat(mvc.get().uri(address(id)).with(office.signedIn("trungtam")))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"150.000.000\"", "value=\"250.000.000\"", "Đề nghị 200.000.000");
        assertThat(keep(id, "150.000.000", "250.000.000", "trungtam")).hasStatus(303);
        assertThat(office.as("trungtam", () -> projects.get(id)).estimate().asked())
                .isEqualTo(Dong.ofMillions(200));
        assertThat(rows.one(Long.class, "select support_vnd from project.granted_line where project_id = ?", id))
                .isEqualTo(GRANTED.value());
        moved(working.contract(ProjectBuilder.DAY, id, GRANTED));
        assertThat(mvc.get().uri(address(id)).with(office.signedIn("trungtam")))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("name=\"g1-support\"");
    }

    @Test
    void whatDoesNotComeToTheGrantIsRefusedAndStays() {
        var id = granted(YEAR + 1);
        assertThat(keep(id, "160.000.000", "240.000.000", "trungtam"))
                .hasStatus(422)
                .bodyText()
                .contains("khác mức được phê duyệt 150.000.000 đồng", "value=\"160.000.000\"");
        assertThat(keep(id, "một trăm", "240.000.000", "trungtam")).hasStatus(422);
        assertThat(keep(id, "150.000.000", "250.000.000", "so.chuyenvien")).hasStatus(403);
    }

    @Test
    void aSecondClickKeepsOneAndAStaleFormIsSaid() {
        var id = granted(YEAR + 2);
        var version = version(id);
        assertThat(keep(id, version, "150.000.000", "250.000.000", "trungtam")).hasStatus(303);
        assertThat(keep(id, version, "150.000.000", "250.000.000", "trungtam")).hasStatus(303);
        assertThat(keep(id, version, "150.000.000", "240.000.000", "trungtam")).hasStatus(409);
    }

    @Test
    void isNotForAFileThatHasWhatItAskedFor() {
        var id = builder.at(Stage.APPROVED, YEAR + 3, Dong.ofMillions(200));
        assertThat(keep(id, "150.000.000", "250.000.000", "trungtam"))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ điều chỉnh dự toán khi");
    }

    private UUID granted(int year) {
        var id = builder.at(Stage.SUBMITTED, year, Dong.ofMillions(200));
        moved(judging.pass(ProjectBuilder.DAY, id, GRANTED));
        planning.allot(ProjectBuilder.DAY, year, GRANTED);
        var plan = done(planning.submit(ProjectBuilder.DAY, planning.plan(ProjectBuilder.DAY, year, List.of(id))));
        done(planning.approve(ProjectBuilder.DAY, plan));
        return id;
    }

    private int version(UUID id) {
        return office.as("trungtam", () -> projects.get(id)).version();
    }

    private MockMvcRequestBuilder keep(UUID id, String support, String counterpart, String person) {
        return keep(id, version(id), support, counterpart, person);
    }

    private MockMvcRequestBuilder keep(UUID id, int version, String support, String counterpart, String person) {
        return mvc.post()
                .uri(address(id))
                .param("version", String.valueOf(version))
                .param("g1-total", "400.000.000")
                .param("g1-support", support)
                .param("g1-counterpart", counterpart)
                .param("g1-other", "0")
                .param("enoughCounterpart", "true")
                .with(office.signedIn(person));
    }

    private static String address(UUID id) {
        return "/de-an/" + id + "/dieu-chinh-du-toan";
    }
}
