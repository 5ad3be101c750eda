package khuyencong.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DatabaseAutoConfigurationTests {

    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class));

    @Test
    void worksAsARoleThatOwnsNothingOnTheServerNamed() {
        try (var server = EmbeddedDatabase.temporary()) {
            runner.withPropertyValues(
                            "spring.datasource.url=" + server.jdbcUrl(),
                            "spring.datasource.username=" + server.user(),
                            "spring.datasource.password=" + server.password())
                    .run(context -> {
                        assertThat(context).doesNotHaveBean(EmbeddedDatabase.class);
                        assertThat(ask(context.getBean(DataSource.class), "select current_user"))
                                .isEqualTo("kc_app");
                        assertThat(ask(
                                        context.getBean(DataSource.class),
                                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user"))
                                .isEqualTo("f");
                    });
        }
    }

    @Test
    void worksInAFolderIfNoServerIsNamed(@TempDir Path folder) {
        runner.withPropertyValues("spring.datasource.url=", "kc.data-dir=" + folder)
                .run(context -> {
                    assertThat(context).hasSingleBean(EmbeddedDatabase.class);
                    assertThat(ask(context.getBean(DataSource.class), "select current_user"))
                            .isEqualTo("kc_app");
                    assertThat(folder.resolve("postgres/data")).isDirectory();
                });
    }

    @Test
    void joinsTheServerOfTheProgramThatHoldsTheFolder(@TempDir Path folder) {
        runner.withPropertyValues("spring.datasource.url=", "kc.data-dir=" + folder)
                .run(running -> {
                    runner.withPropertyValues("spring.datasource.url=", "kc.data-dir=" + folder, "kc.join-running=true")
                            .run(second -> {
                                assertThat(second).hasNotFailed();
                                assertThat(ask(second.getBean(DataSource.class), "select current_user"))
                                        .isEqualTo("kc_app");
                            });
                    assertThat(ask(running.getBean(DataSource.class), "select 1"))
                            .isEqualTo("1");
                    runner.withPropertyValues("spring.datasource.url=", "kc.data-dir=" + folder)
                            .run(third -> assertThat(third).getFailure().hasRootCauseInstanceOf(FolderInUse.class));
                });
    }

    private static String ask(DataSource source, String question) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
