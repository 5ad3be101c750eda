package vn.khuyencong.territory;

import java.nio.file.Path;
import khuyencong.schema.EmbeddedDatabase;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import vn.khuyencong.support.OfficeDatabase;

/** A temporary database of its own for the units of the whole country, since the tests of other pages know one city. */
@TestConfiguration(proxyBeanMethods = false)
class CountryDatabase {

    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.temporary();

    /** The lists of the whole country; tests that need them say so where they are not at hand. */
    static final Path LISTS = Path.of("../../shared/data/admin-units");

    static final Path BEFORE = LISTS.resolve("units-before-2025-07-01.csv");
    static final Path FROM = LISTS.resolve("units-from-2025-07-01.csv");
    static final Path TRANSITIONS = LISTS.resolve("transitions-2025-07-01.csv");

    @Bean
    static JdbcConnectionDetails owner() {
        return new OfficeDatabase.Owner(DATABASE);
    }

    @Bean
    static DynamicPropertyRegistrar settings() {
        return OfficeDatabase.settings();
    }

    @Bean
    static BeanPostProcessor countsStatements() {
        return OfficeDatabase.countsStatements();
    }
}
