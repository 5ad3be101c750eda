package vn.khuyencong.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import khuyencong.schema.EmbeddedDatabase;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** One temporary database for all tests of a run, whose statements are counted. */
@TestConfiguration(proxyBeanMethods = false)
public class OfficeDatabase {

    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.temporary();
    private static final String FOLDER = folder().toString();

    @Bean
    static JdbcConnectionDetails owner() {
        return new Owner(DATABASE);
    }

    @Bean
    public static DynamicPropertyRegistrar settings() {
        return registry -> {
            registry.add("kc.data-dir", () -> FOLDER);
            // all tests ask from one address
            registry.add("kc.rate-public", () -> "1000000");
            registry.add("kc.rate-sign-in", () -> "240");
            // at the end of a run the database may go before the program does: then nobody waits long for it
            registry.add("spring.datasource.hikari.connection-timeout", () -> "3000");
            registry.add("db-scheduler.shutdown-max-wait", () -> "1s");
        };
    }

    @Bean
    public static BeanPostProcessor countsStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && name.equals("dataSource")
                        ? ProxyDataSourceBuilder.create(source)
                                .listener(Statements.LISTENER)
                                .build()
                        : bean;
            }
        };
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("khuyencong-test");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Who may lay the tables of a temporary database. */
    public record Owner(EmbeddedDatabase database) implements JdbcConnectionDetails {
        @Override
        public String getJdbcUrl() {
            return database.jdbcUrl();
        }

        @Override
        public @Nullable String getUsername() {
            return database.user();
        }

        @Override
        public @Nullable String getPassword() {
            return database.password();
        }
    }
}
