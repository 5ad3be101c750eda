package vn.khuyencong.support;

import khuyencong.schema.EmbeddedDatabase;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A temporary database of its own for whoever calls every address: some of them store what they are sent. */
@TestConfiguration(proxyBeanMethods = false)
public class MatrixDatabase {

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
