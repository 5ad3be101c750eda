package vn.khuyencong.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import khuyencong.schema.EmbeddedDatabase;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.OfficeClock;
import vn.khuyencong.project.NextSteps;
import vn.khuyencong.sample.SampleYear;
import vn.khuyencong.support.Office;

/** Every file of the sample year opens for everybody who may see it, and so does every step that may follow. */
@SpringBootTest
@AutoConfigureMockMvc
@Import(Office.class)
class ProjectStagesTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Office office;

    @Autowired
    SampleYear year;

    @Autowired
    OfficeClock clock;

    @Autowired
    ProjectPages pages;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void aYearOfWork() {
        if (seenBy("thanhtra").isEmpty()) {
            year.load(clock.today());
        }
    }

    @Test
    void everyFileOpens() {
        var soft = new SoftAssertions();
        for (var person : List.of("trungtam", "so.chuyenvien", "so.lanhdao", "ketoan", "ubnd", "thanhtra", "coso1")) {
            for (var id : seenBy(person)) {
                soft.assertThat(status("/de-an/" + id, person)).as(person).isEqualTo(200);
            }
        }
        soft.assertAll();
    }

    @Test
    void everyStepThatIsHersOpens() {
        var soft = new SoftAssertions();
        for (var person : List.of("trungtam", "so.chuyenvien", "so.lanhdao", "ketoan")) {
            for (var id : seenBy(person)) {
                var file = office.as(person, () -> pages.page(id));
                file.next().stream()
                        .filter(NextSteps.NextStep::mine)
                        .map(next -> StepAddress.of(next.step(), id))
                        .filter(Objects::nonNull)
                        .forEach(address -> soft.assertThat(status(address, person))
                                .as(address)
                                .isEqualTo(200));
            }
        }
        soft.assertAll();
    }

    @Test
    void theListAddsUpInEnglishToo() {
        assertThat(mvc.get()
                        .uri("/de-an")
                        .param("tien", "da-quyet-toan")
                        .header("Accept-Language", "en")
                        .with(office.signedIn("so.lanhdao")))
                .hasStatusOk()
                .bodyText()
                .contains("KC-");
    }

    private int status(String address, String person) {
        return mvc.get()
                .uri(address)
                .with(office.signedIn(person))
                .exchange()
                .getResponse()
                .getStatus();
    }

    private List<UUID> seenBy(String person) {
        return office.as(
                person,
                () -> Objects.requireNonNull(transaction.execute(_ -> sql.sql("select id from project.project")
                        .query(UUID.class)
                        .list())));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Database {

        private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.temporary();

        @Bean
        static JdbcConnectionDetails owner() {
            return new JdbcConnectionDetails() {
                @Override
                public String getJdbcUrl() {
                    return DATABASE.jdbcUrl();
                }

                @Override
                public @Nullable String getUsername() {
                    return DATABASE.user();
                }

                @Override
                public @Nullable String getPassword() {
                    return DATABASE.password();
                }
            };
        }

        @Bean
        static DynamicPropertyRegistrar folders() throws IOException {
            var folder = Files.createTempDirectory("khuyencong-stages");
            return registry -> registry.add("kc.data-dir", folder::toString);
        }
    }
}
