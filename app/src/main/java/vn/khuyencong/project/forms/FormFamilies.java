package vn.khuyencong.project.forms;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khuyencong.desk.TemplateFamily;

/** Tells the administrator's page what a template of a form may hold: all forms of a file are filled from the same. */
@Configuration(proxyBeanMethods = false)
class FormFamilies {

    /** Filled, though no shipped form asks for them. */
    private static final Set<String> MORE = Set.of(
            "committeeName", "taxCode", "sector", "address", "phone", "products", "need", "approved", "approvedWords");

    @Bean
    static TemplateFamily formsOfAFile() {
        return new TemplateFamily(
                Arrays.stream(Form.values()).map(Form::template).collect(Collectors.toSet()), MORE);
    }
}
