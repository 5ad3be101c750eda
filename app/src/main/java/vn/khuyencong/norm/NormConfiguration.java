package vn.khuyencong.norm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import vn.khuyencong.norm.engine.Definitions;
import vn.khuyencong.norm.engine.DefinitionsReader;

/** Reads the structure of the norms; a program whose formulas cannot be proved does not start. */
@Configuration(proxyBeanMethods = false)
class NormConfiguration {

    static final String FOLDER = "norms/";

    private static final String DEFINITIONS = "definitions.yaml";

    @Bean
    static Definitions definitions() throws IOException {
        return DefinitionsReader.read(
                DEFINITIONS, new ClassPathResource(FOLDER + DEFINITIONS).getContentAsString(StandardCharsets.UTF_8));
    }
}
