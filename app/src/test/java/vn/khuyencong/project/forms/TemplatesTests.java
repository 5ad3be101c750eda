package vn.khuyencong.project.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The templates are those the sheets write: {@link WriteTemplates} writes them anew. */
class TemplatesTests {

    @Test
    void theShippedTemplatesAreThoseOfTheSheets() throws IOException {
        for (var sheet : WriteTemplates.sheets()) {
            assertThat(Files.readAllBytes(WriteTemplates.PLACE.resolve(sheet.name() + ".docx")))
                    .as(sheet.name())
                    .isEqualTo(sheet.docx());
        }
    }

    @Test
    void everyFormOfAFileHasItsTemplate() {
        assertThat(WriteTemplates.sheets()).extracting(Sheet::name).contains(names());
    }

    private static String[] names() {
        return Arrays.stream(Form.values()).map(Form::template).toArray(String[]::new);
    }
}
