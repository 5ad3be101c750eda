package khuyencong.schema;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Two ways into one database. The owner's ({@link JdbcConnectionDetails}) is for the migrations alone; the program's
 * data source signs in as {@code kc_app}. The owner's is the server named in the settings, else the one in a folder.
 */
@AutoConfiguration(before = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
public class DatabaseAutoConfiguration {

    /** No server is named: PostgreSQL in a folder. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    @Conditional(NoServerNamed.class)
    static class InFolder {

        /** Not of our making where another program holds the folder and we only want to ask its server something. */
        @Bean(destroyMethod = "close")
        @Nullable
        EmbeddedDatabase embeddedDatabase(
                @Value("${kc.data-dir:./data}") Path dataDir, @Value("${kc.join-running:false}") boolean join) {
            try {
                return EmbeddedDatabase.in(folder(dataDir));
            } catch (FolderInUse held) {
                if (join) return null;
                throw held;
            }
        }

        @Bean
        JdbcConnectionDetails owner(@Nullable EmbeddedDatabase ours, @Value("${kc.data-dir:./data}") Path dataDir) {
            if (ours != null) return new Owner(ours.jdbcUrl(), ours.user(), ours.password());
            var running = RunningServer.in(folder(dataDir));
            return new Joined(running.jdbcUrl(), EmbeddedDatabase.OWNER, running.password());
        }

        private static Path folder(Path dataDir) {
            return dataDir.resolve("postgres").toAbsolutePath().normalize();
        }
    }

    @Bean
    @ConditionalOnMissingBean
    JdbcConnectionDetails owner(DataSourceProperties properties) {
        return new Owner(properties.determineUrl(), properties.getUsername(), properties.getPassword());
    }

    @Bean
    @ConditionalOnMissingBean
    FlywayConnectionDetails migrationsAs(JdbcConnectionDetails owner) {
        return new Migrations(owner);
    }

    @Bean
    FlywayMigrationStrategy migrateAndLetIn(JdbcConnectionDetails owner) {
        return flyway -> {
            if (owner instanceof Joined) {
                if (flyway.info().pending().length > 0) throw new OtherVersionRuns();
                return;
            }
            flyway.migrate();
            try (var connection =
                    DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(), owner.getPassword())) {
                ApplicationRole.letIn(connection, ApplicationRole.password(passwordOf(owner)));
            } catch (SQLException e) {
                throw new IllegalStateException("The role " + ApplicationRole.NAME + " cannot be let in", e);
            }
        };
    }

    /** Connects at the first use, whoever that is: not before the migrations. */
    @Bean
    @ConditionalOnMissingBean(DataSource.class)
    @ConfigurationProperties("spring.datasource.hikari")
    HikariDataSource dataSource(JdbcConnectionDetails owner, ObjectProvider<FlywayMigrationInitializer> migrations) {
        var pool = new MigratedPool(migrations);
        pool.setPoolName("khuyencong");
        pool.setJdbcUrl(owner.getJdbcUrl());
        pool.setUsername(ApplicationRole.NAME);
        pool.setPassword(ApplicationRole.password(passwordOf(owner)));
        return pool;
    }

    private static String passwordOf(JdbcConnectionDetails owner) {
        var password = owner.getPassword();
        if (password == null || password.isEmpty()) {
            throw new IllegalStateException(
                    "KC_DATABASE_PASSWORD is not set: the program's own role takes its" + " password from the owner's");
        }
        return password;
    }

    /** {@code ConditionalOnProperty} cannot say "empty". */
    static final class NoServerNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }

    record Owner(
            String getJdbcUrl,
            @Nullable String getUsername,
            @Nullable String getPassword) implements JdbcConnectionDetails {}

    /** Of a server that another program started and looks after. */
    record Joined(
            String getJdbcUrl,
            @Nullable String getUsername,
            @Nullable String getPassword) implements JdbcConnectionDetails {}

    record Migrations(JdbcConnectionDetails owner) implements FlywayConnectionDetails {
        @Override
        public @Nullable String getUsername() {
            return owner.getUsername();
        }

        @Override
        public @Nullable String getPassword() {
            return owner.getPassword();
        }

        @Override
        public @Nullable String getJdbcUrl() {
            return owner.getJdbcUrl();
        }
    }
}
