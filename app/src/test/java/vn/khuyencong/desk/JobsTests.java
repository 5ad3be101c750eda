package vn.khuyencong.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.CurrentActor;
import vn.khuyencong.support.Office;
import vn.khuyencong.support.OfficeTest;

@OfficeTest
class JobsTests {

    @Autowired
    private Jobs jobs;

    @Autowired
    private JobRows rows;

    @Autowired
    private JobFiles files;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentActor current;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Office office;

    @Autowired
    private MockMvcTester browser;

    @Test
    void aJobRunsAsWhoAskedAndLeavesItsFileToHerAlone() {
        var id = ask();
        runner(job -> {
                    job.progress(1, 2);
                    job.result("ket-qua.txt", "text/plain", stream -> {
                        try {
                            stream.write(current.get().username().getBytes(StandardCharsets.UTF_8));
                        } catch (IOException failed) {
                            throw new UncheckedIOException(failed);
                        }
                    });
                })
                .run(id);
        assertThat(browser.get().uri(Jobs.page(id)).with(office.signedIn("taichinh")))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("Đã xong", "ket-qua.txt")
                .doesNotContain("hx-trigger=\"every");
        assertThat(browser.get().uri(Jobs.page(id) + "/ket-qua").with(office.signedIn("taichinh")))
                .hasBodyTextEqualTo("taichinh");
        assertThat(browser.get().uri(Jobs.page(id)).with(office.signedIn("ketoan")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aJobThatFailsSaysSo() {
        var id = ask();
        runner(_ -> {
                    throw new IllegalStateException("the disk is full");
                })
                .run(id);
        assertThat(office.as("taichinh", () -> jobs.state(id).stage())).isEqualTo(JobState.Stage.FAILED);
        assertThat(browser.get().uri(Jobs.page(id)).with(office.signedIn("taichinh")))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains(id.toString(), "Không làm được");
    }

    @Test
    void aJobThatHasEndedIsNotRunAgain() {
        var id = ask();
        runner(_ -> {}).run(id);
        runner(_ -> {
                    throw new IllegalStateException("run twice");
                })
                .run(id);
        assertThat(office.as("taichinh", () -> jobs.state(id).stage())).isEqualTo(JobState.Stage.DONE);
    }

    @Test
    void aJobIsTakenUpByTheScheduler() throws InterruptedException {
        var id = office.as("taichinh", () -> jobs.start("nobody-does-this", Map.of()));
        for (int tries = 0; tries < 100; tries++) {
            if (office.as("taichinh", () -> jobs.state(id).stage()).ended()) {
                break;
            }
            Thread.sleep(200);
        }
        assertThat(office.as("taichinh", () -> jobs.state(id).stage())).isEqualTo(JobState.Stage.FAILED);
    }

    private UUID ask() {
        return office.as(
                "taichinh",
                () -> Objects.requireNonNull(transaction.execute(
                        _ -> rows.insert(office.actor("taichinh"), "test", Map.of("nam", "2026")))));
    }

    private JobRunner runner(Consumer<JobContext> work) {
        var kind = new JobKind() {
            @Override
            public String kind() {
                return "test";
            }

            @Override
            public void run(JobContext job) {
                work.accept(job);
            }
        };
        return new JobRunner(rows, files, accounts, List.of(kind));
    }
}
