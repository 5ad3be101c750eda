package vn.khuyencong.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import khuyencong.schema.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khuyencong.access.Accounts;
import vn.khuyencong.access.Actor;
import vn.khuyencong.access.CurrentActor;

/** The year lies in a database of its own, since it fills every page. */
@SpringBootTest
class SampleYearTests {

    @Autowired
    private SampleReference reference;

    @Autowired
    private SampleYear year;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transaction;

    /** Whatever the day of the first start, the rules let the story happen, and nothing waits in a stage of no use. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2027-02-10", "2028-05-04"})
    void happensOnAnyDay(LocalDate today) {
        if (reference.nothingThere()) {
            reference.load("mat khau");
        }
        var before = stages();
        year.load(today);
        var after = stages();
        assertThat(after.keySet())
                .contains(
                        "DRAFT",
                        "SUBMITTED",
                        "RETURNED",
                        "APPRAISED",
                        "PROPOSED",
                        "APPROVED",
                        "UNDER_WAY",
                        "ACCEPTED",
                        "SETTLED");
        assertThat(after.getOrDefault("SETTLED", 0L) - before.getOrDefault("SETTLED", 0L))
                .isEqualTo(6);
        assertThat(late(today)).isNotEmpty();
        assertThat(empty()).as("pages that would be empty").isEmpty();
        takeBackTheReform();
    }

    /** The next year is told from the same bodies. */
    private void takeBackTheReform() {
        var taken = CurrentActor.as(
                Actor.system(SampleReference.PROVINCE),
                () -> Objects.requireNonNull(
                        transaction.execute(_ -> sql.sql("""
                                update organisation.reform set stage = 'CANCELLED', cancelled_by = decided_by, cancelled_at = now(), cancel_reason = 'x'
                                where stage = 'PLANNED'""").update())));
        assertThat(taken).isOne();
    }

    private Map<String, Long> stages() {
        return seen(() -> sql
                .sql("select stage, count(*) as files from project.project group by stage")
                .query((row, _) -> Map.entry(row.getString("stage"), row.getLong("files")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private List<String> late(LocalDate today) {
        return seen(() -> sql.sql("select title from project.project where stage = 'UNDER_WAY' and due_on < ?")
                .param(today)
                .query(String.class)
                .list());
    }

    /** What somebody who opens a page of plans and money would look for and not find. */
    private List<String> empty() {
        return seen(() -> sql.sql("""
                        select page from (values
                            ('adjustment', exists (select from plan.adjustment where stage = 'APPROVED')),
                            ('carry-over', exists (select from plan.carry_over_line)),
                            ('council', exists (select from project.council where chair_at is not null and secretary_at is not null)),
                            ('national list', exists (select from project.forwarding where result = 'PASSED')),
                            ('guiding letter', exists (select from desk.attachment where matter = 'registration')),
                            ('answer', exists (select from plan.registration_asked where no_need_letter is not null))
                        ) as there (page, is_there)
                        where not is_there""").query(String.class).list());
    }

    private <T> T seen(Supplier<T> query) {
        var inspector = accounts.find("thanhtra");
        return inspector.isEmpty()
                ? query.get()
                : CurrentActor.as(inspector.get(), () -> Objects.requireNonNull(transaction.execute(_ -> query.get())));
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
            var folder = Files.createTempDirectory("khuyencong-year");
            return registry -> registry.add("kc.data-dir", folder::toString);
        }
    }
}
