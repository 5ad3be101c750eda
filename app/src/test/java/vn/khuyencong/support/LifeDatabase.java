package vn.khuyencong.support;

import khuyencong.schema.EmbeddedDatabase;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A second temporary database, so that stories of files do not run out of plan years. */
@TestConfiguration(proxyBeanMethods = false)
public class LifeDatabase {

    private static final EmbeddedDatabase DATABASE = EmbeddedDatabase.temporary();

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
