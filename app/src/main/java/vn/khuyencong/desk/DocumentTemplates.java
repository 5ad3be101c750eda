package vn.khuyencong.desk;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Documents as the office sends them, made from DOCX templates. An administrator replaces a template by a file of the
 * same name in the folder {@code templates} of the data folder.
 */
@Component
public class DocumentTemplates {

    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");

    private final Path overrides;

    DocumentTemplates(@Value("${kc.data-dir:./data}") Path dataDir) {
        this.overrides = dataDir.resolve("templates");
    }

    /**
     * Fills a template: {@code {{name}}} with a value, {@code {{?list}}…{{/list}}} for each of a list.
     *
     * @param tables names of lists that fill the row under the one where {@code {{list}}} stands, with {@code [field]}
     */
    public byte[] docx(String template, Map<String, ?> model, String... tables) {
        try (var source = open(template)) {
            return fill(source, model, tables);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static byte[] fill(InputStream source, Map<String, ?> model, String... tables) {
        var configuration = Configure.builder();
        Arrays.stream(tables).forEach(table -> configuration.bind(table, new LoopRowTableRenderPolicy()));
        try (var document = XWPFTemplate.compile(source, configuration.build())) {
            var bytes = new ByteArrayOutputStream();
            document.render(model).write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the office's own template lies, if it has one. */
    Path override(String template) {
        if (!NAME.matcher(template).matches()) {
            throw new IllegalArgumentException("Not the name of a template: " + template);
        }
        return overrides.resolve(template + ".docx");
    }

    /** The template that comes with the program. */
    static Resource shipped(String template) {
        return new ClassPathResource("templates/" + template + ".docx");
    }

    private InputStream open(String template) throws IOException {
        var override = override(template);
        return Files.isRegularFile(override)
                ? Files.newInputStream(override)
                : shipped(template).getInputStream();
    }
}
