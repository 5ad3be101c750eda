package khuyencong.schema;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes Java out of the page templates, in a package that is no module. */
public final class GeneratePages {

    private GeneratePages() {}

    /** Called by the build with the folder of the templates and the folder to write. */
    public static void main(String[] arguments) throws Exception {
        Quiet.please();
        var templates = Path.of(arguments[0]).toAbsolutePath().normalize();
        var output = Path.of(arguments[1]).toAbsolutePath();
        if (Files.notExists(templates)) return;
        new Stamp().of(templates).of(GeneratePages.class).unlessIn(output, () -> generate(templates, output));
    }

    private static void generate(Path templates, Path output) {
        var engine = TemplateEngine.create(
                new DirectoryCodeResolver(templates), output, ContentType.Html, null, "khuyencong.view");
        engine.setTrimControlStructures(true);
        engine.generateAll();
    }
}
