package vn.khuyencong.project.forms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes the templates of the forms as they are shipped. Needs nothing but a JDK: {@code java WriteTemplates.java}. */
final class WriteTemplates {

    static final Path PLACE = Path.of("src/main/resources/templates");

    private WriteTemplates() {}

    static List<Sheet> sheets() {
        return Stream.of(
                        RegistrationSheets.all(),
                        WorkingSheets.all(),
                        MoneySheets.all(),
                        PlanSheets.all(),
                        ProductSheets.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Writes them anew: run this in the folder {@code app} after a sheet has changed. */
    public static void main(String[] arguments) throws IOException {
        for (var sheet : sheets()) {
            Files.write(PLACE.resolve(sheet.name() + ".docx"), sheet.docx());
        }
    }
}
