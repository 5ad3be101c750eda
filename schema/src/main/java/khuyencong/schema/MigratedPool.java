package khuyencong.schema;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationInitializer;

/** Gives no connection before the migrations have run: until then neither tables nor role need be there. */
final class MigratedPool extends HikariDataSource {

    private final ObjectProvider<FlywayMigrationInitializer> migrations;
    private volatile boolean migrated;

    MigratedPool(ObjectProvider<FlywayMigrationInitializer> migrations) {
        this.migrations = migrations;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (!migrated) {
            migrations.getIfAvailable();
            migrated = true;
        }
        return super.getConnection();
    }
}
