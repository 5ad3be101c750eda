package vn.khuyencong.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.khuyencong.project.Stage;
import vn.khuyencong.shared.Dong;
import vn.khuyencong.support.LifeTest;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.ProjectBuilder;
import vn.khuyencong.support.Rows;

/** The database goes away in the middle of a step and comes back. */
@LifeTest
class RestartTests {

    private static final int YEAR = 2066;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    ProjectBuilder builder;

    @Autowired
    Rows rows;

    @Autowired
    JdbcConnectionDetails owner;

    /** The step is under way, waiting for the file, when its connection is cut. */
    @Test
    void aStepThatIsCutOffLeavesNothingAndIsSimplyMadeAgain() throws Exception {
        var id = builder.at(Stage.SUBMITTED, YEAR, Dong.ofMillions(100));
        var before = rows.office();
        var person = office.signedIn("so.chuyenvien");
        MvcTestResult answer;
        try (var held = ownersDatabase().getConnection()) {
            held.setAutoCommit(false);
            held.createStatement().execute("select from project.project where id = '" + id + "' for update");
            var step = CompletableFuture.supplyAsync(() -> giveBack(id, person));
            cutWhoWaits();
            answer = step.get();
        }
        assertThat(answer)
                .hasStatus(503)
                .bodyText()
                .contains("Phần mềm đang khởi động lại", "Gửi hai lần cũng không bị ghi trùng");
        assertThat(rows.office()).isEqualTo(before);

        assertThat(giveBack(id, person)).hasStatus(303);
        assertThat(giveBack(id, person)).hasStatus(303);
        assertThat(rows.one(
                        Integer.class,
                        "select count(*) from project.move where project_id = ? and step = 'RETURN'",
                        id))
                .isOne();
    }

    private MvcTestResult giveBack(UUID id, RequestPostProcessor person) {
        return mvc.post()
                .uri("/de-an/" + id + "/tra-lai")
                .param("version", "2")
                .param("reason", "Bổ sung báo giá")
                .with(person)
                .exchange();
    }

    private void cutWhoWaits() throws InterruptedException {
        var sql = JdbcClient.create(ownersDatabase());
        for (int tries = 0; tries < 200; tries++) {
            var cut = sql.sql("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where usename = 'kc_app' and wait_event_type = 'Lock'""").query(Boolean.class).list();
            if (!cut.isEmpty()) return;
            Thread.sleep(50);
        }
        throw new AssertionError("The step never waited");
    }

    private DataSource ownersDatabase() {
        return new DriverManagerDataSource(
                owner.getJdbcUrl(),
                Objects.requireNonNull(owner.getUsername()),
                Objects.requireNonNull(owner.getPassword()));
    }
}
