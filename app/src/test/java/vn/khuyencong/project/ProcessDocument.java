package vn.khuyencong.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;

/** Prints the process from its table, as docs/process.md has it. */
final class ProcessDocument {

    static final Path PLACE = Path.of("../docs/process.md");

    private ProcessDocument() {}

    /** Writes the document anew: run this after the table has changed. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(PLACE, text());
    }

    static String text() {
        var words = words();
        var text = new StringBuilder("""
                # The process of a đề án

                Printed from the table `Step` in the module `project`; a test compares. What is not written here cannot happen.
                Which office plays a role is dated data for each source of money and province (`role.*` among the norms).

                ## Stages

                """);
        for (var stage : Stage.values()) {
            text.append("- `").append(stage).append("` ").append(words.getProperty("project.stage." + stage));
            text.append(stage.isEnd() ? " (end)\n" : "\n");
        }
        text.append("\n## Steps\n\n| Step | From | To | Made by | Next |\n|---|---|---|---|---|\n");
        for (var step : Step.values()) {
            text.append("| ")
                    .append(words.getProperty("project.step." + step))
                    .append(" `")
                    .append(step)
                    .append("` | ")
                    .append(from(step))
                    .append(" | ")
                    .append(step.to().map(to -> "`" + to + "`").orElse("the same"))
                    .append(" | ")
                    .append("`" + step.by() + "`")
                    .append(" | ")
                    .append(step.next().map(next -> "`" + next + "`").orElse("–"))
                    .append(" |\n");
        }
        return text.toString();
    }

    private static String from(Step step) {
        return Arrays.stream(Stage.values())
                .filter(step::canFollow)
                .map(stage -> "`" + stage + "`")
                .collect(Collectors.joining(", "));
    }

    private static Properties words() {
        var words = new Properties();
        try (var file = Files.newBufferedReader(
                Path.of("src/main/resources/messages/project_vi.properties"), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return words;
    }
}
